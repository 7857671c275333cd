package farmhand.server.route;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What is answered. */
public sealed interface Reply {
    /** HTTP status. */
    int status();

    /** Header fields, {@code Content-Type} included. */
    Map<String, String> headers();

    /** A body that is at hand. */
    record Whole(int status, Map<String, String> headers, ByteBuffer body) implements Reply {
        public Whole {
            headers = Map.copyOf(headers);
            body = body.asReadOnlyBuffer();
        }
    }

    /** A body that comes bit by bit for as long as it takes. */
    record Streamed(int status, Map<String, String> headers, Body body) implements Reply {
        public Streamed {
            headers = Map.copyOf(headers);
        }

        /** One that goes well. */
        public Streamed(Map<String, String> headers, Body body) {
            this(200, headers, body);
        }
    }

    /** Writes a body; waits for a slow reader. */
    @FunctionalInterface
    interface Body {
        /** Writes and flushes; an {@link IOException} means that the reader is gone. */
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    /** JSON text. */
    static Reply json(int status, String text) {
        return json(status, text, Map.of());
    }

    /** JSON text with more header fields. */
    static Reply json(int status, String text, Map<String, String> more) {
        Map<String, String> headers = new java.util.HashMap<>(more);
        headers.put("Content-Type", "application/json; charset=utf-8");
        return new Whole(status, headers, StandardCharsets.UTF_8.encode(text));
    }
}
