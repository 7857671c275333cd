package farmhand.viewmodel.check;

/**
 * What was looked at, and what was found.
 *
 * @param about what was looked at
 * @param found how it is
 * @param said what was found, a sentence
 * @param detail how that is known, or what to do; may be empty
 */
public record Check(About about, Found found, String said, String detail) {
    /** What was looked at, in the order it is shown. */
    public enum About {
        /** Whether the farm sees the files. */
        FILES,
        /** Whether the working directory is there. */
        FOLDER,
        /** Whether pictures have a place. */
        OUTPUT,
        /** Whether the program is there that renders. */
        RENDERER
    }

    /** How it is. None of them keeps anybody from submitting. */
    public enum Found {
        /** As it should be. */
        GOOD,
        /** Tasks would likely fail. */
        WARNING,
        /** It cannot be seen from here. */
        UNKNOWN
    }
}
