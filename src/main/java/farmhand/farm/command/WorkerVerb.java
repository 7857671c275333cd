package farmhand.farm.command;

/** What is done to a machine beside pausing it. */
public enum WorkerVerb {
    /** What it runs is ended, and starts again where there is room. */
    EJECT("eject"),
    /** It starts tasks of its own user alone. */
    NIMBY("nimby"),
    /** It starts tasks of everybody again. */
    FREE("free"),
    /** It is given tasks again though much failed on it. */
    HEAL("heal");

    private final String word;

    WorkerVerb(String word) {
        this.word = word;
    }

    /** The word of the wire, the command line and the window. */
    public String word() {
        return word;
    }
}
