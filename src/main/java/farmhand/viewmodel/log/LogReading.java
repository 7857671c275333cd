package farmhand.viewmodel.log;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Parts of a log that the feed does not tell, however large it is. Waits for the farm, so it is not
 * for the window's thread. A hole in a log is passed over, since the farm answers with what stands
 * behind it.
 */
final class LogReading {
    /** What is shown at once. */
    static final int PAGE = 128 << 10;

    /** What is searched at once. */
    private static final int STRETCH = 4 << 20;

    /** What is compared at most. */
    private static final int COMPARED = 2 << 20;

    private final FarmLink link;

    LogReading(FarmLink link) {
        this.link = link;
    }

    /** The lines around that byte. */
    LogPart around(AttemptAddress attempt, long at) {
        long from = Math.max(0, at - PAGE / 2);
        return LogPart.of(piece(attempt, from, PAGE), from == 0);
    }

    /** The lines before that byte, at which a line begins. */
    LogPart before(AttemptAddress attempt, long to) {
        long from = Math.max(0, to - PAGE);
        return LogPart.of(piece(attempt, from, (int) (to - from)), from == 0);
    }

    /** The lines from that byte on, at which a line begins. */
    LogPart after(AttemptAddress attempt, long from) {
        return LogPart.of(piece(attempt, from, PAGE), true);
    }

    /** The last lines, as many as two logs are compared by. */
    LogPart end(AttemptAddress attempt) {
        LogPiece piece = piece(attempt, -COMPARED, COMPARED);
        return LogPart.of(piece, piece.offset() == 0);
    }

    /** Where the first line behind {@code from} begins that fits; {@code from} begins a line. */
    Optional<Long> next(AttemptAddress attempt, Predicate<LogLine> fits, long from) {
        long at = from;
        while (true) {
            LogPart part = LogPart.of(piece(attempt, at, STRETCH), true);
            int found = first(part.lines(), fits);
            if (found >= 0) {
                return Optional.of(part.starts().get(found));
            }
            if (part.to() <= at || part.to() >= part.size()) {
                return Optional.empty();
            }
            at = part.to();
        }
    }

    /** Where the last line before {@code to} begins that fits; {@code to} begins a line. */
    Optional<Long> previous(AttemptAddress attempt, Predicate<LogLine> fits, long to) {
        long end = to;
        while (end > 0) {
            long from = Math.max(0, end - STRETCH);
            List<LogPart> parts = parts(attempt, from, end);
            for (LogPart part : parts.reversed()) {
                int found = last(part.lines(), fits);
                if (found >= 0) {
                    return Optional.of(part.starts().get(found));
                }
            }
            long first = parts.isEmpty() ? from : parts.getFirst().from();
            end = first < end ? first : from;
        }
        return Optional.empty();
    }

    /** All lines in that stretch; several parts where there is a hole in it. */
    private List<LogPart> parts(AttemptAddress attempt, long from, long to) {
        List<LogPart> parts = new ArrayList<>();
        long at = from;
        while (at < to) {
            LogPiece piece = piece(attempt, at, (int) (to - at));
            if (piece.offset() >= to || !piece.bytes().hasRemaining()) {
                break;
            }
            boolean beginsLine = at == 0 || piece.offset() > at || at > from;
            LogPart part = LogPart.of(piece, beginsLine);
            parts.add(part);
            at = Math.max(part.to(), at + 1);
        }
        return parts;
    }

    private LogPiece piece(AttemptAddress attempt, long from, int limit) {
        return link.ask(new Question.LogOf(attempt, from, limit)).toCompletableFuture().join();
    }

    private static int first(List<LogLine> lines, Predicate<LogLine> fits) {
        for (int i = 0; i < lines.size(); i++) {
            if (fits.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int last(List<LogLine> lines, Predicate<LogLine> fits) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (fits.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
