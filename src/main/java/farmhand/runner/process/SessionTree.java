package farmhand.runner.process;

import java.util.List;
import java.util.Map;

/**
 * A process that leads a session of its own, with the process group in it; and, when it was
 * stopped, also those that left for another session and are known by their mark alone. Whoever made
 * itself a session and was not stopped is left alone: that is how a task leaves a daemon behind.
 */
final class SessionTree implements ProcessTree {
    private final TaskProcess leader;
    private final Signals signals;
    private final ProcFolder proc = new ProcFolder();
    private final LeftBehind strays;
    private boolean asked;
    private boolean stopped;

    SessionTree(TaskProcess leader, Map<String, String> mark, Signals signals) {
        this.leader = leader;
        this.signals = signals;
        this.strays = new LeftBehind(List.of(mark), leader.pid());
    }

    @Override
    public void ask() {
        if (!asked) {
            asked = true;
            stopped = leader.isAlive();
            // In its first moments the leader has not made its session.
            if (!signals.sendToGroup(leader.pid(), Signals.TERM)) {
                leader.ask();
            }
        }
        if (stopped) {
            strays.ask();
        }
    }

    @Override
    public void force() {
        if (!signals.sendToGroup(leader.pid(), Signals.KILL)) {
            leader.force();
        }
        if (stopped) {
            strays.force();
        }
    }

    @Override
    public boolean isGone() {
        return !leader.isAlive() && !hasGroup() && (!stopped || strays.isGone());
    }

    private boolean hasGroup() {
        // A group of nothing but zombies is gone: where no init waits for them they stay forever.
        return signals.hasGroup(leader.pid()) && proc.isGroupAlive(leader.pid());
    }
}
