package farmhand.client;

import farmhand.dialect.live.Wire;
import farmhand.farm.link.OutputPiece;
import farmhand.farm.link.Question;

import okhttp3.Response;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Pieces of files that tasks made, and small pictures of them, from a farm elsewhere. */
final class OutputBytes {
    private static final int NOT_SATISFIABLE = 416;

    private OutputBytes() {}

    static OutputPiece of(Requests requests, Question.OutputOf asked) {
        String range = "bytes=" + asked.offset() + "-" + (asked.offset() + asked.limit() - 1);
        return requests.exchange(
                where ->
                        Requests.get(where, Wire.output(asked.task(), asked.output()))
                                .newBuilder()
                                .header("Range", range)
                                .build(),
                response -> piece(response, asked.offset()));
    }

    static OutputPiece of(Requests requests, Question.ThumbOf asked) {
        return requests.exchange(
                where -> Requests.get(where, Wire.thumb(asked)),
                response -> {
                    byte[] png = Requests.refusedOr(response).body().bytes();
                    return new OutputPiece(path(response), png.length, 0, ByteBuffer.wrap(png));
                });
    }

    /** Behind the end of the file there is nothing. */
    private static OutputPiece piece(Response response, long offset) throws IOException {
        String range = response.header("Content-Range", "");
        long size = Long.parseLong(range.substring(range.indexOf('/') + 1));
        byte[] bytes =
                response.code() == NOT_SATISFIABLE
                        ? new byte[0]
                        : Requests.refusedOr(response).body().bytes();
        return new OutputPiece(path(response), size, offset, ByteBuffer.wrap(bytes));
    }

    private static String path(Response response) {
        return Wire.user(response.header(Wire.OUTPUT_PATH, ""));
    }
}
