package farmhand.farm.link;

import farmhand.farm.Farm;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.view.Parts;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader asked to watch, and what of it there is to be watched.
 *
 * @param asked as it was asked for
 * @param accepted without what is not on the farm
 */
record Watching(Watch asked, Watch accepted) {
    static final Watching NOTHING = new Watching(Watch.NOTHING, Watch.NOTHING);

    /** What is watched once a reader of {@code farm} asks for {@code wanted}. */
    Watching asked(Watch wanted, Farm farm) {
        if (wanted.equals(asked)) {
            return this;
        }
        Predicate<JobNumber> isThere = job -> farm.job(job).isPresent();
        Watch accepted =
                new Watch(
                        only(wanted.jobs(), isThere),
                        only(wanted.runs(), isThere),
                        only(wanted.logs(), attempt -> isThere(farm, attempt)),
                        wanted.workers());
        return new Watching(wanted, accepted);
    }

    /** What a reader that watched {@code before} must be told at {@code farm}. */
    Stream<Update> told(Watching before, Farm farm) {
        if (asked.equals(before.asked)) {
            return Stream.empty();
        }
        Stream<Update> refused =
                Stream.of(
                                missing("Job", asked.jobs(), accepted.jobs(), Watching::tasks),
                                missing("Job", asked.runs(), accepted.runs(), Watching::runs),
                                missing("Attempt", asked.logs(), accepted.logs(), Watching::log))
                        .flatMap(part -> part);
        Stream<Update> added =
                Stream.concat(accepted.jobs().stream(), accepted.runs().stream())
                        .distinct()
                        .sorted()
                        .filter(job -> !isTold(job, before.accepted))
                        .flatMap(job -> farm.job(job).stream())
                        .flatMap(
                                job ->
                                        Parts.ofTasks(
                                                farm.revision(),
                                                job,
                                                accepted.jobs().contains(job.number())));
        return Stream.concat(refused, added);
    }

    /** Whether changes flow in the same detail as before. */
    private boolean isTold(JobNumber job, Watch before) {
        return before.includes(job) && before.jobs().contains(job) == accepted.jobs().contains(job);
    }

    private static boolean isThere(Farm farm, AttemptAddress attempt) {
        return farm.task(attempt.task())
                .filter(task -> task.tries() >= attempt.number())
                .isPresent();
    }

    private static <T> Set<T> only(Set<T> all, Predicate<T> isThere) {
        return all.stream().filter(isThere).collect(Collectors.toUnmodifiableSet());
    }

    private static Watch tasks(JobNumber job) {
        return new Watch(Set.of(job), Set.of(), Set.of());
    }

    private static Watch runs(JobNumber job) {
        return new Watch(Set.of(), Set.of(job), Set.of());
    }

    private static Watch log(AttemptAddress attempt) {
        return new Watch(Set.of(), Set.of(), Set.of(attempt));
    }

    private static <T> Stream<Update> missing(
            String kind, Set<T> asked, Set<T> accepted, Function<T, Watch> watch) {
        return asked.stream()
                .filter(one -> !accepted.contains(one))
                .map(
                        one ->
                                new Update.NotWatched(
                                        watch.apply(one),
                                        Rejection.of(
                                                "not_found",
                                                kind + " " + one + " is not on the farm.",
                                                "It may have been deleted: look at the list of"
                                                        + " jobs.")));
    }
}
