package farmhand.engine.rules;

import java.util.Locale;

/** What a wish means for one task. */
enum Step {
    /** It goes there at once. */
    MOVE("", ""),
    /** A process has it: that ends first. */
    END("", ""),
    /** It is so already. */
    STAY("", ""),
    /** Refused: what is done stays done. */
    ALREADY_DONE("done already", "Retry all of them if they shall run again."),
    /** Refused: there is nothing to take in again. */
    NOT_HELD("neither held nor excluded", "Retry what shall run again."),
    /** Refused: there is nothing to give another chance. */
    NOT_FAILED(
            "not failed",
            "Retry all of them to run done ones again; include held or excluded ones.");

    private final String why;
    private final String remedy;

    Step(String why, String remedy) {
        this.why = why;
        this.remedy = remedy;
    }

    boolean isRefusal() {
        return !why.isEmpty();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Completes the sentence “Task 3/0/7 is …”. */
    String why() {
        return why;
    }

    String remedy() {
        return remedy;
    }
}
