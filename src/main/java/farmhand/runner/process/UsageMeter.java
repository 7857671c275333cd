package farmhand.runner.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What sessions of processes use, by a look now and then, since the system does not count memory
 * over all of them. Of what came and went between two looks it knows nothing. Any thread may call
 * it; nothing is known where there is no {@code /proc}.
 */
public final class UsageMeter {
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ProcFolder proc = new ProcFolder();
    private final Map<Long, Usage> sessions = new HashMap<>();
    private final Set<Long> fresh = new HashSet<>();
    private long looked;

    /** That process leads a session, which is measured from now on. */
    public synchronized void begin(long leader) {
        sessions.put(leader, Usage.NONE);
        fresh.add(leader);
    }

    /** Looks at all sessions, when the last look was a second ago or one is new. */
    public synchronized void look() {
        long now = System.nanoTime();
        if (sessions.isEmpty() || (fresh.isEmpty() && now - looked < PAUSE_NANOS)) {
            return;
        }
        looked = now;
        fresh.clear();
        proc.used(sessions.keySet())
                .forEach((leader, seen) -> sessions.merge(leader, seen, Usage::or));
    }

    /** What was seen of a session until now. */
    public synchronized Usage of(long leader) {
        return sessions.getOrDefault(leader, Usage.NONE);
    }

    /** The session is over; its number may be another's from now on. */
    public synchronized void over(long leader) {
        sessions.remove(leader);
        fresh.remove(leader);
    }
}
