package farmhand.farm.spec;

/**
 * How the tasks of a block are run.
 *
 * @param service name of the service; {@value #GENERIC} when the user said nothing
 * @param command pattern with {@code @#@} places; may be empty in a list block
 * @param taskName pattern of the tasks' names; empty = the usual one
 * @param workingDirectory absolute path; empty = the coordinator's
 * @param environment added to the coordinator's
 */
public record Execution(
        String service,
        String command,
        String taskName,
        String workingDirectory,
        Environment environment) {
    /** The service that runs a command and judges it by its exit code. */
    public static final String GENERIC = "generic";

    public Execution {
        Names.text(service, "service");
        Names.text(taskName, "task_name");
        Names.text(workingDirectory, "working_directory");
        Names.command(command);
        service = service.isEmpty() ? GENERIC : service;
    }

    /** A command of the generic service and nothing else said. */
    public static Execution of(String command) {
        return new Execution(GENERIC, command, "", "", Environment.NONE);
    }
}
