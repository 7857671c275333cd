package farmhand.farm.task;

/**
 * How an attempt ended.
 *
 * @param end why
 * @param code exit code of the process, 0 to 255; -1 when there is none
 * @param signal number of the signal that ended it; 0 when none did
 * @param error what went wrong, one line; empty when nothing did
 */
public record Exit(End end, int code, int signal, String error) {
    /** It runs. */
    public static final Exit NOT_YET = new Exit(End.NOT_YET, -1, 0, "");

    /** It ended well. */
    public static final Exit DONE = new Exit(End.DONE, 0, 0, "");

    /** A person stopped it. */
    public static final Exit STOPPED = of(End.STOPPED, "");

    /** An end without a process behind it. */
    public static Exit of(End end, String error) {
        return new Exit(end, -1, 0, error);
    }

    /** The same end of a process that ended with that code and signal. */
    public Exit with(int otherCode, int otherSignal) {
        return new Exit(end, otherCode, otherSignal, error);
    }
}
