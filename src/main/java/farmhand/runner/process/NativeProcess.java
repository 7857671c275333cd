package farmhand.runner.process;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A process that leads its own session.
 *
 * @param pid its number
 * @param libc how it gets signals
 * @param ended completed by the reaper
 */
record NativeProcess(long pid, Libc libc, CompletableFuture<Ended> ended) implements TaskProcess {
    @Override
    public void ask() {
        send(Signals.TERM);
    }

    @Override
    public void force() {
        send(Signals.KILL);
    }

    /** Nothing once it is gone: its number may be another's by then. */
    private void send(int signal) {
        if (isAlive()) {
            libc.call("kill", Math.toIntExact(pid), signal);
        }
    }

    @Override
    public ProcessTree tree(Map<String, String> mark) {
        return new SessionTree(
                this, mark, new Signals((process, signal) -> libc.call("kill", process, signal)));
    }
}
