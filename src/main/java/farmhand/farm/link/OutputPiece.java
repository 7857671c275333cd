package farmhand.farm.link;

import java.nio.ByteBuffer;

/**
 * A piece of a file that a task made.
 *
 * @param path of the file, as it was declared or reported
 * @param size of the whole file at the moment, in bytes
 * @param offset of its first byte
 * @param bytes the piece; read-only; empty at the end of the file
 */
public record OutputPiece(String path, long size, long offset, ByteBuffer bytes) {
    public OutputPiece {
        bytes = bytes.asReadOnlyBuffer();
    }
}
