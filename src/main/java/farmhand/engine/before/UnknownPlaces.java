package farmhand.engine.before;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.transfer.Parcel;
import farmhand.farm.transfer.Place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds transfers that read from, or are sent to, a share or inbox that this machine does not have.
 * A new transfer may name an unknown destination: somebody chooses another one.
 */
public final class UnknownPlaces {
    private final Set<String> known;

    private UnknownPlaces(Set<String> known) {
        this.known = known;
    }

    /** The refusal of the command, if it names such a place. Does not look at the disk. */
    public static Optional<Rejection> refusal(Command command, TaskRunner runner) {
        return new UnknownPlaces(runner.shares().keySet()).of(command);
    }

    /** What a user should know who sends new transfers there. Does not look at the disk. */
    static Optional<String> warning(String destination, TaskRunner runner) {
        return destination.isEmpty()
                        || new UnknownPlaces(runner.shares().keySet()).isKnown(destination)
                ? Optional.empty()
                : Optional.of(
                        "“"
                                + destination
                                + "” is in no share of this farm: the transfer waits until"
                                + " another destination is chosen.");
    }

    private Optional<Rejection> of(Command command) {
        return switch (command) {
            case Command.Submit(var job) -> ofBlocks(job.blocks());
            case Command.AppendBlocks(_, var blocks) -> ofBlocks(blocks);
            case Command.AppendTasks(_, var tasks) -> ofTasks(tasks, "");
            case Command.EditTasks(_, var edits) ->
                    first(edits.size(), i -> ofFields(edits.get(i), "[" + i + "].destination"));
            case Command.Together(var parts) -> first(parts.size(), i -> of(parts.get(i)));
            case Command.EditJob _,
                    Command.EditBlock _,
                    Command.EditPolicy _,
                    Command.Undo _,
                    Command.Redo _,
                    Command.Acts _ ->
                    Optional.empty();
        };
    }

    private Optional<Rejection> ofBlocks(List<BlockSpec> blocks) {
        return first(
                blocks.size(),
                i ->
                        blocks.get(i).work() instanceof Work.Listed(var tasks, _)
                                ? ofTasks(tasks, "blocks[" + i + "].tasks")
                                : Optional.empty());
    }

    private Optional<Rejection> ofTasks(List<TaskSpec> tasks, String at) {
        return first(
                tasks.size(),
                i ->
                        tasks.get(i).options().isTransfer()
                                ? ofPlace(
                                        tasks.get(i).options().source(), at + "[" + i + "].source")
                                : Optional.empty());
    }

    private Optional<Rejection> ofFields(TaskEdit edit, String at) {
        return edit.fields().stream()
                .flatMap(
                        field ->
                                field instanceof TaskField.Destination(String to)
                                                && !to.isEmpty()
                                                && !to.equals(Parcel.TO_BE_CHOSEN)
                                        ? ofPlace(to, at).stream()
                                        : Stream.of())
                .findFirst();
    }

    private boolean isKnown(String place) {
        return switch (Place.parse(place)) {
            case Place.OnDisk _ -> true;
            case Place.Below(String root, _) -> known.contains(root);
            case Place.Elsewhere _ -> false;
        };
    }

    private Optional<Rejection> ofPlace(String place, String at) {
        return isKnown(place)
                ? Optional.empty()
                : Optional.of(
                        Rejection.of(
                                        "unknown_place",
                                        "“" + place + "” is in no share of this farm.",
                                        remedy())
                                .within(at));
    }

    private String remedy() {
        return known.isEmpty()
                ? "It has none: write an absolute path, or start it with --share NAME=DIR."
                : "Use "
                        + known.stream()
                                .sorted()
                                .map(UnknownPlaces::written)
                                .collect(Collectors.joining(", "))
                        + ", or an absolute path.";
    }

    /** As people write a share or an inbox. */
    private static String written(String root) {
        return root.startsWith(Place.INBOX)
                ? "user=" + root.substring(Place.INBOX.length())
                : "share=" + root;
    }

    private interface Look {
        Optional<Rejection> at(int index);
    }

    private static Optional<Rejection> first(int count, Look look) {
        return IntStream.range(0, count)
                .mapToObj(i -> look.at(i))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
