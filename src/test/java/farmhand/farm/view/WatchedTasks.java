package farmhand.farm.view;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The tasks of one job that is watched, as a reader keeps them by folding into it whatever it is
 * told. Immutable; versions share what did not change.
 *
 * @param job which
 * @param standing how much of it is told
 * @param detailed whether all of a task is told, not only its state
 * @param blocks index = block index
 */
public record WatchedTasks(
        JobNumber job, Standing standing, boolean detailed, List<WatchedTable> blocks) {
    /** How much is told. */
    public enum Standing {
        /** Nothing, or what was told before the link was lost; the next part begins anew. */
        STALE,
        /** Some parts. */
        COMING,
        /** All, and changes follow. */
        LIVE
    }

    public WatchedTasks {
        blocks = List.copyOf(blocks);
    }

    /** Before the first update. */
    public static WatchedTasks of(JobNumber job) {
        return new WatchedTasks(job, Standing.STALE, false, List.of());
    }

    /** What is known after {@code update}, which may be about anything. */
    public WatchedTasks apply(Update update) {
        return switch (update) {
            case Update.Watched part -> part.job().equals(job) ? with(part) : this;
            case Update.Changes told -> standing == Standing.LIVE ? after(told.changes()) : this;
            case Update.Hello _ -> new WatchedTasks(job, Standing.STALE, detailed, blocks);
            case Update.Snapshot _ -> this;
            case Update.LogText _ -> this;
            case Update.Workers _ -> this;
            case Update.Link _ -> this;
            case Update.NotWatched _ -> this;
            case Update.Lost _ -> this;
        };
    }

    private WatchedTasks with(Update.Watched part) {
        boolean first = standing != Standing.COMING;
        WatchedTasks known =
                new WatchedTasks(
                        job,
                        part.more() ? Standing.COMING : Standing.LIVE,
                        part.detailed(),
                        first ? List.of() : blocks);
        for (WatchedBlock block : part.blocks()) {
            known =
                    known.with(
                            block.index(), table -> table.with(block.runs()).with(block.tasks()));
        }
        return known;
    }

    private WatchedTasks after(List<ViewChange> changes) {
        WatchedTasks known = this;
        for (ViewChange change : changes) {
            known =
                    switch (change) {
                        case ViewChange.RunsSet(BlockAddress block, Runs runs) ->
                                known.with(block, table -> table.with(runs));
                        case ViewChange.TasksSet(BlockAddress block, List<TaskView> tasks) ->
                                known.with(block, table -> table.with(tasks));
                        case ViewChange.TasksAdded(BlockAddress block, List<TaskView> tasks) ->
                                known.with(block, table -> table.with(tasks));
                        case ViewChange.OfPolicy _ -> known;
                        case ViewChange.JobAdded _ -> known;
                        case ViewChange.JobRemoved _ -> known;
                        case ViewChange.JobSet _ -> known;
                        case ViewChange.JobRestated _ -> known;
                        case ViewChange.BlocksAdded _ -> known;
                        case ViewChange.BlockSet _ -> known;
                        case ViewChange.BlockRestated _ -> known;
                    };
        }
        return known;
    }

    private WatchedTasks with(BlockAddress block, UnaryOperator<WatchedTable> change) {
        return block.job().equals(job) ? with(block.block(), change) : this;
    }

    private WatchedTasks with(int block, UnaryOperator<WatchedTable> change) {
        List<WatchedTable> changed = new ArrayList<>(blocks);
        while (changed.size() <= block) {
            changed.add(WatchedTable.EMPTY);
        }
        changed.set(block, change.apply(changed.get(block)));
        return new WatchedTasks(job, standing, detailed, changed);
    }
}
