package farmhand.server.afanasy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one message, however it stands on the wire and wherever its packets are cut. */
final class MessageReader {
    /** The most bytes of a message, its head among them. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_TEXT_HEAD = 64;
    private static final Pattern TEXT_HEAD =
            Pattern.compile("AFANASY +(-?\\d{1,18}) +JSON", Pattern.CASE_INSENSITIVE);

    /** What may still become one. */
    private static final Pattern BEGUN_HEAD =
            Pattern.compile(
                    "AFANASY +(?:-?\\d{0,18}(?: +(?:J|JS|JSO)?)?)?", Pattern.CASE_INSENSITIVE);

    private static final String NOT_FOUND =
            "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    private static final String FORBIDDEN =
            "HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

    private final InputStream in;
    private final LargeMessages large;
    private final HttpAccess access;

    MessageReader(InputStream in, LargeMessages large, HttpAccess access) {
        this.in = in;
        this.large = large;
        this.access = access;
    }

    /** Waits for the message; a timeout of the stream is thrown. */
    Incoming read() throws IOException {
        int first = in.read();
        return switch (first) {
            case -1 -> new Incoming.Nothing();
            case 'A', 'a' -> text(first);
            case 'P', 'G' -> http(first);
            default -> binary(first);
        };
    }

    private Incoming text(int first) throws IOException {
        StringBuilder head = new StringBuilder().append((char) first);
        while (head.length() < MOST_TEXT_HEAD) {
            Matcher match = TEXT_HEAD.matcher(head);
            if (match.matches()) {
                long bytes = Long.parseLong(match.group(1));
                return new Announced(bytes).isPossible()
                        ? message(Framing.TEXT, bytes, skip())
                        : refused(Framing.TEXT, bytes);
            }
            if (head.length() >= Framing.HEAD && !BEGUN_HEAD.matcher(head).matches()) {
                break;
            }
            head.append((char) next());
        }
        return new Incoming.Plain(Framing.versionMismatch());
    }

    /** Whatever stands in front of the brace is passed over. */
    private int skip() throws IOException {
        for (int i = 0; i < MOST_BYTES; i++) {
            int next = next();
            if (next == '{') {
                return next;
            }
        }
        throw new EOFException("no message begins");
    }

    private Incoming binary(int first) throws IOException {
        byte[] head = new byte[Framing.HEAD];
        head[0] = (byte) first;
        if (in.readNBytes(head, 1, head.length - 1) < head.length - 1) {
            return new Incoming.Nothing();
        }
        ByteBuffer numbers = ByteBuffer.wrap(head);
        if (numbers.getInt() != Framing.VERSION) {
            return new Incoming.Plain(Framing.versionMismatch());
        }
        if (numbers.getInt() != Framing.TYPE_JSON) {
            return refused(Framing.TEXT, 0);
        }
        int bytes = numbers.getInt();
        return new Announced(bytes).isPossible()
                ? message(Framing.BINARY, bytes, next())
                : refused(bytes < 0 ? Framing.BINARY : Framing.TEXT, bytes); // as the real one does
    }

    private Incoming http(int first) throws IOException {
        HttpHead head = HttpHead.read(first, in);
        if (head.method().equals("GET")) {
            return new Incoming.Plain(NOT_FOUND);
        }
        if (!head.method().equals("POST") || !head.isOfAfanasy()) {
            return new Incoming.Nothing();
        }
        if (!access.mayPass(head)) {
            return new Incoming.Plain(FORBIDDEN);
        }
        Announced said = head.announced();
        return said.isPossible()
                ? message(Framing.HTTP, said.bytes(), next())
                : refused(Framing.HTTP, said.bytes());
    }

    private static Incoming refused(Framing framing, long bytes) {
        return new Announced(bytes).isTooLong()
                ? new Incoming.TooLong(framing, bytes)
                : new Incoming.Refused(framing, new Announced(bytes).refusal());
    }

    private Incoming message(Framing framing, long bytes, int first) throws IOException {
        if (first != '{') {
            return refused(framing, 0);
        }
        byte[] body = large.read(in, (int) bytes, (byte) first);
        return new Incoming.Message(framing, new String(body, StandardCharsets.UTF_8));
    }

    private int next() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("a message is cut off");
        }
        return next;
    }
}
