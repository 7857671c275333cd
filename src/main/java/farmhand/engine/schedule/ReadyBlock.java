package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.Readiness;
import farmhand.farm.address.TaskSet;
import farmhand.farm.spec.BlockLimits;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One block in the queue: how many of its tasks may start, and which. */
final class ReadyBlock {
    /** Higher priority first, then submit order. */
    static final Comparator<ReadyBlock> ORDER =
            Comparator.comparingInt((ReadyBlock block) -> block.priority)
                    .reversed()
                    .thenComparingInt(block -> block.index);

    private final int index;
    private final ReadyTasks tasks;
    private List<Need> waits = List.of();
    private int priority;
    private int startable;

    ReadyBlock(int index) {
        this.index = index;
        this.tasks = new ReadyTasks(index);
    }

    int index() {
        return index;
    }

    boolean mayStart() {
        return startable > 0;
    }

    int first(Job job) {
        return tasks.first(job);
    }

    void take(int task) {
        tasks.take(task);
        startable--;
    }

    /**
     * Follows its block.
     *
     * @param changed tasks that may have changed, by block; blocks without any are absent
     */
    void follow(Farm farm, Job job, Map<Integer, TaskSet> changed) {
        Block block = job.blocks().get(index);
        BlockLimits limits = block.spec().limits();
        int room = limits.maxRunning().most() - block.tasks().totals().active();
        priority = limits.priority();
        startable = farm.needsMet(job, block) ? Math.min(block.ready(), room) : 0;
        if (!block.waits().equals(waits)) {
            waits = block.waits();
            tasks.forget();
        }
        if (block.tasks().totals().allMet()) {
            tasks.forget();
            return;
        }
        if (changed.containsKey(index)) {
            tasks.refresh(job, changed.get(index));
        }
        if (block.isByFrame()) {
            block.waits().forEach(need -> follow(job, block, need, changed));
        }
    }

    private void follow(Job job, Block block, Need need, Map<Integer, TaskSet> changed) {
        switch (need) {
            case Need.BlockByFrame(int other) -> {
                if (changed.containsKey(other)) {
                    Block needed = job.blocks().get(other);
                    TaskSet waiting = Readiness.waitingFor(block, needed, changed.get(other));
                    tasks.refresh(job, waiting);
                }
            }
            case Need.WholeBlock(int other) -> {
                if (changed.containsKey(other)) {
                    tasks.forget();
                }
            }
            case Need.OfJobs _, Need.BlocksMatching _ -> {}
        }
    }
}
