package farmhand.viewmodel.scene;

import farmhand.farm.frames.FrameRange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how many frames a scene of POV-Ray has, and how large. It does not say so itself: its
 * options do, in the file of the same name that ends with {@code .ini}, or in a comment at its
 * beginning. Without any it is a single picture.
 */
final class PovFile {
    private static final int BEGINNING = 100;
    private static final Pattern OPTION =
            Pattern.compile(
                    "(?i)(?:[+-](KF[IF]|[WH])|\\b(Initial_Frame|Final_Frame|Width|Height)\\s*=)"
                            + "\\s*(-?\\d{1,9})\\b");

    /** What the long words of a file of options are in short. */
    private static final Map<String, String> SHORT =
            Map.of("initial_frame", "kfi", "final_frame", "kff", "width", "w", "height", "h");

    private PovFile() {}

    /** What it says, or nothing where the file cannot be read. */
    static SceneFacts facts(Path file) {
        try {
            Map<String, Long> said = in(file);
            Optional<Path> options = options(file);
            if (options.isPresent()) {
                said.putAll(in(options.get())); // those count that it is rendered with
            }
            Optional<FrameRange> range =
                    SceneLines.range(
                            Optional.of(said.getOrDefault("kfi", 1L)),
                            Optional.ofNullable(said.get("kff")));
            return new SceneFacts(
                    Optional.of(range.orElseGet(PovFile::still)),
                    "",
                    "",
                    SceneFacts.size(text(said, "w"), text(said, "h")),
                    "");
        } catch (IOException _) {
            // Unreadable: then the user is asked.
            return SceneFacts.NONE;
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

    private static String text(Map<String, Long> said, String key) {
        return said.containsKey(key) ? String.valueOf(said.get(key)) : "";
    }

    private static Map<String, Long> in(Path file) throws IOException {
        Map<String, Long> said = new HashMap<>();
        try (SceneLines lines = SceneLines.of(file)) {
            var line = lines.next();
            for (int i = 0; i < BEGINNING && line.isPresent(); i++, line = lines.next()) {
                Matcher option = OPTION.matcher(line.get().split(";", 2)[0]);
                while (option.find()) {
                    String key = option.group(1) == null ? option.group(2) : option.group(1);
                    String low = key.toLowerCase(Locale.ROOT);
                    SceneLines.frame(option.group(3))
                            .ifPresent(number -> said.put(SHORT.getOrDefault(low, low), number));
                }
            }
        }
        return said;
    }
}
