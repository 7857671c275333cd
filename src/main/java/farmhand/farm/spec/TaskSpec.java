package farmhand.farm.spec;

/**
 * One task of a list block, as submitted.
 *
 * @param name shown; where {@code @#@} stands in the block's task name, this replaces it
 * @param command put where {@code @#@} stands in the block's command, or behind it; may be empty
 * @param service how it is run; empty = as its block
 * @param environment added to its block's
 * @param wishes what may be changed later; shared by all that say nothing
 * @param options what it is about; shared by all that say nothing
 */
public record TaskSpec(
        String name,
        TaskCommand command,
        String service,
        Environment environment,
        TaskWishes wishes,
        TaskOptions options) {
    public TaskSpec {
        Names.line(name, "name");
        Names.line(service, "service");
    }

    /** A task with a name and a command line and nothing else said. */
    public static TaskSpec of(String name, String command) {
        return new TaskSpec(
                name,
                TaskCommand.of(command),
                "",
                Environment.NONE,
                TaskWishes.NONE,
                TaskOptions.NONE);
    }

    /** The same task of another name. */
    public TaskSpec named(String other) {
        return new TaskSpec(other, command, service, environment, wishes, options);
    }

    /** The same task of another service, with variables. */
    public TaskSpec with(String otherService, Environment variables) {
        return new TaskSpec(name, command, otherService, variables, wishes, options);
    }

    /** The same task with other wishes. */
    public TaskSpec with(TaskWishes other) {
        return new TaskSpec(name, command, service, environment, other, options);
    }

    /** The same task about something else. */
    public TaskSpec with(TaskOptions other) {
        return new TaskSpec(name, command, service, environment, wishes, other);
    }
}
