package farmhand.dialect.cgkit;

/** A file of a queue directory that does not hold what it must; the message is a sentence. */
public final class DamagedFile extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public DamagedFile(String message) {
        super(message);
    }

    /** What is wrong, a sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
