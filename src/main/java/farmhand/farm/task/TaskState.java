package farmhand.farm.task;

import farmhand.farm.refusal.Refused;

import java.util.Locale;

/** The states a task can be in. */
public enum TaskState {
    /** It waits to be run. */
    OPEN,
    /** A worker was chosen; its process is not there yet. */
    ASSIGNED,
    /** Its process runs. */
    RUNNING,
    /** It ended well. */
    DONE,
    /** It may not be tried again by itself. */
    FAILED,
    /** A person holds it back. */
    HELD,
    /** It is left out on purpose, and counts as met for what needs it. */
    EXCLUDED,
    /** A person took it away; its index stays taken, and only an undo leads back. */
    DELETED;

    /** Whether a process has it. */
    public boolean isActive() {
        return this == ASSIGNED || this == RUNNING;
    }

    /** Whether what needs it may go on. */
    public boolean isMet() {
        return this == DONE || this == EXCLUDED || this == DELETED;
    }

    /** The word of the wire and of every text, such as {@code open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that word. */
    public static TaskState parse(String word) {
        for (TaskState state : values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        throw Refused.of(
                "bad_status",
                "“" + word + "” is not a status of a task.",
                "Use open, assigned, running, done, failed, held, excluded or deleted.");
    }
}
