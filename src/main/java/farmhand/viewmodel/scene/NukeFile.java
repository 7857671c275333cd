package farmhand.viewmodel.scene;

import farmhand.farm.frames.FrameRange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the frame range of a Nuke script off its {@code Root}. */
final class NukeFile {
    private static final Pattern KNOB = Pattern.compile("(first|last)_frame (-?\\d{1,9})");

    private NukeFile() {}

    /** The range, or nothing where it cannot be read; Nuke leaves out a first frame of 1. */
    static Optional<FrameRange> frames(Path file) {
        Optional<Long> first = Optional.of(1L);
        Optional<Long> last = Optional.empty();
        boolean inRoot = false;
        try (SceneLines lines = SceneLines.of(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                Matcher knob = KNOB.matcher(line.get());
                if (line.get().equals("Root {")) {
                    inRoot = true;
                } else if (inRoot && line.get().equals("}")) {
                    return SceneLines.range(first, last);
                } else if (inRoot && knob.matches()) {
                    boolean begins = knob.group(1).equals("first");
                    Optional<Long> frame = SceneLines.frame(knob.group(2));
                    first = begins ? frame : first;
                    last = begins ? last : frame;
                }
            }
        } catch (IOException _) {
            // Unreadable: then the user is asked.
        }
        return Optional.empty();
    }
}
