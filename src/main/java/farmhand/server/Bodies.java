package farmhand.server;

import farmhand.dialect.live.Limits;
import farmhand.farm.refusal.Refused;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Reads the bodies of requests, within bounds: each alone, and the large ones together. */
final class Bodies {
    /** The most bytes of one body. */
    static final int MOST_BYTES = Limits.BODY_BYTES;

    /** Bodies above this are read two at a time; what their trees take is many times as much. */
    private static final int LARGE = 1024 * 1024;

    private static final int LARGE_AT_A_TIME = 2;
    private static final int SECONDS = 10;

    private final Semaphore large = new Semaphore(LARGE_AT_A_TIME);

    /** The room that a request holds until it is answered. */
    final class Room implements AutoCloseable {
        private final Request request;
        private boolean held;
        private @Nullable String text;

        private Room(Request request) {
            this.request = request;
        }

        /** The body as text, read once; waits for the sender, and for room. */
        String text() {
            String known = text;
            if (known == null) {
                known = read();
                text = known;
            }
            return known;
        }

        private String read() {
            long announced = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
            if (announced > MOST_BYTES) {
                throw tooLarge();
            }
            ByteArrayOutputStream body =
                    new ByteArrayOutputStream(Math.clamp(announced, 1024, LARGE));
            try (InputStream in = Request.asInputStream(request)) {
                byte[] piece = new byte[64 * 1024];
                for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                    if (body.size() + n > MOST_BYTES) {
                        throw tooLarge();
                    }
                    if (body.size() + n > LARGE) {
                        hold();
                    }
                    body.write(piece, 0, n);
                }
            } catch (IOException e) {
                throw Refused.of(
                        "broken_off",
                        "The body broke off or took too long: " + e.getMessage() + ".",
                        "Send the whole body, as long as Content-Length says.");
            }
            return decoded(body.toByteArray());
        }

        private void hold() {
            if (held) {
                return;
            }
            try {
                held = large.tryAcquire(SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!held) {
                throw Refused.of(
                        "busy",
                        "Too many large requests come in at a time.",
                        "Send it again in some seconds.");
            }
        }

        @Override
        public void close() {
            if (held) {
                large.release();
                held = false;
            }
        }
    }

    Room room(Request request) {
        return new Room(request);
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Refused.of("not_json", "The body is not UTF-8.", "Send one JSON value in UTF-8.");
        }
    }

    private static Refused tooLarge() {
        return Refused.of(
                "too_large",
                "The body is larger than 64 MiB.",
                "Submit the job with a part of its blocks or tasks, then append the others.");
    }
}
