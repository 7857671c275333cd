package farmhand.server.afanasy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a message stands on the wire; an answer comes the way its request came. */
enum Framing {
    /** {@code AFANASY <n> JSON} in front, as Python's clients send it. */
    TEXT {
        @Override
        byte[] head(int bytes, String status) {
            return ascii("AFANASY " + bytes + " JSON");
        }
    },
    /** Three numbers of four bytes in front, as compiled clients send it. */
    BINARY {
        @Override
        byte[] head(int bytes, String status) {
            return binary(TYPE_JSON, bytes);
        }
    },
    /** HTTP with a header {@code AFANASY}, as the browser's view sends it. */
    HTTP {
        @Override
        byte[] head(int bytes, String status) {
            return ascii(
                    "HTTP/1.1 "
                            + status
                            + "\r\nConnection: close\r\nContent-Length: "
                            + bytes
                            + "\r\nContent-Type: application/json\r\nCache-Control: max-age=0\r\n"
                            + "\r\n");
        }
    };

    /** Version of the protocol that Afanasy 3.4 speaks. */
    static final int VERSION = 81;

    /** A message of JSON. */
    static final int TYPE_JSON = 24;

    private static final int TYPE_VERSION_MISMATCH = 1;

    /** Bytes of the binary head. */
    static final int HEAD = 12;

    /** What stands in front of an answer of so many bytes; only HTTP has a status. */
    abstract byte[] head(int bytes, String status);

    /** That answer, with what stands in front of it. */
    byte[] framed(String answer) {
        return framed(answer, "200 OK");
    }

    /** The answer to a message that is longer than any may be. */
    byte[] tooLong(String answer) {
        return framed(answer, "413 Content Too Large");
    }

    private byte[] framed(String answer, String status) {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        byte[] head = head(body.length, status);
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    /** The whole answer to one of another version, or to what is none of the known forms. */
    static String versionMismatch() {
        return new String(binary(TYPE_VERSION_MISMATCH, 1), StandardCharsets.ISO_8859_1);
    }

    private static byte[] binary(int type, int bytes) {
        return ByteBuffer.allocate(HEAD).putInt(VERSION).putInt(type).putInt(bytes).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
