package farmhand.query.pattern;

/**
 * A regular expression that knows no letter case: {@code . [a-z] [^0-9] \d \w \s () | * + ? {2,5} ^
 * $}.
 */
public final class Pattern {
    private final Program program;

    private Pattern(Program program) {
        this.program = program;
    }

    /** Reads one; throws {@link Unreadable}. */
    public static Pattern of(String text) {
        return new Pattern(Program.of(PatternReader.read(text)));
    }

    /** Whether it is found anywhere in {@code text}. */
    public boolean isIn(String text) {
        return program.isIn(text);
    }

    /** It cannot be read; the message ends no sentence. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int position;

        Unreadable(int position, String message) {
            super(message);
            this.position = position;
        }

        /** The character that is to blame, from 0. */
        public int position() {
            return position;
        }
    }
}
