package farmhand.viewmodel.scene;

import farmhand.farm.refusal.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a job file whole. */
public final class TextFile {
    /** What a farm takes in one request; a larger file would only be refused later. */
    private static final int MOST_BYTES = 64 << 20;

    private TextFile() {}

    /** Whether it is one by its name. */
    public static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The text of {@code file}; throws {@link Refused} where it is too large or not readable. */
    public static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refused.of(
                        "file_too_large",
                        file + " is larger than 64 MiB.",
                        "Use frames in place of listed tasks, or several jobs.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Refused.of(
                    "unreadable_file",
                    file + " cannot be read: " + e.getClass().getSimpleName() + ".",
                    "See that it is there and that you may read it.");
        }
    }
}
