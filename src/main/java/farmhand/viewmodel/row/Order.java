package farmhand.viewmodel.row;

import java.util.Arrays;
import java.util.Locale;

/**
 * In which order jobs stand.
 *
 * @param by what they are compared by
 * @param down whether the largest comes first
 */
public record Order(By by, boolean down) {
    /** Active ones on top, then by priority, then by age; finished ones at the bottom. */
    public static final Order USUAL = new Order(By.USUAL, false);

    /** What jobs can be compared by; those that are equal stand as usual. */
    public enum By {
        /** What nobody chose. */
        USUAL,
        /** Their names. */
        NAME,
        /** Whose they are. */
        WHO,
        /** How far they are. */
        PERCENT,
        /** How many of their tasks run. */
        RUNNING,
        /** How many of their tasks failed. */
        ERRORS,
        /** Their priority. */
        PRIORITY,
        /** How long ago they were submitted. */
        AGE
    }

    /** What one wants first: names as they are read, the largest of numbers on top. */
    public static Order first(By by) {
        return new Order(
                by,
                switch (by) {
                    case USUAL, NAME, WHO, AGE -> false;
                    case PERCENT, RUNNING, ERRORS, PRIORITY -> true;
                });
    }

    /** The order of a text that {@link #toString} made; the usual one for any other. */
    public static Order parse(String text) {
        String[] words = text.split(" ", -1);
        return Arrays.stream(By.values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(words[0]))
                .findFirst()
                .map(by -> new Order(by, words.length > 1))
                .orElse(USUAL);
    }

    /** Such as {@code name} or {@code age down}. */
    @Override
    public String toString() {
        return by.name().toLowerCase(Locale.ROOT) + (down ? " down" : "");
    }
}
