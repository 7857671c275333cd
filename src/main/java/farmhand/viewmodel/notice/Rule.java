package farmhand.viewmodel.notice;

/** A happening that may be told. */
public enum Rule {
    /** All of a job is done. */
    DONE("notice.rule.done", "job_done"),
    /** A job failed. */
    FAILED("notice.rule.failed", "job_failed"),
    /** The first task of a job failed; the job goes on. */
    FIRST_ERROR("notice.rule.firstError", "first_error"),
    /** The rest of a job is held, since its tasks failed alike. */
    BRAKE("notice.rule.brake", "storm_brake");

    private final String key;
    private final String word;

    Rule(String key, String word) {
        this.key = key;
        this.word = word;
    }

    /** Key of what it is called. */
    public String key() {
        return key;
    }

    /** Its word for programs. */
    public String word() {
        return word;
    }
}
