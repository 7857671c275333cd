package farmhand.engine.rules.needs;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses needs by which jobs would wait for each other in a circle. A job that is submitted can
 * close none, since nobody could name it before.
 */
public final class JobCircles {
    private static final int MOST_NAMED = 10;

    private final Farm farm;

    /** By each job found, the one that waits for it. */
    private final Map<JobNumber, JobNumber> waiting = new HashMap<>();

    private JobCircles(Farm farm) {
        this.farm = farm;
    }

    /**
     * Looks whether {@code job} would come to wait for itself.
     *
     * @param needs of the job, or of a block of it, that it does not have on {@code farm}
     * @throws farmhand.farm.refusal.Refused {@code cycle}, with the members named
     */
    public static void refuse(Farm farm, Job job, Collection<? extends Need> needs) {
        new JobCircles(farm).look(job.number(), byNumber(needs.stream()));
    }

    private void look(JobNumber job, List<JobNumber> needed) {
        Deque<JobNumber> left = new ArrayDeque<>();
        found(job, needed, left);
        while (!left.isEmpty() && !waiting.containsKey(job)) {
            JobNumber next = left.remove();
            farm.job(next).ifPresent(one -> found(next, neededBy(one), left));
        }
        if (waiting.containsKey(job)) {
            throw circle(job);
        }
    }

    private void found(JobNumber job, List<JobNumber> needed, Deque<JobNumber> left) {
        for (JobNumber other : needed) {
            if (waiting.putIfAbsent(other, job) == null) {
                left.add(other);
            }
        }
    }

    private static List<JobNumber> neededBy(Job job) {
        return byNumber(
                Stream.concat(
                        job.settings().needs().stream(),
                        job.blocks().stream().flatMap(block -> block.needs().stream())));
    }

    /** Circles through masks are nobody's fault: what they are bound to may come and go. */
    private static List<JobNumber> byNumber(Stream<? extends Need> needs) {
        return needs.flatMap(
                        need ->
                                need instanceof Need.WholeJob(JobNumber other)
                                        ? Stream.of(other)
                                        : Stream.empty())
                .toList();
    }

    private Refused circle(JobNumber job) {
        List<JobNumber> members = new ArrayList<>(List.of(job));
        Optional<JobNumber> at = behind(job);
        while (at.isPresent() && !at.get().equals(job)) {
            members.addFirst(at.get());
            at = behind(at.get());
        }
        String names =
                members.stream()
                        .limit(MOST_NAMED)
                        .map(number -> number + " “" + name(number) + "”")
                        .collect(Collectors.joining(", "));
        String more = members.size() > MOST_NAMED ? " and " + (members.size() - MOST_NAMED) : "";
        return new Refused(
                Rejection.of(
                                "cycle",
                                members.size() == 1
                                        ? "Job " + names + " would wait for itself."
                                        : "These jobs would wait for each other in a circle: "
                                                + names
                                                + more
                                                + ".",
                                "Take away one of their needs.")
                        .within("needs"));
    }

    private Optional<JobNumber> behind(JobNumber number) {
        return Optional.ofNullable(waiting.get(number));
    }

    private String name(JobNumber number) {
        return farm.job(number).map(job -> job.settings().name()).orElse("");
    }
}
