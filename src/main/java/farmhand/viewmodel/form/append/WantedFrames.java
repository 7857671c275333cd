package farmhand.viewmodel.form.append;

import farmhand.farm.frames.FrameRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Frames as they were typed, and the words that stand among them.
 *
 * @param plain what is no word, as typed; may be empty
 * @param failed whether those are meant that failed
 * @param missing whether those are meant whose files are not there, which only the farm can see
 */
public record WantedFrames(String plain, boolean failed, boolean missing) {
    private static final String FAILED = "failed";
    private static final String MISSING = "missing";

    /** Reads what was typed; throws as {@link FrameRange#parse} does. */
    static WantedFrames read(String typed) {
        List<String> plain = new ArrayList<>();
        boolean failed = false;
        boolean missing = false;
        for (String part : typed.split("[,;]", -1)) {
            if (part.strip().equalsIgnoreCase(FAILED)) {
                failed = true;
            } else if (part.strip().equalsIgnoreCase(MISSING)) {
                missing = true;
            } else {
                plain.add(part);
            }
        }
        String rest = String.join(",", plain);
        if (!failed && (!missing || !plain.isEmpty())) {
            var _ = FrameRange.parse(rest);
        }
        return new WantedFrames(rest, failed, missing);
    }

    /** All that can be told here, where those that failed are {@code failures}; may be none. */
    Optional<FrameRange> frames(String failures) {
        List<String> parts = new ArrayList<>();
        if (failed && !failures.isEmpty()) {
            parts.add(failures);
        }
        if (!plain.isBlank()) {
            parts.add(plain);
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(FrameRange.parse(String.join(",", parts)));
    }

    /** Whether any word stands among them, so that it is not plain which frames it comes to. */
    boolean isWordy() {
        return failed || missing;
    }
}
