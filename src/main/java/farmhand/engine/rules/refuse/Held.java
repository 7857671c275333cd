package farmhand.engine.rules.refuse;

import farmhand.farm.Block;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.List;

/** Holds new tasks of blocks that say so, at once, so that none starts before. */
public final class Held {
    private Held() {}

    /** What follows for tasks of a new job that are to be kept back. */
    public static List<FarmEvent> after(FarmEvent.JobAdded added) {
        return after(added, added.job(), added.blocks(), 0, added.at());
    }

    /** The first of the blocks has the index {@code from}. */
    public static List<FarmEvent> after(FarmEvent.BlocksAdded added, int from) {
        return after(added, added.job(), added.blocks(), from, added.at());
    }

    /** {@code block} as it was before. */
    public static List<FarmEvent> after(FarmEvent.TasksAdded added, Block block) {
        int known = block.tasks().size();
        TaskSet fresh = TaskSet.range(known, known + added.tasks().size());
        return isHeld(block.spec())
                ? List.of(added, held(added.block(), fresh, added.at()))
                : List.of(added);
    }

    private static List<FarmEvent> after(
            FarmEvent added, JobNumber job, List<FarmEvent.NewBlock> blocks, int from, When at) {
        List<FarmEvent> events = new ArrayList<>();
        events.add(added);
        for (int i = 0; i < blocks.size(); i++) {
            BlockSpec spec = blocks.get(i).spec();
            if (isHeld(spec)) {
                TaskSet all = TaskSet.range(0, spec.work().count());
                events.add(held(new BlockAddress(job, from + i), all, at));
            }
        }
        return events;
    }

    private static boolean isHeld(BlockSpec spec) {
        return spec.limits().pace().isHeld();
    }

    private static FarmEvent held(BlockAddress block, TaskSet tasks, When at) {
        return new FarmEvent.TasksMoved(block, tasks, TaskState.HELD, at);
    }
}
