package farmhand.app.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

class LingeringTest {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-21T08:00:00Z"));
    private final AtomicLong asked = new AtomicLong();
    private final AtomicBoolean idle = new AtomicBoolean(true);

    @Test
    void itEndsOnceItWasIdleForLonger() {
        Lingering lingering =
                new Lingering(Duration.ofSeconds(60), idle::get, asked::get, now::get);

        pass(60);
        assertFalse(lingering.isOver());

        pass(1);
        assertTrue(lingering.isOver());
    }

    @Test
    void workBeginsTheTimeAnew() {
        Lingering lingering =
                new Lingering(Duration.ofSeconds(60), idle::get, asked::get, now::get);
        pass(59);
        idle.set(false);
        assertFalse(lingering.isOver());

        idle.set(true);
        pass(60);

        assertFalse(lingering.isOver());
    }

    @Test
    void whoAsksInPassingBeginsTheTimeAnew() {
        Lingering lingering =
                new Lingering(Duration.ofSeconds(60), idle::get, asked::get, now::get);
        pass(59);
        asked.incrementAndGet();
        assertFalse(lingering.isOver());

        pass(60);
        assertFalse(lingering.isOver());

        pass(1);
        assertTrue(lingering.isOver());
    }

    @Test
    void withoutALimitItNeverEnds() {
        Lingering lingering = new Lingering(Duration.ZERO, idle::get, asked::get, now::get);

        pass(1_000_000);

        assertFalse(lingering.isOver());
    }

    private void pass(int seconds) {
        now.updateAndGet(at -> at.plusSeconds(seconds));
    }
}
