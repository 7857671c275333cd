package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One job in the queue: whether it may start something, and what first. */
final class ReadyJob {
    /** Higher priority first, then the older number. */
    static final Comparator<ReadyJob> ORDER =
            Comparator.comparingInt((ReadyJob job) -> job.priority)
                    .reversed()
                    .thenComparing(job -> job.job.number());

    private final List<ReadyBlock> blocks = new ArrayList<>();
    private Job job;
    private int priority;
    private int room;

    ReadyJob(Job job) {
        this.job = job;
    }

    boolean mayStart() {
        return room > 0 && blocks.stream().anyMatch(ReadyBlock::mayStart);
    }

    /** The task that starts first; must not be asked when none may. */
    TaskAddress first() {
        ReadyBlock block =
                blocks.stream().filter(ReadyBlock::mayStart).min(ReadyBlock.ORDER).orElseThrow();
        return new TaskAddress(job.number(), block.index(), block.first(job));
    }

    void take(TaskAddress task) {
        blocks.get(task.block()).take(task.task());
        room--;
    }

    /** Whether nothing of it can ever start again unless something of it is changed. */
    boolean isOver() {
        return job.deleted() || job.isMet();
    }

    /** Follows its job; {@code changed} tasks by block. Not while it stands in a sorted set. */
    void follow(Farm farm, Job now, Map<Integer, TaskSet> changed) {
        job = now;
        priority = now.settings().priority();
        int active = 0;
        for (Block block : now.blocks()) {
            if (block.index() == blocks.size()) {
                blocks.add(new ReadyBlock(block.index()));
            }
            blocks.get(block.index()).follow(farm, now, changed);
            active += block.tasks().totals().active();
        }
        boolean free = !now.deleted() && !now.settings().wishes().paused() && farm.needsMet(now);
        room = free ? now.settings().wishes().maxRunning().most() - active : 0;
    }
}
