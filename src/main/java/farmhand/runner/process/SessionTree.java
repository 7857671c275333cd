package farmhand.runner.process;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A process that leads a session of its own, with the process group in it; and, when it was
 * stopped, also those that left for another session and are known by their mark alone. Whoever made
 * itself a session and was not stopped is left alone: that is how a task leaves a daemon behind.
 */
final class SessionTree implements ProcessTree {
    private static final long LONGEST_EXEC = TimeUnit.MILLISECONDS.toNanos(20);

    private final TaskProcess leader;
    private final Map<String, String> mark;
    private final Signals signals;
    private final ProcFolder proc = new ProcFolder();
    private boolean stopped;
    private OptionalLong goneSince = OptionalLong.empty();

    SessionTree(TaskProcess leader, Map<String, String> mark, Signals signals) {
        this.leader = leader;
        this.mark = mark;
        this.signals = signals;
    }

    @Override
    public void ask() {
        stopped = leader.isAlive();
        // In its first moments the leader has not made its session.
        if (!signals.sendToGroup(leader.pid(), Signals.TERM)) {
            leader.ask();
        }
        strays().forEach(ProcessHandle::destroy);
    }

    @Override
    public void force() {
        if (!signals.sendToGroup(leader.pid(), Signals.KILL)) {
            leader.force();
        }
        strays().forEach(ProcessHandle::destroyForcibly);
    }

    /**
     * Of a stopped one only when that is so for a while: the mark of a process cannot be read in
     * the moment in which it becomes another program.
     */
    @Override
    public boolean isGone() {
        boolean gone = !leader.isAlive() && !hasGroup() && strays().isEmpty();
        if (!stopped || !gone) {
            goneSince = OptionalLong.empty();
            return gone;
        }
        long now = System.nanoTime();
        if (goneSince.isEmpty()) {
            goneSince = OptionalLong.of(now);
        }
        return now - goneSince.getAsLong() >= LONGEST_EXEC;
    }

    private boolean hasGroup() {
        // A group of nothing but zombies is gone: where no init waits for them they stay forever.
        return signals.hasGroup(leader.pid()) && proc.isGroupAlive(leader.pid());
    }

    private List<ProcessHandle> strays() {
        return stopped ? proc.marked(mark, leader.pid()) : List.of();
    }
}
