package farmhand.viewmodel.scene;

import farmhand.farm.frames.FrameRange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the frame range of a Maya scene that is written as text: that of its render settings, or
 * where they have none, that of its time slider.
 */
final class MayaFile {
    private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,9})?)";
    private static final Pattern SETTING =
            Pattern.compile("setAttr\\b.*\"\\.(fs|ef)\"\\s+" + NUMBER + "\\s*;");
    private static final Pattern SLIDER =
            Pattern.compile("playbackOptions\\b.*?-min " + NUMBER + "\\s+-max " + NUMBER);
    private static final String TEXT = "//Maya ASCII";

    private Optional<Long> first = Optional.empty();
    private Optional<Long> last = Optional.empty();
    private Optional<FrameRange> slider = Optional.empty();
    private boolean inSettings;

    private MayaFile() {}

    /** The range, or nothing where it cannot be read. */
    static Optional<FrameRange> frames(Path file) {
        MayaFile found = new MayaFile();
        try (SceneLines lines = SceneLines.of(file)) {
            if (lines.next().filter(line -> line.startsWith(TEXT)).isEmpty()) {
                return Optional.empty();
            }
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                found.take(line.get());
            }
        } catch (IOException _) {
            // Unreadable: then the user is asked.
            return Optional.empty();
        }
        Optional<FrameRange> settings = SceneLines.range(found.first, found.last);
        return settings.isPresent() ? settings : found.slider;
    }

    private void take(String line) {
        if (line.startsWith("select ") || line.startsWith("createNode ")) {
            inSettings = line.contains(":defaultRenderGlobals");
        } else if (inSettings) {
            Matcher setting = SETTING.matcher(line);
            if (setting.find()) {
                set(setting.group(1), SceneLines.frame(setting.group(2)));
            }
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

    private void set(String key, Optional<Long> frame) {
        if (key.equals("fs")) {
            first = frame;
        } else {
            last = frame;
        }
    }
}
