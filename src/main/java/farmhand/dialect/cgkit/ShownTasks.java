package farmhand.dialect.cgkit;

import farmhand.farm.Mirrored;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tasks of a tree: what each is, and how it stands. */
final class ShownTasks {
    private static final String UNSAID = "Its procedure marked it as failed and said nothing.";

    private final SeenJob job;
    private final KnownTypes types;
    private final Map<String, String> names = new HashMap<>();

    ShownTasks(SeenJob job, KnownTypes types) {
        this.job = job;
        this.types = types;
        Set<String> taken = new HashSet<>();
        for (SeenNode node : job.nodes()) {
            String label = ShownJob.line(node.label());
            String name = label.isEmpty() ? ShownJob.line(place(node)) : label;
            // Needs go by name, so that each must be another.
            names.put(node.key(), taken.add(name) ? name : name + " (" + place(node) + ")");
        }
    }

    List<TaskSpec> specs() {
        return job.nodes().stream().map(this::spec).toList();
    }

    private String place(SeenNode node) {
        String root = "job" + job.number();
        return node.key().equals(SeenNode.ROOT) ? root : root + "/" + node.key();
    }

    private TaskSpec spec(SeenNode node) {
        Optional<TaskCommand> command = node.definition().flatMap(this::command);
        String type = node.definition().map(ProcDef::type).orElse("unknown");
        return new TaskSpec(
                names.getOrDefault(node.key(), node.key()),
                command.orElse(TaskCommand.of("")),
                command.isPresent() ? type : Mirrored.foreign(ShownJob.line(type)),
                Environment.NONE,
                TaskWishes.NONE.withNeeds(
                        node.needs().stream()
                                .map(need -> new NeedSpec.OnTask(names.getOrDefault(need, need)))
                                .toList()),
                new TaskOptions(
                        node.definition().map(one -> one.parameters().toString()).orElse(""),
                        node.key(),
                        TaskOptions.OnDuplicate.REFUSE,
                        List.of(),
                        TaskOptions.NONE.recurrence(),
                        "",
                        "",
                        TaskOptions.NONE.copying()));
    }

    /** What this farm runs for a job; empty = its service says it, absent = others must run it. */
    private Optional<TaskCommand> command(ProcDef definition) {
        try {
            if (types.able().contains(definition.type())) {
                return Optional.of(TaskCommand.of(""));
            }
            return types.services().contains(definition.type())
                    ? ShippedTypes.command(definition)
                    : Optional.empty();
        } catch (Refused tooLong) {
            return Optional.empty();
        }
    }

    static Task task(SeenNode node) {
        SeenNode.Run run = node.run();
        return switch (node.stage()) {
            case BUILDING, WAITING ->
                    node.damage().isEmpty()
                            ? Task.UNTOUCHED
                            : stands(TaskState.FAILED, 0, SeenNode.Run.NONE, 0, node.damage());
            case RUNNING -> stands(TaskState.RUNNING, 1, run, run.percent(), "");
            case FINISHED ->
                    run.error()
                            ? stands(TaskState.FAILED, 1, run, run.percent(), complaint(run))
                            : stands(TaskState.DONE, 1, run, 100, "");
        };
    }

    private static String complaint(SeenNode.Run run) {
        return run.complaint().isEmpty() ? UNSAID : ShownJob.line(run.complaint());
    }

    private static Task stands(
            TaskState state, int tries, SeenNode.Run run, int percent, String error) {
        return new Task(
                state,
                state,
                state == TaskState.FAILED ? 1 : 0,
                tries,
                percent,
                state == TaskState.RUNNING ? ShownJob.line(run.line()) : "",
                error,
                ShownJob.line(run.host()),
                run.started(),
                state == TaskState.RUNNING ? When.NEVER : run.finished(),
                Turn.USUAL);
    }
}
