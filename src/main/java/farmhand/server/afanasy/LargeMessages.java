package farmhand.server.afanasy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bodies of messages. Memory is taken as they come, not as they are announced, and large ones are
 * read two at a time: what their trees take is many times as much.
 */
final class LargeMessages {
    private static final int LARGE = 1024 * 1024;
    private static final int AT_A_TIME = 2;
    private static final int SECONDS = 10;

    private final Semaphore room = new Semaphore(AT_A_TIME);

    /** As many bytes as were announced, the first of which is known. */
    byte[] read(InputStream in, int bytes, byte first) throws IOException {
        if (bytes <= LARGE) {
            return rest(in, bytes, first);
        }
        hold();
        try {
            return rest(in, bytes, first);
        } finally {
            room.release();
        }
    }

    private void hold() throws IOException {
        try {
            if (!room.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("too many large messages at a time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the door closes", e);
        }
    }

    private static byte[] rest(InputStream in, int bytes, byte first) throws IOException {
        byte[] body = new byte[Math.min(bytes, LARGE)];
        body[0] = first;
        int read = 1;
        while (read < bytes) {
            if (read == body.length) {
                body = Arrays.copyOf(body, (int) Math.min(bytes, body.length * 2L));
            }
            int more = in.read(body, read, body.length - read);
            if (more < 0) {
                throw new EOFException("a message is cut off");
            }
            read += more;
        }
        return body;
    }
}
