package farmhand.viewmodel.scene;

import farmhand.farm.frames.FrameRange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how many frames a scene of POV-Ray has. It does not say so itself: its options do, in the
 * file of the same name that ends with {@code .ini}, or in a comment at its beginning. Without any
 * it is a single picture.
 */
final class PovFile {
    private static final int BEGINNING = 100;
    private static final Pattern OPTION =
            Pattern.compile("(?i)(?:\\+K(F[IF])|\\b(Initial|Final)_Frame\\s*=)\\s*(-?\\d{1,9})\\b");

    private PovFile() {}

    /** The range, or nothing where the file cannot be read. */
    static Optional<FrameRange> frames(Path file) {
        try {
            Optional<Path> options = options(file);
            Optional<FrameRange> said = options.isPresent() ? in(options.get()) : Optional.empty();
            return said.isPresent() ? said : in(file).or(() -> Optional.of(still()));
        } catch (IOException _) {
            // Unreadable: then the user is asked.
            return Optional.empty();
        }
    }

    /** The file of its options, where there is one. */
    static Optional<Path> options(Path file) {
        String name = String.valueOf(file.getFileName());
        Path options = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".ini");
        return Files.isRegularFile(options) ? Optional.of(options) : Optional.empty();
    }

    private static FrameRange still() {
        return FrameRange.of(1, 1, 1);
    }

    private static Optional<FrameRange> in(Path file) throws IOException {
        Optional<Long> first = Optional.of(1L);
        Optional<Long> last = Optional.empty();
        try (SceneLines lines = SceneLines.of(file)) {
            var line = lines.next();
            for (int i = 0; i < BEGINNING && line.isPresent(); i++, line = lines.next()) {
                Matcher option = OPTION.matcher(line.get().split(";", 2)[0]);
                while (option.find()) {
                    String key = option.group(1) == null ? option.group(2) : option.group(1);
                    Optional<Long> frame = SceneLines.frame(option.group(3));
                    boolean begins = key.matches("(?i)FI|Initial");
                    first = begins ? frame : first;
                    last = begins ? last : frame;
                }
            }
        }
        return SceneLines.range(first, last);
    }
}
