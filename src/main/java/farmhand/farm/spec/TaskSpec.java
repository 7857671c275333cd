package farmhand.farm.spec;

/**
 * One task of a list block, as submitted.
 *
 * @param name shown; where {@code @#@} stands in the block's task name, this replaces it
 * @param command put where {@code @#@} stands in the block's command, or behind it; may be empty
 * @param service how it is run; empty = as its block
 * @param environment added to its block's
 * @param metadata the user's own
 */
public record TaskSpec(
        String name, String command, String service, Environment environment, Metadata metadata) {
    public TaskSpec {
        Names.text(name, "name");
        Names.text(service, "service");
        Names.command(command);
    }

    /** A task with a name and a command and nothing else said. */
    public static TaskSpec of(String name, String command) {
        return new TaskSpec(name, command, "", Environment.NONE, Metadata.NONE);
    }
}
