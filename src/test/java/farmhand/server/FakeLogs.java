package farmhand.server;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What attempts wrote, in memory. Any thread. */
final class FakeLogs {
    private final Map<AttemptAddress, LogPiece> logs = new HashMap<>();

    synchronized void write(AttemptAddress attempt, String text, boolean end) {
        ByteBuffer more = StandardCharsets.UTF_8.encode(text);
        LogPiece before = logs.getOrDefault(attempt, LogPiece.none(0, false));
        ByteBuffer all = ByteBuffer.allocate(before.bytes().remaining() + more.remaining());
        all.put(before.bytes().duplicate()).put(more).flip();
        logs.put(attempt, new LogPiece(0, all, all.remaining(), end));
    }

    synchronized Optional<LogPiece> piece(Question.LogOf asked) {
        return Optional.ofNullable(logs.get(asked.attempt())).map(log -> cut(log, asked));
    }

    private static LogPiece cut(LogPiece log, Question.LogOf asked) {
        long size = log.size();
        long from = asked.offset() < 0 ? Math.max(0, size + asked.offset()) : asked.offset();
        int first = (int) Math.min(from, size);
        int count = (int) Math.min(asked.limit(), size - first);
        return new LogPiece(from, log.bytes().slice(first, count), size, log.ended());
    }

    static Refused missing(Question.LogOf asked) {
        Rejection none = Rejection.of("not_found", "There is no log.", "List the attempts.");
        return new Refused(none.about(asked.attempt().toString()));
    }
}
