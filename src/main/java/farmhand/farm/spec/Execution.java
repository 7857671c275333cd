package farmhand.farm.spec;

import java.util.List;

/**
 * How the tasks of a block are run.
 *
 * @param service name of the service; {@value #GENERIC} when the user said nothing
 * @param command pattern with {@code @#@} places; may be empty in a list block
 * @param taskName pattern of the tasks' names; empty = the usual one
 * @param workingDirectory absolute path; empty = the coordinator's
 * @param environment added to the coordinator's
 * @param outputs files each task makes, with {@code @#@} places
 */
public record Execution(
        String service,
        TaskCommand command,
        String taskName,
        String workingDirectory,
        Environment environment,
        List<String> outputs) {
    /** The service that runs a command and judges it by its exit code. */
    public static final String GENERIC = "generic";

    public Execution {
        Names.line(service, "service");
        Names.line(taskName, "task_name");
        Names.path(workingDirectory, "working_directory");
        service = service.isEmpty() ? GENERIC : service;
        outputs = Names.outputs(outputs);
    }

    /** A command line in a shell, and no outputs said. */
    public Execution(
            String service,
            String command,
            String taskName,
            String workingDirectory,
            Environment environment) {
        this(service, TaskCommand.of(command), taskName, workingDirectory, environment, List.of());
    }

    /** A command of the generic service and nothing else said. */
    public static Execution of(String command) {
        return new Execution(GENERIC, command, "", "", Environment.NONE);
    }

    /** The same with another command. */
    public Execution with(TaskCommand other) {
        return new Execution(service, other, taskName, workingDirectory, environment, outputs);
    }

    /** The same with other outputs. */
    public Execution withOutputs(List<String> others) {
        return new Execution(service, command, taskName, workingDirectory, environment, others);
    }
}
