package farmhand.viewmodel.log;

import farmhand.farm.link.LogPiece;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole lines that stand one after another in a log.
 *
 * @param from where the first begins, in bytes from the start of the log
 * @param to where the next line would begin
 * @param size of the whole log
 * @param starts where each begins; as many as lines
 * @param lines what they say
 */
record LogPart(long from, long to, long size, List<Long> starts, List<LogLine> lines) {
    LogPart {
        starts = List.copyOf(starts);
        lines = List.copyOf(lines);
    }

    /**
     * The whole lines in {@code piece}: what stands before its first line break is left out unless
     * the log begins there, and what stands behind its last unless the log ends there. A line that
     * is longer than the piece is cut.
     */
    static LogPart of(LogPiece piece, boolean beginsLine) {
        ByteBuffer bytes = piece.bytes();
        byte[] all = new byte[bytes.remaining()];
        bytes.duplicate().get(all);
        boolean ends = piece.offset() + all.length >= piece.size();
        int first = beginsLine ? 0 : after(all, 0);
        List<Long> starts = new ArrayList<>();
        List<LogLine> lines = new ArrayList<>();
        int at = first;
        while (at < all.length) {
            int next = after(all, at);
            boolean whole = all[next - 1] == '\n';
            if (!whole && !ends && at > first) {
                break;
            }
            int length = whole ? next - at - 1 : next - at;
            starts.add(piece.offset() + at);
            lines.add(LogLine.of(new String(all, at, length, StandardCharsets.UTF_8)));
            at = next;
        }
        return new LogPart(
                piece.offset() + first, piece.offset() + at, piece.size(), starts, lines);
    }

    /** Index behind the next line break; the length where there is none. */
    private static int after(byte[] all, int from) {
        int at = from;
        while (at < all.length && all[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, all.length);
    }
}
