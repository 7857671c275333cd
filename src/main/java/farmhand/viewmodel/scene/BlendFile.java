package farmhand.viewmodel.scene;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;

import farmhand.farm.frames.FrameRange;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads the frame range of a Blender scene off its {@code REND} block, which Blender writes near
 * the beginning for programs that only want that.
 *
 * @see <a href="https://projects.blender.org/blender/blender">Blender</a>: {@code
 *     scripts/modules/blend_render_info.py} and {@code BLO_core_bhead.hh}, for files before and
 *     since version 5
 */
final class BlendFile {
    private static final int MOST_BLOCKS = 1_000;
    private static final long MOST_SKIPPED = 64L << 20;
    private static final int GZIP = 0x1f8b;
    private static final int ZSTD = 0x28b5;

    /**
     * How the heads of blocks are laid out.
     *
     * @param size of a head, in bytes
     * @param order of the bytes in a number
     * @param since5 whether the length is 8 bytes at 16, not 4 bytes at 4
     */
    private record Layout(int size, ByteOrder order, boolean since5) {
        long length(ByteBuffer head) {
            return since5 ? head.getLong(16) : head.getInt(4);
        }
    }

    private BlendFile() {}

    /** The range of the first scene, or nothing where it cannot be read. */
    static Optional<FrameRange> frames(Path file) {
        try (DataInputStream in = open(file)) {
            Optional<Layout> layout = layout(in);
            return layout.isEmpty() ? Optional.empty() : frames(in, layout.get());
        } catch (IOException _) {
            // Unreadable, cut off or compressed otherwise: then the user is asked.
            return Optional.empty();
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        InputStream plain = new BufferedInputStream(Files.newInputStream(file));
        plain.mark(2);
        int magic = plain.read() << 8 | plain.read();
        plain.reset();
        return new DataInputStream(
                switch (magic) {
                    case GZIP -> new BufferedInputStream(new GZIPInputStream(plain));
                    case ZSTD -> new BufferedInputStream(new ZstdInputStreamNoFinalizer(plain));
                    default -> plain;
                });
    }

    private static Optional<Layout> layout(DataInputStream in) throws IOException {
        String head = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
        if (head.matches("BLENDER[-_][vV]\\d{3}")) {
            ByteOrder order =
                    head.charAt(8) == 'v' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            return Optional.of(new Layout(head.charAt(7) == '-' ? 24 : 20, order, false));
        }
        if (head.startsWith("BLENDER17-01")) {
            in.skipNBytes(5);
            return Optional.of(new Layout(32, ByteOrder.LITTLE_ENDIAN, true));
        }
        return Optional.empty();
    }

    private static Optional<FrameRange> frames(DataInputStream in, Layout layout)
            throws IOException {
        long skipped = 0;
        for (int i = 0; i < MOST_BLOCKS && skipped < MOST_SKIPPED; i++) {
            byte[] bytes = new byte[layout.size()];
            in.readFully(bytes);
            ByteBuffer head = ByteBuffer.wrap(bytes).order(layout.order());
            long length = layout.length(head);
            String code = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
            if (code.equals("REND")) {
                return range(ByteBuffer.wrap(in.readNBytes(8)).order(layout.order()));
            }
            if (code.equals("ENDB") || length < 0) {
                return Optional.empty();
            }
            in.skipNBytes(length);
            skipped += length;
        }
        return Optional.empty();
    }

    private static Optional<FrameRange> range(ByteBuffer block) {
        if (block.remaining() < 8) {
            return Optional.empty();
        }
        int first = block.getInt();
        int last = block.getInt();
        return first <= last && (long) last - first < FrameRange.MOST_FRAMES
                ? Optional.of(FrameRange.of(first, last, 1))
                : Optional.empty();
    }
}
