package farmhand.viewmodel.scene;

import com.github.luben.zstd.Zstd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes the beginning of a Blender scene, laid out as Blender does it. */
public final class BlendScene {
    private BlendScene() {}

    /** A file as Blender 2.8 to 4.5 writes it on a machine of today. */
    public static Path write(Path file, int first, int last) {
        return save(file, bytes("BLENDER-v405", ByteOrder.LITTLE_ENDIAN, first, last));
    }

    /** The same with two scenes and how they are laid out; {@code Dock} was looked at last. */
    static Path writeLaidOut(Path file, int first, int last) {
        String head = "BLENDER-v405";
        ByteBuffer all = begin(head, ByteOrder.LITTLE_ENDIAN, first, last, "Dock");
        byte[] other = new byte[BlendLayout.scene().length];
        for (byte[] scene : List.of(other, BlendLayout.scene())) {
            block(all, head, "SC\0\0", scene.length);
            all.put(scene);
        }
        block(all, head, "DNA1", BlendLayout.dna().length);
        all.put(BlendLayout.dna());
        return save(file, end(all, head));
    }

    /** A file as Blender 5 writes it. */
    static Path writeOf5(Path file, int first, int last) {
        return save(file, bytes("BLENDER17-01v0500", ByteOrder.LITTLE_ENDIAN, first, last));
    }

    /** A file of a machine with 32 bits and the other order of bytes. */
    static Path writeOf32Bits(Path file, int first, int last) {
        return save(file, bytes("BLENDER_V249", ByteOrder.BIG_ENDIAN, first, last));
    }

    /** A file that was saved with "compress" before Blender 3. */
    static Path writeCompressed(Path file, int first, int last) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bytes("BLENDER-v283", ByteOrder.LITTLE_ENDIAN, first, last));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return save(file, packed.toByteArray());
    }

    /** A file that was saved with "compress" since Blender 3. */
    static Path writeZstd(Path file, int first, int last) {
        byte[] plain = bytes("BLENDER-v304", ByteOrder.LITTLE_ENDIAN, first, last);
        return save(file, Zstd.compress(plain));
    }

    private static byte[] bytes(String head, ByteOrder order, int first, int last) {
        return end(begin(head, order, first, last, ""), head);
    }

    private static ByteBuffer begin(
            String head, ByteOrder order, int first, int last, String scene) {
        ByteBuffer all = ByteBuffer.allocate(4_000).order(order);
        all.put(head.getBytes(StandardCharsets.ISO_8859_1));
        block(all, head, "TEST", 100);
        all.put(new byte[100]);
        block(all, head, "REND", 72);
        byte[] name = scene.getBytes(StandardCharsets.UTF_8);
        all.putInt(first).putInt(last).put(name).put(new byte[64 - name.length]);
        return all;
    }

    private static byte[] end(ByteBuffer all, String head) {
        block(all, head, "ENDB", 0);
        byte[] written = new byte[all.position()];
        all.flip().get(written);
        return written;
    }

    private static void block(ByteBuffer all, String head, String code, int length) {
        all.put(code.getBytes(StandardCharsets.ISO_8859_1));
        if (head.length() > 12) {
            all.putInt(0).putLong(0xABCDEFL).putLong(length).putLong(1);
            return;
        }
        all.putInt(length);
        all.put(new byte[head.charAt(7) == '-' ? 8 : 4]).putInt(0).putInt(1);
    }

    private static Path save(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
