package farmhand.viewmodel.notice;

/** A happening that may be told, the most important first. */
public enum Rule {
    /** All of a job is done. */
    DONE("notice.rule.done", "job_done", true),
    /** Something of a job is left that cannot run any more unless somebody does something. */
    STUCK("notice.rule.stuck", "job_stuck", true),
    /** A job failed. */
    FAILED("notice.rule.failed", "job_failed", true),
    /** The first task of a job failed; the job goes on. */
    FIRST_ERROR("notice.rule.firstError", "first_error", true),
    /** So many tasks of a job failed. */
    ERRORS("notice.rule.errors", "errors", false),
    /** The rest of a job is held, since its tasks failed alike. */
    BRAKE("notice.rule.brake", "storm_brake", true),
    /** A job waits for somebody to let it begin, or to say where to. */
    APPROVAL("notice.rule.approval", "needs_approval", true),
    /** Nothing of a job has run for so many minutes, though something is left. */
    WAITING("notice.rule.waiting", "waiting", false);

    private final String key;
    private final String word;
    private final boolean usual;

    Rule(String key, String word, boolean usual) {
        this.key = key;
        this.word = word;
        this.usual = usual;
    }

    /** Key of what it is called. */
    public String key() {
        return key;
    }

    /** Its word for programs. */
    public String word() {
        return word;
    }

    /** Whether it is told as long as nobody says otherwise. */
    boolean isUsual() {
        return usual;
    }
}
