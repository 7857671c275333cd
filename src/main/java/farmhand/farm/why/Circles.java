package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds jobs or blocks that wait for each other in a circle, as masks may lead to. */
final class Circles {
    /** A look at what waits by mask costs all jobs; it is given up after so many. */
    private static final int MOST_LOOKED_AT = 200;

    private static final int MOST_NAMED = 10;

    private Circles() {}

    /** The circle by which {@code job} waits for {@code needed} and that for it, in words. */
    static Optional<String> ofJobs(Farm farm, Job job, Job needed) {
        return path(needed.number(), job.number(), number -> neededBy(farm, number))
                .map(members -> text(named(farm, members)));
    }

    private static List<String> named(Farm farm, List<JobNumber> jobs) {
        return jobs.stream()
                .map(one -> "job " + farm.job(one).map(Circles::name).orElse(""))
                .toList();
    }

    /**
     * The circle that {@code job}, which is in vain and has no culprit, waits for: of jobs in vain,
     * one must come back.
     */
    static Optional<Blame.Found> behind(Farm farm, Job job) {
        List<JobNumber> way = new ArrayList<>();
        JobNumber at = job.number();
        while (!way.contains(at) && way.size() < MOST_LOOKED_AT) {
            way.add(at);
            Optional<JobNumber> next = neededInVain(farm, at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        int from = Math.max(0, way.indexOf(at));
        return Optional.of(
                new Blame.Found(
                        text(named(farm, way.subList(from, way.size()))), "change needs of " + at));
    }

    private static Optional<JobNumber> neededInVain(Farm farm, JobNumber job) {
        return neededBy(farm, job)
                .filter(number -> farm.job(number).filter(Job::isInVain).isPresent())
                .findFirst();
    }

    /** The same of blocks of one job. */
    static Optional<String> ofBlocks(Job job, Block block, Block needed) {
        return path(needed.index(), block.index(), index -> neededBy(job.blocks().get(index)))
                .map(
                        members ->
                                text(
                                        members.stream()
                                                .map(
                                                        i ->
                                                                "block "
                                                                        + job.blocks()
                                                                                .get(i)
                                                                                .spec()
                                                                                .name())
                                                .toList()));
    }

    private static String text(List<String> members) {
        if (members.size() == 1) {
            return members.getFirst() + " waits for itself";
        }
        String names = members.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String more = members.size() > MOST_NAMED ? " and " + (members.size() - MOST_NAMED) : "";
        return "these wait for each other in a circle: " + names + more;
    }

    /** The shortest way, both ends with it; from a thing to itself it is that thing. */
    private static <T> Optional<List<T>> path(T from, T to, Function<T, Stream<T>> needed) {
        Map<T, T> waiting = new HashMap<>();
        Deque<T> left = new ArrayDeque<>(List.of(from));
        boolean found = from.equals(to);
        for (int i = 0; i < MOST_LOOKED_AT && !left.isEmpty() && !found; i++) {
            T at = left.remove();
            needed.apply(at)
                    .filter(next -> !next.equals(from) && waiting.putIfAbsent(next, at) == null)
                    .forEach(left::add);
            found = waiting.containsKey(to);
        }
        return found ? Optional.of(back(to, waiting)) : Optional.empty();
    }

    private static <T> List<T> back(T to, Map<T, T> waiting) {
        return Stream.iterate(
                        Optional.of(to),
                        Optional::isPresent,
                        at -> at.flatMap(one -> Optional.ofNullable(waiting.get(one))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<JobNumber> neededBy(Farm farm, JobNumber number) {
        return farm.job(number).stream()
                .flatMap(job -> needs(job).flatMap(need -> unmet(farm, job, need)))
                .map(Job::number);
    }

    private static Stream<Need> needs(Job job) {
        return Stream.concat(
                        job.settings().needs().stream(),
                        job.blocks().stream()
                                .filter(block -> !block.tasks().totals().allMet())
                                .flatMap(block -> block.needs().stream()))
                .distinct();
    }

    private static Stream<Job> unmet(Farm farm, Job job, Need need) {
        return switch (need) {
            case Need.WholeJob(JobNumber other) ->
                    farm.job(other).filter(one -> !one.isMet()).stream();
            case Need.JobsMatching mask -> farm.jobs().unmet(job, mask);
            case Need.WholeBlock _, Need.BlockByFrame _, Need.BlocksMatching _ -> Stream.empty();
        };
    }

    private static Stream<Integer> neededBy(Block block) {
        return block.waits().stream()
                .flatMap(
                        need ->
                                switch (need) {
                                    case Need.WholeBlock(int other) -> Stream.of(other);
                                    case Need.BlockByFrame(int other) -> Stream.of(other);
                                    case Need.OfJobs _, Need.BlocksMatching _ -> Stream.empty();
                                });
    }

    private static String name(Job job) {
        return job.settings().name();
    }
}
