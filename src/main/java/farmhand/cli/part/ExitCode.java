package farmhand.cli.part;

/** What a command's exit code says to scripts. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;

    /** The job failed, or the farm refused the command. */
    public static final int REFUSED = 1;

    /** The arguments are wrong. */
    public static final int USAGE = 2;

    /** No farm answers. */
    public static final int NO_FARM = 3;

    /** The farm answers, but not with this token. */
    public static final int TOKEN_REFUSED = 4;

    private ExitCode() {}
}
