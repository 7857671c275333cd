package farmhand.server.route;

import farmhand.dialect.live.Wire;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;

import java.util.Map;

/** {@code GET …/attempts/{k}/log}: a piece of a log, or all of it while it is written. */
final class LogEndpoint {
    private static final int USUAL_BYTES = 1024 * 1024;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private LogEndpoint() {}

    static Reply get(Call call) throws InterruptedException {
        Query query = call.query().only("offset", "limit", "follow");
        AttemptAddress attempt = call.attempt();
        call.job();
        long offset = query.number("offset", 0, -Long.MAX_VALUE, Long.MAX_VALUE);
        boolean follow = query.flag("follow");
        int limit = (int) query.number("limit", USUAL_BYTES, 1, MOST_BYTES);
        LogPiece piece = Waiting.ask(call, new Question.LogOf(attempt, offset, limit));
        if (follow) {
            return new Reply.Streamed(
                    headers(piece, Map.of()), new FollowedLog(call, attempt, piece));
        }
        Map<String, String> ended = Map.of(Wire.LOG_ENDED, Boolean.toString(piece.ended()));
        return new Reply.Whole(200, headers(piece, ended), piece.bytes());
    }

    private static Map<String, String> headers(LogPiece piece, Map<String, String> more) {
        Map<String, String> headers = new java.util.HashMap<>(more);
        headers.put("Content-Type", "text/plain; charset=utf-8");
        headers.put(Wire.LOG_SIZE, Long.toString(piece.size()));
        headers.put(Wire.LOG_OFFSET, Long.toString(piece.offset()));
        return headers;
    }
}
