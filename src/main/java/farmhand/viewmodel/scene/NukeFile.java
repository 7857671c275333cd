package farmhand.viewmodel.scene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a Nuke script says in its {@code Root}: range, rate and size of pictures. Nuke leaves
 * out what is as usual, such as a first frame of 1.
 */
final class NukeFile {
    private static final Pattern KNOB =
            Pattern.compile("(first_frame|last_frame|fps) (-?\\d{1,9}(?:\\.\\d{1,9})?)");
    private static final Pattern FORMAT = Pattern.compile("format \"(\\d{1,6}) (\\d{1,6})\\b.*");

    private NukeFile() {}

    /** What it says; nothing where it cannot be read. */
    static SceneFacts facts(Path file) {
        Map<String, String> said = new HashMap<>(Map.of("first_frame", "1"));
        String size = "";
        boolean inRoot = false;
        try (SceneLines lines = SceneLines.of(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                Matcher knob = KNOB.matcher(line.get());
                Matcher format = FORMAT.matcher(line.get());
                if (line.get().equals("Root {")) {
                    inRoot = true;
                } else if (inRoot && line.get().equals("}")) {
                    return facts(said, size);
                } else if (inRoot && knob.matches()) {
                    said.put(knob.group(1), knob.group(2));
                } else if (inRoot && format.matches()) {
                    size = SceneFacts.size(format.group(1), format.group(2));
                }
            }
        } catch (IOException _) {
            // Unreadable: then the user is asked.
        }
        return SceneFacts.NONE;
    }

    private static SceneFacts facts(Map<String, String> said, String size) {
        return new SceneFacts(
                SceneLines.range(frame(said, "first_frame"), frame(said, "last_frame")),
                said.getOrDefault("fps", ""),
                "",
                size,
                "");
    }

    private static Optional<Long> frame(Map<String, String> said, String knob) {
        return Optional.ofNullable(said.get(knob)).flatMap(SceneLines::frame);
    }
}
