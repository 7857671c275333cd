package farmhand.engine.before;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.command.Command;
import farmhand.farm.service.Service;
import farmhand.farm.service.ServiceList;
import farmhand.farm.service.Usual;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.time.Recurrence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of new work what its services say where its user did not: outputs, and coming back. */
public final class ServiceDefaults {
    private final Map<String, Usual> unusual;

    /** By what {@code services} say. */
    public ServiceDefaults(ServiceList services) {
        this.unusual =
                services.services().stream()
                        .filter(service -> saysMore(service.usual()))
                        .collect(Collectors.toMap(Service::name, Service::usual));
    }

    private static boolean saysMore(Usual usual) {
        return !usual.outputs().isEmpty() || !(usual.recurrence() instanceof Recurrence.None);
    }

    /** The command with that said. */
    public Command said(Farm farm, Command command) {
        if (unusual.isEmpty()) {
            return command;
        }
        return switch (command) {
            case Command.Submit(var job) ->
                    new Command.Submit(job.withBlocks(blocks(job.blocks())));
            case Command.AppendBlocks(var job, var blocks) ->
                    new Command.AppendBlocks(job, blocks(blocks));
            case Command.AppendTasks(var block, var tasks) ->
                    farm.block(block)
                            .map(Block::spec)
                            .<Command>map(
                                    spec -> new Command.AppendTasks(block, tasks(spec, tasks)))
                            .orElse(command);
            case Command.Together(var parts) ->
                    new Command.Together(parts.stream().map(part -> said(farm, part)).toList());
            case Command.EditJob _,
                    Command.EditBlock _,
                    Command.EditTasks _,
                    Command.EditPolicy _,
                    Command.Undo _,
                    Command.Redo _,
                    Command.Acts _ ->
                    command;
        };
    }

    private List<BlockSpec> blocks(List<BlockSpec> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private BlockSpec block(BlockSpec block) {
        Work work =
                block.work() instanceof Work.Listed listed
                        ? listed.with(tasks(block, listed.tasks()))
                        : block.work();
        List<String> outputs = of(block.how().service()).map(Usual::outputs).orElse(List.of());
        boolean says = outputs.isEmpty() || !block.how().outputs().isEmpty();
        return new BlockSpec(
                block.name(),
                work,
                says ? block.how() : block.how().withOutputs(outputs),
                block.needs(),
                block.limits(),
                block.metadata());
    }

    private List<TaskSpec> tasks(BlockSpec block, List<TaskSpec> tasks) {
        return tasks.stream().map(task -> task(block, task)).toList();
    }

    /** Outputs of its block's service come with the block. */
    private TaskSpec task(BlockSpec block, TaskSpec task) {
        String service = task.service().isEmpty() ? block.how().service() : task.service();
        Optional<Usual> usual = of(service);
        if (usual.isEmpty()) {
            return task;
        }
        TaskOptions options = task.options();
        if (options.recurrence() instanceof Recurrence.None) {
            options = options.with(usual.get().recurrence());
        }
        boolean own = !service.equals(block.how().service());
        if (own && options.outputs().isEmpty() && block.how().outputs().isEmpty()) {
            options = options.withOutputs(usual.get().outputs());
        }
        return options.equals(task.options()) ? task : task.with(options);
    }

    private Optional<Usual> of(String service) {
        return Optional.ofNullable(unusual.get(service));
    }
}
