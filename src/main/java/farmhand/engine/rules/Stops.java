package farmhand.engine.rules;

import farmhand.farm.Block;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.task.TaskState;

import java.util.List;

/** Ends all that runs of a job, to be open again. */
final class Stops {
    private Stops() {}

    /** One event for each block that runs; tasks that are being ended already keep their goal. */
    static List<FarmEvent> of(Job job, When now) {
        return job.blocks().stream()
                .filter(block -> block.tasks().totals().active() > 0)
                .<FarmEvent>mapMulti(
                        (block, events) -> {
                            TaskSet running = running(block);
                            if (!running.isEmpty()) {
                                BlockAddress at = new BlockAddress(job.number(), block.index());
                                events.accept(
                                        new FarmEvent.TasksEnding(
                                                at, running, TaskState.OPEN, now));
                            }
                        })
                .toList();
    }

    private static TaskSet running(Block block) {
        TaskSetBuilder found = new TaskSetBuilder();
        block.tasks().active().stream()
                .filter(i -> !block.tasks().task(i).isEnding())
                .forEach(found::add);
        return found.build();
    }
}
