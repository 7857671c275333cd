package farmhand.farm.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A piece of a log.
 *
 * @param offset of its first byte
 * @param bytes what the process wrote, as it wrote it; read-only
 * @param size of the whole log at the moment
 * @param ended whether the process is gone, so that the log can grow no more
 */
public record LogPiece(long offset, ByteBuffer bytes, long size, boolean ended) {
    private static final int LONGEST_CHARACTER = 4;

    public LogPiece {
        bytes = bytes.asReadOnlyBuffer();
    }

    /** A piece without bytes of a log of that size. */
    public static LogPiece none(long size, boolean ended) {
        return new LogPiece(size, ByteBuffer.allocate(0), size, ended);
    }

    /** The piece as text; bytes that are no UTF-8 show as the replacement character. */
    public String text() {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    /** The piece without a UTF-8 character at its end whose other bytes are in the next piece. */
    public LogPiece withoutCutCharacter() {
        int end = bytes.limit();
        for (int back = 1; back < LONGEST_CHARACTER && end - back >= bytes.position(); back++) {
            int length = length(bytes.get(end - back));
            if (length > 0) {
                return length > back ? upTo(end - back) : this;
            }
        }
        return this;
    }

    private LogPiece upTo(int limit) {
        return new LogPiece(offset, bytes.duplicate().limit(limit), size, ended);
    }

    /** Bytes of the character that begins so; 0 when none begins so. */
    private static int length(byte first) {
        return switch (Integer.numberOfLeadingZeros(~first << 24)) {
            case 0 -> 1;
            case 2 -> 2;
            case 3 -> 3;
            case 4 -> 4;
            default -> 0;
        };
    }
}
