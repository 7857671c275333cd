package farmhand.viewmodel.scene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a Blender scene says of how its own structures are laid out, at its end.
 *
 * @see <a href="https://projects.blender.org/blender/blender">Blender</a>: {@code
 *     makesdna/intern/dna_genfile.cc}
 */
final class BlendDna {
    private static final int MOST = 100_000;

    private final ByteBuffer bytes;
    private final int pointer;
    private String[] names = new String[0];
    private String[] types = new String[0];
    private int[] lengths = new int[0];

    /** Where the fields of each structure begin, in bytes. */
    private final Map<String, Map<String, Integer>> structures = new HashMap<>();

    private BlendDna(ByteBuffer bytes, int pointer) {
        this.bytes = bytes;
        this.pointer = pointer;
    }

    /** Reads it, where pointers have so many bytes; nothing where it is otherwise than expected. */
    static Optional<BlendDna> read(ByteBuffer bytes, int pointer) {
        BlendDna dna = new BlendDna(bytes, pointer);
        try {
            return dna.read() ? Optional.of(dna) : Optional.empty();
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException _) {
            return Optional.empty(); // cut off or damaged
        }
    }

    /** Where that field begins; nothing where the structure has none of that name. */
    Optional<Integer> offset(String structure, String field) {
        return Optional.ofNullable(structures.getOrDefault(structure, Map.of()).get(field));
    }

    private boolean read() {
        if (!isNext("SDNA") || !isNext("NAME")) {
            return false;
        }
        names = texts();
        if (!isNext("TYPE")) {
            return false;
        }
        types = texts();
        if (!isNext("TLEN")) {
            return false;
        }
        lengths = new int[types.length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Short.toUnsignedInt(bytes.getShort());
        }
        align();
        if (!isNext("STRC")) {
            return false;
        }
        int count = bytes.getInt();
        for (int i = 0; i < count; i++) {
            structure();
        }
        return true;
    }

    private void structure() {
        String type = types[bytes.getShort()];
        int fields = bytes.getShort();
        Map<String, Integer> offsets = new HashMap<>();
        int offset = 0;
        for (int i = 0; i < fields; i++) {
            int length = lengths[bytes.getShort()];
            String name = names[bytes.getShort()];
            offsets.put(name.replaceFirst("\\[.*", ""), offset);
            offset += (isPointer(name) ? pointer : length) * times(name);
        }
        structures.put(type, offsets);
    }

    private static boolean isPointer(String name) {
        return name.startsWith("*") || name.startsWith("(*");
    }

    /** How often it stands there, such as 12 times where its name is {@code mat[3][4]}. */
    private static int times(String name) {
        int times = 1;
        int open = name.indexOf('[');
        while (open >= 0) {
            int close = name.indexOf(']', open);
            times *= Integer.parseInt(name, open + 1, close, 10);
            open = name.indexOf('[', close);
        }
        return times;
    }

    private boolean isNext(String word) {
        byte[] found = new byte[4];
        bytes.get(found);
        return new String(found, StandardCharsets.ISO_8859_1).equals(word);
    }

    private String[] texts() {
        String[] texts = new String[Math.clamp(bytes.getInt(), 0, MOST)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = BlendText.at(bytes, bytes.position());
            while (bytes.get() != 0) {
                // to behind its end
            }
        }
        align();
        return texts;
    }

    private void align() {
        bytes.position((bytes.position() + 3) / 4 * 4);
    }
}
