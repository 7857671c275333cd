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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads the frame range of a Blender scene off its {@code REND} block, which Blender writes near
 * the beginning for programs that only want that, and its other render settings off the scene
 * itself, as the end of the file says that it is laid out. Of a compressed file that is far more
 * than the range takes, so that only so much of it is read.
 *
 * @see <a href="https://projects.blender.org/blender/blender">Blender</a>: {@code
 *     scripts/modules/blend_render_info.py} and {@code BLO_core_bhead.hh}, for files before and
 *     since version 5
 */
final class BlendFile {
    private static final int MOST_BLOCKS = 1_000_000;
    private static final int MOST_SCENES = 16;
    private static final long MOST_UNPACKED = 256L << 20;
    private static final long MOST_KEPT = 8L << 20;
    private static final int GZIP = 0x1f8b;
    private static final int ZSTD = 0x28b5;

    private final DataInputStream in;
    private final Layout layout;
    private final List<ByteBuffer> scenes = new ArrayList<>();
    private Optional<FrameRange> range = Optional.empty();
    private String name = "";
    private boolean hasRange;
    private Optional<BlendDna> dna = Optional.empty();

    /**
     * How the heads of blocks are laid out.
     *
     * @param size of a head, in bytes
     * @param pointer bytes of a pointer
     * @param order of the bytes in a number
     * @param since5 whether the length is 8 bytes at 16, not 4 bytes at 4
     */
    private record Layout(int size, int pointer, ByteOrder order, boolean since5) {
        long length(ByteBuffer head) {
            return since5 ? head.getLong(16) : head.getInt(4);
        }
    }

    private BlendFile(DataInputStream in, Layout layout) {
        this.in = in;
        this.layout = layout;
    }

    /** What it says of the scene that was looked at last; nothing where it cannot be read. */
    static SceneFacts facts(Path file) {
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file));
                InputStream open = unpacked(plain)) {
            DataInputStream in = new DataInputStream(open);
            Optional<Layout> layout = layout(in);
            if (layout.isEmpty()) {
                return SceneFacts.NONE;
            }
            BlendFile found = new BlendFile(in, layout.get());
            found.read(open.equals(plain) ? Long.MAX_VALUE : MOST_UNPACKED);
            return found.facts();
        } catch (IOException _) {
            // Unreadable or compressed otherwise: then the user is asked.
            return SceneFacts.NONE;
        }
    }

    /** The same where it is not compressed. */
    private static InputStream unpacked(InputStream plain) throws IOException {
        plain.mark(2);
        int magic = plain.read() << 8 | plain.read();
        plain.reset();
        return switch (magic) {
            case GZIP -> new BufferedInputStream(new GZIPInputStream(plain));
            case ZSTD -> new BufferedInputStream(new ZstdInputStreamNoFinalizer(plain));
            default -> plain;
        };
    }

    private static Optional<Layout> layout(DataInputStream in) throws IOException {
        String head = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
        if (head.matches("BLENDER[-_][vV]\\d{3}")) {
            ByteOrder order =
                    head.charAt(8) == 'v' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            boolean wide = head.charAt(7) == '-';
            return Optional.of(new Layout(wide ? 24 : 20, wide ? 8 : 4, order, false));
        }
        if (head.startsWith("BLENDER17-01")) {
            in.skipNBytes(5);
            return Optional.of(new Layout(32, 8, ByteOrder.LITTLE_ENDIAN, true));
        }
        return Optional.empty();
    }

    private SceneFacts facts() {
        return dna.flatMap(one -> BlendSettings.of(one, scenes, name))
                .map(settings -> settings.facts(range))
                .orElseGet(() -> SceneFacts.of(range));
    }

    private void read(long most) {
        try {
            long left = most;
            for (int i = 0; i < MOST_BLOCKS && left > 0 && dna.isEmpty(); i++) {
                byte[] bytes = new byte[layout.size()];
                in.readFully(bytes);
                ByteBuffer head = ByteBuffer.wrap(bytes).order(layout.order());
                String code = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
                long length = layout.length(head);
                if (code.equals("ENDB") || length < 0) {
                    return;
                }
                take(code, length);
                left -= length;
            }
        } catch (IOException ignored) {
            // Cut off: what stands before that was read.
        }
    }

    private void take(String code, long length) throws IOException {
        boolean isScene = code.equals("SC\0\0") && scenes.size() < MOST_SCENES;
        if (length > MOST_KEPT || !(isScene || code.equals("REND") || code.equals("DNA1"))) {
            in.skipNBytes(length);
            return;
        }
        ByteBuffer block = ByteBuffer.wrap(in.readNBytes((int) length)).order(layout.order());
        switch (code) {
            case "REND" -> range(block);
            case "DNA1" -> dna = BlendDna.read(block, layout.pointer());
            default -> scenes.add(block);
        }
    }

    /** The first is of the scene that was looked at last. */
    private void range(ByteBuffer block) {
        if (hasRange || block.remaining() < 8) {
            return;
        }
        hasRange = true;
        int first = block.getInt();
        int last = block.getInt();
        name = BlendText.at(block, block.position());
        range =
                first <= last && (long) last - first < FrameRange.MOST_FRAMES
                        ? Optional.of(FrameRange.of(first, last, 1))
                        : Optional.empty();
    }
}
