package farmhand.viewmodel.scene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Texts in a Blender scene, each with a zero behind it. */
final class BlendText {
    private BlendText() {}

    /** The one that begins there; position and limit stay. */
    static String at(ByteBuffer bytes, int from) {
        int end = from;
        while (end < bytes.limit() && bytes.get(end) != 0) {
            end++;
        }
        byte[] text = new byte[end - from];
        bytes.get(from, text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
