package farmhand.viewmodel.scene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a Nuke script says in its {@code Root}, range, rate and size of pictures, and where
 * the first {@code Write} that is not disabled puts them. Nuke leaves out what is as usual, such as
 * a first frame of 1.
 */
final class NukeFile {
    private static final Pattern KNOB =
            Pattern.compile("(first_frame|last_frame|fps) (-?\\d{1,9}(?:\\.\\d{1,9})?)");
    private static final Pattern FORMAT = Pattern.compile("format \"(\\d{1,6}) (\\d{1,6})\\b.*");
    private static final Pattern OUTPUT = Pattern.compile("file (?:\"(.+)\"|(\\S+))");

    private final Map<String, String> said = new HashMap<>(Map.of("first_frame", "1"));
    private boolean isThere;
    private String size = "";

    private NukeFile() {}

    /** What it says; nothing where it cannot be read. */
    static SceneFacts facts(Path file) {
        NukeFile script = new NukeFile();
        String output = "";
        try (SceneLines lines = SceneLines.of(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().equals("Root {")) {
                    script.root(lines);
                } else if (line.get().equals("Write {") && output.isEmpty()) {
                    output = output(lines);
                }
                if (script.isThere && !output.isEmpty()) {
                    break;
                }
            }
        } catch (IOException _) {
            return SceneFacts.NONE; // then the user is asked
        }
        return script.isThere ? script.facts(output) : SceneFacts.NONE;
    }

    private void root(SceneLines lines) throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            Matcher knob = KNOB.matcher(line.get());
            Matcher format = FORMAT.matcher(line.get());
            if (isEnd(line.get())) {
                isThere = true;
                return;
            } else if (knob.matches()) {
                said.put(knob.group(1), knob.group(2));
            } else if (format.matches()) {
                size = SceneFacts.size(format.group(1), format.group(2));
            }
        }
    }

    private static String output(SceneLines lines) throws IOException {
        String found = "";
        boolean isDisabled = false;
        for (var line = lines.next(); line.isPresent() && !isEnd(line.get()); ) {
            Matcher output = OUTPUT.matcher(line.get());
            if (output.matches()) {
                String quoted = output.group(1);
                found = quoted == null ? output.group(2) : quoted;
            }
            isDisabled |= line.get().equals("disable true");
            line = lines.next();
        }
        return isDisabled ? "" : found;
    }

    private static boolean isEnd(String line) {
        return line.equals("}");
    }

    private SceneFacts facts(String output) {
        return new SceneFacts(
                SceneLines.range(frame("first_frame"), frame("last_frame")),
                said.getOrDefault("fps", ""),
                "",
                size,
                output);
    }

    private Optional<Long> frame(String knob) {
        return Optional.ofNullable(said.get(knob)).flatMap(SceneLines::frame);
    }
}
