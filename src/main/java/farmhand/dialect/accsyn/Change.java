package farmhand.dialect.accsyn;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;

import java.util.List;

/**
 * What an event wants done.
 *
 * @param command that does it
 * @param told what is answered
 * @param subjects of what is answered; empty where the outcome names them
 */
public record Change(Command command, Told told, List<Subject> subjects) {
    /** What is answered. */
    public enum Told {
        /** Jobs. */
        JOBS,
        /** Tasks. */
        TASKS,
        /** That it is done, as version 2 tells it of added paths. */
        SUCCESS,
        /** True. */
        TRUE
    }

    public Change {
        subjects = List.copyOf(subjects);
    }

    /** One whose outcome names what is answered. */
    Change(Command command, Told told) {
        this(command, told, List.of());
    }
}
