package farmhand.viewmodel.scene;

import farmhand.farm.frames.FrameRange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a Maya scene that is written as text says in its render settings: range and step,
 * renderer, size and names of pictures. Where they say no range it is that of the time slider.
 */
final class MayaFile {
    private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,9})?)";
    private static final Pattern SETTING =
            Pattern.compile("setAttr\\b.*\"\\.(fs|ef|bfs|w|h)\"\\s+" + NUMBER + "\\s*;");
    private static final Pattern WORD =
            Pattern.compile("setAttr\\b.*\"\\.(ren|ifp)\" -type \"string\" \"([^\"]{1,400})\"");
    private static final Pattern SLIDER =
            Pattern.compile("playbackOptions\\b.*?-min " + NUMBER + "\\s+-max " + NUMBER);
    private static final String TEXT = "//Maya ASCII";

    /** What was set, by the short names of Maya. */
    private final Map<String, String> set = new HashMap<>();

    private Optional<FrameRange> slider = Optional.empty();
    private boolean inSettings;
    private boolean inSize;

    private MayaFile() {}

    /** What it says; nothing where it cannot be read. */
    static SceneFacts facts(Path file) {
        MayaFile found = new MayaFile();
        try (SceneLines lines = SceneLines.of(file)) {
            if (lines.next().filter(line -> line.startsWith(TEXT)).isEmpty()) {
                return SceneFacts.NONE;
            }
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                found.take(line.get());
            }
        } catch (IOException _) {
            // Unreadable: then the user is asked.
            return SceneFacts.NONE;
        }
        return found.facts();
    }

    private SceneFacts facts() {
        Optional<FrameRange> settings = SceneLines.range(frame("fs"), frame("ef"), frame("bfs"));
        return new SceneFacts(
                settings.isPresent() ? settings : slider,
                "",
                set.getOrDefault("ren", ""),
                SceneFacts.size(whole("w"), whole("h")),
                set.getOrDefault("ifp", ""));
    }

    private Optional<Long> frame(String key) {
        return Optional.ofNullable(set.get(key)).flatMap(SceneLines::frame);
    }

    private String whole(String key) {
        return frame(key).map(String::valueOf).orElse("");
    }

    private void take(String line) {
        if (line.startsWith("select ") || line.startsWith("createNode ")) {
            inSettings = line.contains(":defaultRenderGlobals");
            inSize = line.contains(":defaultResolution");
        } else if (inSettings || inSize) {
            set(line);
        } else if (line.contains("playbackOptions")) {
            Matcher options = SLIDER.matcher(line);
            if (options.find()) {
                slider =
                        SceneLines.range(
                                SceneLines.frame(options.group(1)),
                                SceneLines.frame(options.group(2)));
            }
        }
    }

    private void set(String line) {
        Matcher number = SETTING.matcher(line);
        Matcher word = WORD.matcher(line);
        if (number.find()) {
            boolean isSize = number.group(1).length() == 1;
            if (isSize == inSize) {
                set.put(number.group(1), number.group(2));
            }
        } else if (inSettings && word.find()) {
            set.put(word.group(1), word.group(2));
        }
    }
}
