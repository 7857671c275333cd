package farmhand.engine.rules;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.List;

/** Ends all that one machine runs, to be open again. */
final class Ejecting {
    private Ejecting() {}

    /**
     * One event for each block that runs there; tasks that are being ended already keep their goal.
     */
    static List<FarmEvent> events(Farm farm, String worker, When now) {
        List<FarmEvent> events = new ArrayList<>();
        for (Job job : (Iterable<Job>) farm.jobs().stream()::iterator) {
            for (Block block : job.blocks()) {
                TaskSet running = running(block, worker);
                if (!running.isEmpty()) {
                    BlockAddress at = new BlockAddress(job.number(), block.index());
                    events.add(new FarmEvent.TasksEnding(at, running, TaskState.OPEN, now));
                }
            }
        }
        return events;
    }

    private static TaskSet running(Block block, String worker) {
        TaskSetBuilder found = new TaskSetBuilder();
        if (block.tasks().totals().active() > 0) {
            block.tasks().active().stream()
                    .filter(i -> isOn(block.tasks().task(i), worker))
                    .forEach(found::add);
        }
        return found.build();
    }

    private static boolean isOn(Task task, String worker) {
        return task.worker().equals(worker) && !task.isEnding();
    }
}
