package farmhand.dialect.afanasy.answer;

/**
 * The state of a job, block or task: bits, and the words that stand for them.
 *
 * @see <a href="https://github.com/CGRU/cgru">Afanasy's job states, libafanasy/name_af.h</a>
 */
public final class Bits {
    /** Ready. */
    public static final long READY = 1;

    /** Running. */
    public static final long RUNNING = 2;

    /** Waits for others. */
    public static final long WAITS_DEPEND = 4;

    /** Waits for its time. */
    public static final long WAITS_TIME = 8;

    /** Done. */
    public static final long DONE = 16;

    /** Failed. */
    public static final long ERROR = 32;

    /** Left out; stands beside done. */
    public static final long SKIPPED = 256;

    /** Paused. */
    public static final long OFFLINE = 512;

    /** The parser of its service found an error in what it wrote. */
    public static final long PARSER_ERROR = 2048;

    /** The parser of its service found a bad result in what it wrote. */
    public static final long PARSER_BAD_RESULT = 4096;

    /** The files that it made are too small, too large or missing. */
    public static final long BAD_FILES = 32_768;

    /** The parser found an error after which nothing is tried again. */
    public static final long PARSER_FATAL = 2_097_152;

    /** The render that runs it is not heard of. */
    public static final long WAITS_RECONNECT = 262_144;

    /** Ready again after an error. */
    public static final long READY_AFTER_ERROR = 131_072;

    /** Goes before others. */
    public static final long TRY_NEXT = 524_288;

    /** Held. */
    public static final long SUSPENDED = 1_048_576;

    /** In the order in which the words stand. */
    private enum Word {
        RDY(READY),
        RUN(RUNNING),
        DON(DONE),
        ERR(ERROR),
        SKP(SKIPPED),
        OFF(OFFLINE),
        WDP(WAITS_DEPEND),
        WTM(WAITS_TIME),
        RER(READY_AFTER_ERROR),
        TRY(TRY_NEXT),
        SUS(SUSPENDED);

        private final long bit;

        Word(long bit) {
            this.bit = bit;
        }
    }

    private Bits() {}

    /** The words, a space before each. */
    public static String words(long bits) {
        StringBuilder words = new StringBuilder();
        for (Word word : Word.values()) {
            if (has(bits, word.bit)) {
                words.append(' ').append(word);
            }
        }
        return words.toString();
    }

    /** Whether it is set. */
    public static boolean has(long bits, long bit) {
        return (bits & bit) != 0;
    }
}
