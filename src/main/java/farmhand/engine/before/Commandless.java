package farmhand.engine.before;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.command.Command;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.service.Service;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds new tasks that have no command while their service has none either. */
public final class Commandless {
    private final Set<String> able;

    private Commandless(Set<String> able) {
        this.able = able;
    }

    /** The refusal of the command's new work, if nothing says how some of it is run. */
    public static Optional<Rejection> refusal(Farm farm, Command command, TaskRunner runner) {
        Commandless check =
                new Commandless(
                        runner.services().services().stream()
                                .filter(service -> !service.start().command().isBlank())
                                .map(Service::name)
                                .collect(Collectors.toSet()));
        return check.refusal(farm, command);
    }

    private Optional<Rejection> refusal(Farm farm, Command command) {
        return switch (command) {
            case Command.Submit(var job) -> ofBlocks(job.blocks());
            case Command.AppendBlocks(_, var blocks) -> ofBlocks(blocks);
            case Command.AppendTasks(var block, var tasks) ->
                    farm.block(block).map(Block::spec).flatMap(spec -> ofTasks(spec, tasks, ""));
            case Command.Together(var parts) ->
                    parts.stream().flatMap(part -> refusal(farm, part).stream()).findFirst();
            case Command.EditJob _,
                    Command.EditBlock _,
                    Command.EditTasks _,
                    Command.EditPolicy _,
                    Command.Undo _,
                    Command.Redo _,
                    Command.Acts _ ->
                    Optional.empty();
        };
    }

    private Optional<Rejection> ofBlocks(List<BlockSpec> blocks) {
        for (int b = 0; b < blocks.size(); b++) {
            BlockSpec block = blocks.get(b);
            String at = "blocks[" + b + "]";
            Optional<Rejection> found =
                    switch (block.work()) {
                        case Work.Frames _ -> {
                            String what = "block “" + block.name() + "”";
                            yield ofService(block, block.how().service(), what, at);
                        }
                        case Work.Listed(var tasks, _) -> ofTasks(block, tasks, at + ".tasks");
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Rejection> ofTasks(BlockSpec block, List<TaskSpec> tasks, String at) {
        for (int i = 0; i < tasks.size(); i++) {
            TaskSpec task = tasks.get(i);
            String service = task.service().isEmpty() ? block.how().service() : task.service();
            Optional<Rejection> found =
                    task.command().isEmpty() && !task.options().isTransfer()
                            ? ofService(block, service, name(task, i, block), at + "[" + i + "]")
                            : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String name(TaskSpec task, int index, BlockSpec block) {
        String name = task.name().isEmpty() ? String.valueOf(index) : "“" + task.name() + "”";
        return "task " + name + " of block “" + block.name() + "”";
    }

    private Optional<Rejection> ofService(BlockSpec block, String service, String what, String at) {
        return block.how().command().isEmpty() && !able.contains(service)
                ? Optional.of(
                        Rejection.of(
                                        "no_command",
                                        "Nothing says what is run for %s: service “%s” has no command of its own."
                                                .formatted(what, service),
                                        "Give the task or its block a command, or name a service"
                                                + " that has one; “farmhand services” lists them.")
                                .within(at + ".command"))
                : Optional.empty();
    }
}
