package farmhand.server.route;

import farmhand.dialect.live.Wire;
import farmhand.dialect.live.answer.OutputJson;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.OutputPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code …/tasks/{b}/{t}/outputs} and {@code …/thumb}: the files that a task makes. */
final class OutputEndpoints {
    private static final int PIECE = 256 * 1024;
    private static final int USUAL_SIZE = 256;
    private static final int LEAST_SIZE = 16;
    private static final int MOST_SIZE = 1_024;
    private static final int PARTIAL = 206;
    private static final int NOT_SATISFIABLE = 416;

    private OutputEndpoints() {}

    static Reply list(Call call) throws InterruptedException {
        call.query().only();
        return Reply.json(
                200, OutputJson.print(Waiting.ask(call, new Question.OutputsOf(call.task()))));
    }

    /** The whole file or one range of it, piece by piece. */
    static Reply bytes(Call call) throws InterruptedException {
        call.query().only();
        TaskAddress task = call.task();
        int output = index(call.path().getLast());
        OutputPiece first = Waiting.ask(call, new Question.OutputOf(task, output, 0, 1));
        Optional<ByteRange> asked = ByteRange.of(call.range(), first.size());
        Map<String, String> headers = headers(first.path(), type(first.path()));
        headers.put("Accept-Ranges", "bytes");
        if (asked.filter(range -> !range.isIn(first.size())).isPresent()) {
            headers.put("Content-Range", "bytes */" + first.size());
            return new Reply.Whole(NOT_SATISFIABLE, headers, ByteBuffer.allocate(0));
        }
        ByteRange range = asked.orElse(new ByteRange(0, first.size()));
        headers.put("Content-Length", Long.toString(range.end() - range.first()));
        if (asked.isPresent()) {
            headers.put(
                    "Content-Range",
                    "bytes " + range.first() + "-" + (range.end() - 1) + "/" + first.size());
        }
        return new Reply.Streamed(
                asked.isPresent() ? PARTIAL : 200,
                headers,
                out -> write(call, task, output, range, out));
    }

    private static void write(
            Call call, TaskAddress task, int output, ByteRange range, OutputStream out)
            throws IOException, InterruptedException {
        for (long at = range.first(); at < range.end(); ) {
            int limit = (int) Math.min(PIECE, range.end() - at);
            OutputPiece piece = Waiting.ask(call, new Question.OutputOf(task, output, at, limit));
            if (!piece.bytes().hasRemaining()) {
                throw new IOException("the file became shorter while it was read");
            }
            byte[] bytes = new byte[piece.bytes().remaining()];
            piece.bytes().duplicate().get(bytes);
            out.write(bytes);
            at += bytes.length;
        }
    }

    static Reply thumb(Call call) throws InterruptedException {
        Query query = call.query().only("size", "output");
        int size = (int) query.number("size", USUAL_SIZE, LEAST_SIZE, MOST_SIZE);
        int output =
                query.has("output")
                        ? (int) query.number("output", 0, 0, Integer.MAX_VALUE)
                        : Question.ThumbOf.FIRST;
        OutputPiece png = Waiting.ask(call, new Question.ThumbOf(call.task(), output, size));
        return new Reply.Whole(200, headers(png.path(), "image/png"), png.bytes());
    }

    private static Map<String, String> headers(String path, String type) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", type);
        headers.put(Wire.OUTPUT_PATH, Wire.spelled(path));
        return headers;
    }

    /** Pictures by their names; a browser must not run what a task wrote, so no other kind. */
    private static String type(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            return "image/png";
        }
        return name.endsWith(".jpg") || name.endsWith(".jpeg")
                ? "image/jpeg"
                : "application/octet-stream";
    }

    private static int index(String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException _) {
            throw new Refused(
                    Rejection.of(
                            "bad_address",
                            "“"
                                    + text.substring(0, Math.min(text.length(), 100))
                                    + "” is no index.",
                            "Give the index of an output, from 0."));
        }
    }
}
