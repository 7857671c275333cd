package farmhand.upstream.cgkit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Jobs of which this farm starts nothing for a while, and why. Used by one thread at a time. */
final class Rests {
    private static final long NANOS = Duration.ofMinutes(1).toNanos();

    private record Rest(String why, long until) {}

    private final Map<Integer, Rest> rests = new HashMap<>();

    void begin(int job, String why, long now) {
        rests.put(job, new Rest(why, now + NANOS));
    }

    void end(int job) {
        rests.remove(job);
    }

    /** Whether its rest ended and nobody noticed yet. */
    boolean isOver(int job, long now) {
        Rest rest = rests.get(job);
        return rest != null && now - rest.until() > 0;
    }

    /** Why it rests; empty when it does not. */
    Optional<String> of(int job, long now) {
        if (isOver(job, now)) {
            rests.remove(job);
        }
        return Optional.ofNullable(rests.get(job)).map(Rest::why);
    }
}
