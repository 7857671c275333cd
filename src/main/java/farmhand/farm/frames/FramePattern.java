package farmhand.farm.frames;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the {@code @#@} places of a text with frame numbers, padded with zeros to the number of
 * {@code #}.
 *
 * @see <a href="https://cgru.readthedocs.io/">Afanasy numeric blocks</a>: places take the first and
 *     the last frame in turn; the sign of a negative frame counts as one of the padded characters
 */
public final class FramePattern {
    private static final Pattern PLACE = Pattern.compile("@(#+)@");

    /** The place in the names of tasks that all their frames fill. */
    public static final String RANGE = "@range@";

    private FramePattern() {}

    /** Whether the text has a place to fill. */
    public static boolean isIn(String text) {
        return PLACE.matcher(text).find();
    }

    /**
     * The text with its 1st, 3rd, … place filled with the first frame and the 2nd, 4th, … with the
     * last.
     */
    public static String fill(String text, FrameSlice slice) {
        Matcher place = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        for (int number = 0; place.find(); number++) {
            long frame = number % 2 == 0 ? slice.start() : slice.end();
            place.appendReplacement(filled, padded(frame, place.group(1).length()));
        }
        return place.appendTail(filled).toString();
    }

    /**
     * The same, and each {@value #RANGE} filled with the frames as Afanasy writes them in the names
     * of tasks: {@code 5}, {@code 1-3} or {@code 1-19 / 2}.
     */
    public static String name(String text, FrameSlice slice) {
        String frames = Long.toString(slice.start());
        if (slice.count() > 1) {
            frames += "-" + slice.end() + (slice.step() > 1 ? " / " + slice.step() : "");
        }
        return fill(text, slice).replace(RANGE, frames);
    }

    /** The text with every place filled with {@code word}. */
    public static String fill(String text, String word) {
        return PLACE.matcher(text).replaceAll(Matcher.quoteReplacement(word));
    }

    private static String padded(long frame, int width) {
        String digits = Long.toString(Math.abs(frame));
        String sign = frame < 0 ? "-" : "";
        return sign + "0".repeat(Math.max(0, width - digits.length() - sign.length())) + digits;
    }
}
