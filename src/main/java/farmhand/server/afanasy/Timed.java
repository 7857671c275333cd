package farmhand.server.afanasy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** What a socket sends, for so long and no longer, however slowly it drips: see LeastPace. */
final class Timed extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private final Duration patience;
    private final long start = System.nanoTime();
    private long taken;

    Timed(Socket socket, Duration patience) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        Duration gone = Duration.ofNanos(System.nanoTime() - start);
        long left = LeastPace.time(patience, taken).minus(gone).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("the time is over");
        }
        socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
        int read = in.read(bytes, from, count);
        taken += Math.max(0, read);
        return read;
    }
}
