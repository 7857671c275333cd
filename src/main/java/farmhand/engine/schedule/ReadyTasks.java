package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.Readiness;
import farmhand.farm.TaskState;
import farmhand.farm.TaskTable;
import farmhand.farm.address.TaskSet;

import java.util.BitSet;

/**
 * Which tasks of one block may start, one bit each. Found out when first asked for, then kept up to
 * date task by task. Where a block waits for whole blocks only, all its open tasks count: {@link
 * Block#ready} says whether any may start.
 */
final class ReadyTasks {
    private final int block;
    private final BitSet bits = new BitSet();
    private boolean known;

    /** No bit below it is set. */
    private int lowest;

    ReadyTasks(int block) {
        this.block = block;
    }

    /** The lowest task that may start; must not be asked when there is none. */
    int first(Job job) {
        if (!known) {
            find(job);
        }
        lowest = bits.nextSetBit(lowest);
        return lowest;
    }

    void take(int task) {
        bits.clear(task);
    }

    /** Begins anew when next asked. */
    void forget() {
        bits.clear();
        lowest = 0;
        known = false;
    }

    /** Looks again at {@code changed}. */
    void refresh(Job job, TaskSet changed) {
        if (known) {
            Block now = job.blocks().get(block);
            changed.forEach(i -> bits.set(i, isReady(job, now, i)));
            lowest = changed.isEmpty() ? lowest : Math.min(lowest, changed.first());
        }
    }

    private void find(Job job) {
        Block now = job.blocks().get(block);
        TaskTable tasks = now.tasks();
        boolean byFrame = now.isByFrame();
        for (int chunk = 0; chunk < tasks.chunkCount(); chunk++) {
            int from = chunk * TaskTable.CHUNK;
            int to = Math.min(tasks.size(), from + TaskTable.CHUNK);
            if (!byFrame && !tasks.isTouched(chunk)) {
                bits.set(from, to);
            } else {
                refreshAll(job, now, from, to);
            }
        }
        known = true;
    }

    private void refreshAll(Job job, Block now, int from, int to) {
        for (int i = from; i < to; i++) {
            bits.set(i, isReady(job, now, i));
        }
    }

    private static boolean isReady(Job job, Block block, int task) {
        return block.tasks().task(task).state() == TaskState.OPEN
                && (!block.isByFrame() || Readiness.isMet(job.blocks(), block, task));
    }
}
