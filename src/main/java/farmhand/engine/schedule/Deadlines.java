package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.time.Durations;
import farmhand.farm.time.TimeLimits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Which attempts take longer than they may. The limits are those of the farm at the moment, so that
 * a person may still raise them. Time is counted and not read from a clock, since what runs must
 * not end because somebody set that. Used by one thread.
 */
public final class Deadlines {
    private static final long NANOS_A_MILLI = 1_000_000;

    /** An attempt to be ended, and how it ends. */
    public record Overdue(AttemptAddress attempt, Exit exit) {}

    /** What an attempt that runs must not go beyond. */
    private record Deadline(AttemptAddress attempt, long at, End end, Duration limit) {
        Overdue overdue() {
            return new Overdue(attempt, Exit.of(end, error()));
        }

        private String error() {
            String time = Durations.print(limit);
            return end == End.TIMED_OUT
                    ? "Ended since it ran for %s, its time_limit. Raise the limit or make the task smaller."
                            .formatted(time)
                    : "Ended since it came no further for %s, its no_progress_limit. See its log; raise the limit where it may rest so long."
                            .formatted(time);
        }
    }

    /** When an attempt began, and when it came further last. */
    private record Way(long began, long moved) {}

    /** Of attempts that run and were not found overdue. */
    private final Map<AttemptAddress, Way> ways = new HashMap<>();

    private final Function<String, TimeLimits> services;
    private final LongSupplier counter;

    /**
     * Where a block says nothing, {@code services} says what holds for a service; {@code counter}
     * counts nanoseconds from any beginning.
     */
    public Deadlines(Function<String, TimeLimits> services, LongSupplier counter) {
        this.services = services;
        this.counter = counter;
    }

    /** Follows {@code events}, which are kept by now. */
    public void follow(List<? extends FarmEvent> events) {
        long now = counter.getAsLong();
        for (FarmEvent event : events) {
            switch (event) {
                case FarmEvent.AttemptAssigned e -> ways.put(e.attempt(), new Way(now, now));
                case FarmEvent.AttemptProgressed e ->
                        ways.computeIfPresent(e.attempt(), (_, way) -> new Way(way.began(), now));
                case FarmEvent.AttemptEnded e -> ways.remove(e.attempt());
                case FarmEvent.AttemptStarted _,
                        FarmEvent.ByPerson _,
                        FarmEvent.TasksBraked _,
                        FarmEvent.TransfersMeasured _,
                        FarmEvent.JobAged _,
                        FarmEvent.JobMirrored _,
                        FarmEvent.JobPurged _,
                        FarmEvent.OfPolicy _ -> {}
            }
        }
    }

    /** The attempts whose time is over; each is told once. */
    public List<Overdue> overdue(Farm farm) {
        long now = counter.getAsLong();
        List<Overdue> found = new ArrayList<>();
        for (Deadline deadline : all(farm)) {
            if (deadline.at() - now <= 0) {
                ways.remove(deadline.attempt());
                found.add(deadline.overdue());
            }
        }
        return found;
    }

    /** In how many milliseconds the next attempt is overdue, unless it comes further. */
    public OptionalLong restMillis(Farm farm) {
        long now = counter.getAsLong();
        return all(farm).stream()
                .mapToLong(deadline -> (deadline.at() - now) / NANOS_A_MILLI + 1)
                .min();
    }

    /** The next of each attempt that has any. */
    private List<Deadline> all(Farm farm) {
        List<Deadline> found = new ArrayList<>();
        ways.forEach(
                (attempt, way) ->
                        farm.block(attempt.task().inBlock())
                                .flatMap(block -> next(block, attempt, way))
                                .ifPresent(found::add));
        return found;
    }

    private Optional<Deadline> next(Block block, AttemptAddress attempt, Way way) {
        int task = attempt.task().task();
        TimeLimits own = block.spec().limits().times();
        TimeLimits times = own.or(services.apply(block.service(task)));
        return List.of(
                        deadline(attempt, way.began(), End.TIMED_OUT, times.whole()),
                        deadline(attempt, way.moved(), End.NO_PROGRESS, times.noProgress()))
                .stream()
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Deadline::at));
    }

    private static Optional<Deadline> deadline(
            AttemptAddress attempt, long from, End end, Duration limit) {
        return limit.isZero()
                ? Optional.empty()
                : Optional.of(new Deadline(attempt, from + limit.toNanos(), end, limit));
    }
}
