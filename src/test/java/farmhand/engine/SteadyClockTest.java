package farmhand.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

final class SteadyClockTest {
    private static final Instant EIGHT = Instant.parse("2026-11-21T08:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant machine = EIGHT;
    private long nanos;
    private final SteadyClock clock = new SteadyClock(() -> machine, () -> nanos);

    @Test
    void goesWithTheMachine() {
        pass(MINUTE);
        assertEquals(EIGHT.plus(MINUTE), clock.instant());

        machine = EIGHT.plus(Duration.ofHours(3));
        assertEquals(machine, clock.instant());
    }

    @Test
    void isNotSetBackButWaitsForTheMachineAtHalfThePace() {
        pass(MINUTE);
        Instant told = clock.instant();

        machine = machine.minus(MINUTE.multipliedBy(2));
        assertEquals(told, clock.instant());
        pass(MINUTE);
        assertEquals(told.plusSeconds(30), clock.instant());
        pass(MINUTE);
        assertEquals(told.plusSeconds(60), clock.instant());
        pass(MINUTE);
        assertEquals(machine, clock.instant());
        pass(MINUTE);
        assertEquals(machine, clock.instant());
    }

    private void pass(Duration time) {
        machine = machine.plus(time);
        nanos += time.toNanos();
    }
}
