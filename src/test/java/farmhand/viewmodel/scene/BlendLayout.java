package farmhand.viewmodel.scene;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a scene of Blender with its render settings, and how both are laid out. */
final class BlendLayout {
    private static final List<String> NAMES =
            List.of(
                    "*next",
                    "name[66]",
                    "id",
                    "*camera[2]",
                    "r",
                    "frame_step",
                    "xsch",
                    "ysch",
                    "size",
                    "frs_sec",
                    "frs_sec_base",
                    "engine[32]",
                    "pic[64]");
    private static final List<String> TYPES =
            List.of("char", "short", "int", "float", "ID", "RenderData", "Scene");
    private static final List<Integer> LENGTHS = List.of(1, 2, 4, 4, 74, 116, 206);

    /** A structure and its fields: the type of each and its name, as places in the lists above. */
    private static final short[][] STRUCTURES = {
        {4, 2, 4, 0, 0, 1},
        {5, 8, 2, 5, 2, 6, 2, 7, 1, 8, 1, 9, 3, 10, 0, 11, 0, 12},
        {6, 3, 4, 2, 4, 3, 5, 4}
    };

    private BlendLayout() {}

    /**
     * The scene {@code Dock}: every third frame, Cycles, half of 2048×858, 30 frames in 1.001 s.
     */
    static byte[] scene() {
        ByteBuffer all = ByteBuffer.allocate(206).order(ByteOrder.LITTLE_ENDIAN);
        text(all.position(8), "SCDock");
        all.position(74 + 16);
        all.putInt(3).putInt(2048).putInt(858).putShort((short) 50).putShort((short) 30);
        all.putFloat(1.001f);
        int at = all.position();
        text(all, "CYCLES");
        text(all.position(at + 32), "//out/dock_####");
        return all.array();
    }

    /** What says where all that stands. */
    static byte[] dna() {
        ByteBuffer all = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN);
        text(all, "SDNANAME");
        texts(all, NAMES);
        text(all, "TYPE");
        texts(all, TYPES);
        text(all, "TLEN");
        LENGTHS.forEach(length -> all.putShort(length.shortValue()));
        align(all);
        text(all, "STRC");
        all.putInt(STRUCTURES.length);
        for (short[] structure : STRUCTURES) {
            for (short one : structure) {
                all.putShort(one);
            }
        }
        byte[] written = new byte[all.position()];
        all.flip().get(written);
        return written;
    }

    private static void texts(ByteBuffer all, List<String> texts) {
        all.putInt(texts.size());
        for (String one : texts) {
            text(all, one);
            all.put((byte) 0);
        }
        align(all);
    }

    private static void align(ByteBuffer all) {
        all.position((all.position() + 3) / 4 * 4);
    }

    private static void text(ByteBuffer all, String text) {
        all.put(text.getBytes(StandardCharsets.UTF_8));
    }
}
