package farmhand.viewmodel.form.submit;

import farmhand.farm.command.CommandReader;
import farmhand.viewmodel.scene.Dropped;
import farmhand.viewmodel.text.Sizes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What was dropped or opened, and how large it is.
 *
 * @param dropped as it was read
 * @param amount such as {@code 184 MB}; empty of several, and of what cannot be seen
 */
record Opened(Dropped dropped, String amount) {
    /** Waits for the disk. */
    static Opened read(List<Path> paths, CommandReader reader) {
        Dropped dropped = Dropped.read(paths, reader);
        return new Opened(dropped, paths.size() == 1 ? amount(paths.getFirst()) : "");
    }

    private static String amount(Path file) {
        try {
            return Files.isRegularFile(file) ? Sizes.file(Files.size(file)) : "";
        } catch (IOException _) {
            return ""; // that it cannot be read is said already
        }
    }
}
