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
    public LogPiece {
        bytes = bytes.asReadOnlyBuffer();
    }

    /** The piece as text; bytes that are no UTF-8 show as the replacement character. */
    public String text() {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
}
