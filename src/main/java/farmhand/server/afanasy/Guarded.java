package farmhand.server.afanasy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What goes to a socket, cut off where nobody takes it: writing has no timeout of its own. Used by
 * one thread.
 */
final class Guarded {
    private static final int PIECE = 256 * 1024;

    private final Socket socket;
    private final ScheduledExecutorService guard;
    private final Duration patience;
    private final Runnable cut;

    Guarded(Socket socket, ScheduledExecutorService guard, Duration patience, Runnable cut) {
        this.socket = socket;
        this.guard = guard;
        this.patience = patience;
        this.cut = cut;
    }

    /** Writes all of it; in one packet where it fits. */
    void write(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        long start = System.nanoTime();
        for (int from = 0; from < bytes.length; from += PIECE) {
            Duration gone = Duration.ofNanos(System.nanoTime() - start);
            Future<?> end = cutAfter(LeastPace.time(patience, from).minus(gone));
            try {
                out.write(bytes, from, Math.min(PIECE, bytes.length - from));
            } finally {
                end.cancel(false);
            }
        }
    }

    private Future<?> cutAfter(Duration left) {
        return guard.schedule(cut, left.toMillis(), TimeUnit.MILLISECONDS);
    }
}
