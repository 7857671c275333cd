package farmhand.engine.before;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.Births;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Stamp;
import farmhand.farm.TaskChanges;
import farmhand.farm.TaskNeeds;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskTable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a user should know before new work is run here: unknown programs, missing folders,
 * destinations that are nowhere here. Looks at the first tasks only, since those of a block are
 * mostly alike.
 */
public final class Warnings {
    private static final int MOST_TASKS = 4;
    private static final int MOST_LOOKS = 64;
    private static final int MOST_WARNINGS = 10;

    private final TaskRunner runner;

    /** Of what {@code runner} can find. */
    public Warnings(TaskRunner runner) {
        this.runner = runner;
    }

    /** Whether the command brings work to be looked at. */
    public static boolean mayHave(Command command) {
        return switch (command) {
            case Command.Submit _, Command.AppendBlocks _, Command.AppendTasks _ -> true;
            case Command.Together(var parts) -> parts.stream().anyMatch(Warnings::mayHave);
            case Command.EditJob _,
                    Command.EditBlock _,
                    Command.EditTasks _,
                    Command.EditPolicy _,
                    Command.Undo _,
                    Command.Redo _,
                    Command.Acts _ ->
                    false;
        };
    }

    /** Warns of the command's new work; looks at the disk. */
    public List<String> of(Farm farm, Command command) {
        Stream<String> ofPlaces = added(farm, command).flatMap(this::destinations);
        Stream<String> ofPrograms =
                added(farm, command)
                        .flatMap(this::looks)
                        .limit(MOST_LOOKS)
                        .distinct()
                        .flatMap(look -> look.warning(runner).stream());
        return Stream.concat(ofPlaces, ofPrograms).distinct().limit(MOST_WARNINGS).toList();
    }

    private static Stream<BlockSpec> added(Farm farm, Command command) {
        return switch (command) {
            case Command.Submit submit -> submit.job().blocks().stream();
            case Command.AppendBlocks append -> append.blocks().stream();
            case Command.AppendTasks append -> appended(farm, append).stream();
            case Command.Together(var parts) -> parts.stream().flatMap(part -> added(farm, part));
            case Command.EditJob _,
                    Command.EditBlock _,
                    Command.EditTasks _,
                    Command.EditPolicy _,
                    Command.Undo _,
                    Command.Redo _,
                    Command.Acts _ ->
                    Stream.of();
        };
    }

    /** The block as it would be with nothing but the new tasks. */
    private static Optional<BlockSpec> appended(Farm farm, Command.AppendTasks append) {
        return farm.block(append.block())
                .map(Block::spec)
                .filter(spec -> spec.work() instanceof Work.Listed && !append.tasks().isEmpty())
                .map(spec -> spec.withWork(listed(append)));
    }

    private static Work listed(Command.AppendTasks append) {
        return new Work.Listed(append.tasks().stream().limit(MOST_TASKS).toList());
    }

    /** Those that are nowhere here. */
    private Stream<String> destinations(BlockSpec spec) {
        return spec.work() instanceof Work.Listed(var tasks, _)
                ? tasks.stream()
                        .filter(task -> task.options().isTransfer())
                        .map(task -> task.options().destination())
                        .distinct()
                        .flatMap(to -> UnknownPlaces.warning(to, runner).stream())
                : Stream.of();
    }

    private Stream<Look> looks(BlockSpec spec) {
        int count = Math.min(spec.work().count(), MOST_TASKS);
        TaskTable tasks = TaskTable.untouched(count);
        Block block =
                new Block(
                        0,
                        spec,
                        List.of(),
                        tasks,
                        TaskChanges.NONE,
                        TaskNeeds.NONE,
                        0,
                        Births.at(When.NEVER),
                        Stamp.madeAt(0));
        String folder = spec.how().workingDirectory();
        return IntStream.range(0, count)
                .filter(task -> block.transfer(task).isEmpty())
                .mapToObj(
                        task -> new Look(block.service(task), block.command(task).text(), folder));
    }

    private record Look(String service, String command, String folder) {
        Optional<String> warning(TaskRunner runner) {
            return runner.warning(service, command, folder);
        }
    }
}
