package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.CommandReader;
import farmhand.viewmodel.scene.Dropped;
import farmhand.viewmodel.text.Sizes;
import farmhand.viewmodel.text.Times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What was dropped or opened, how large it is and how old.
 *
 * @param dropped as it was read
 * @param amount such as {@code 184 MB · saved 4m ago}; empty of several, and of what cannot be seen
 */
record Opened(Dropped dropped, String amount) {
    /** Waits for the disk. */
    static Opened read(List<Path> paths, CommandReader reader, Instant now) {
        Dropped dropped = Dropped.read(paths, reader);
        return new Opened(dropped, paths.size() == 1 ? amount(paths.getFirst(), now) : "");
    }

    private static String amount(Path file, Instant now) {
        try {
            if (!Files.isRegularFile(file)) {
                return "";
            }
            Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), now);
            return text(
                    "dialog.submit.amount",
                    Sizes.file(Files.size(file)),
                    Times.words(age.isNegative() ? Duration.ZERO : age));
        } catch (IOException _) {
            return ""; // that it cannot be read is said already
        }
    }
}
