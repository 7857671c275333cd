package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.End;
import farmhand.farm.Exit;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.When;
import farmhand.farm.time.Durations;
import farmhand.farm.time.TimeLimits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which attempts take longer than they may. The limits are those of the farm at the moment, so that
 * a person may still raise them. Used by one thread.
 */
public final class Deadlines {
    private static final int MICROS_A_SECOND = 1_000_000;

    /** An attempt to be ended, and how it ends. */
    public record Overdue(AttemptAddress attempt, Exit exit) {}

    /** What an attempt that runs must not go beyond. */
    private record Deadline(AttemptAddress attempt, When at, End end, Duration limit) {
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

    /** When attempts that run and were not found overdue came further last. */
    private final Map<AttemptAddress, When> moved = new HashMap<>();

    private final Function<String, TimeLimits> services;

    /** Where a block says nothing, {@code services} says what holds for a service. */
    public Deadlines(Function<String, TimeLimits> services) {
        this.services = services;
    }

    /** Follows {@code events}, which are kept by now. */
    public void follow(List<? extends FarmEvent> events, When now) {
        for (FarmEvent event : events) {
            switch (event) {
                case FarmEvent.AttemptAssigned e -> moved.put(e.attempt(), now);
                case FarmEvent.AttemptProgressed e ->
                        moved.computeIfPresent(e.attempt(), (_, _) -> now);
                case FarmEvent.AttemptEnded e -> moved.remove(e.attempt());
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
    public List<Overdue> overdue(Farm farm, When now) {
        List<Overdue> found = new ArrayList<>();
        for (Deadline deadline : all(farm)) {
            if (deadline.at().compareTo(now) <= 0) {
                moved.remove(deadline.attempt());
                found.add(deadline.overdue());
            }
        }
        return found;
    }

    /** When the next attempt is overdue, unless it comes further. */
    public Optional<When> alarm(Farm farm) {
        return all(farm).stream().map(Deadline::at).min(Comparator.naturalOrder());
    }

    /** The next of each attempt that has any. */
    private List<Deadline> all(Farm farm) {
        List<Deadline> found = new ArrayList<>();
        moved.forEach(
                (attempt, at) ->
                        farm.block(attempt.task().inBlock())
                                .flatMap(block -> next(block, attempt, at))
                                .ifPresent(found::add));
        return found;
    }

    private Optional<Deadline> next(Block block, AttemptAddress attempt, When at) {
        int task = attempt.task().task();
        TimeLimits own = block.spec().limits().times();
        TimeLimits times = own.or(services.apply(block.service(task)));
        When started = block.tasks().task(task).started();
        return List.of(
                        deadline(attempt, started, End.TIMED_OUT, times.whole()),
                        deadline(attempt, at, End.NO_PROGRESS, times.noProgress()))
                .stream()
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Deadline::at));
    }

    private static Optional<Deadline> deadline(
            AttemptAddress attempt, When from, End end, Duration limit) {
        When at = new When(from.micros() + limit.toSeconds() * MICROS_A_SECOND);
        return limit.isZero()
                ? Optional.empty()
                : Optional.of(new Deadline(attempt, at, end, limit));
    }
}
