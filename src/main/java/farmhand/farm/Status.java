package farmhand.farm;

import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;
import farmhand.farm.task.Totals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Derives what a job and its blocks are doing. Remembers what it found of each block, since blocks
 * that wait for one another are asked for again and again. Used by one thread, for one version of a
 * job.
 */
final class Status {
    private final Job job;

    /** Whether an open task of the block can still run, by its index. */
    private final Map<Integer, Boolean> canRun = new HashMap<>();

    private Status(Job job) {
        this.job = job;
    }

    static JobStatus of(Job job) {
        return new Status(job).ofJob();
    }

    static JobStatus of(Job job, Block block) {
        return new Status(job).ofBlock(block);
    }

    /** Of every block, index = block index. */
    static List<JobStatus> ofBlocks(Job job) {
        Status status = new Status(job);
        return job.blocks().stream().map(status::ofBlock).toList();
    }

    private JobStatus ofJob() {
        if (job.deleted()) {
            return JobStatus.DELETED;
        }
        if (job.settings().wishes().aborted()) {
            return JobStatus.ABORTED;
        }
        Totals totals = job.totals();
        if (totals.active() > 0) {
            return JobStatus.RUNNING;
        }
        if (job.settings().wishes().paused() && !totals.allMet()) {
            return JobStatus.PAUSED;
        }
        return ofIdle(totals, job.blocks(), job.blocks().stream().anyMatch(this::canRun));
    }

    private JobStatus ofBlock(Block block) {
        Totals totals = block.tasks().totals();
        return totals.active() > 0
                ? JobStatus.RUNNING
                : ofIdle(totals, List.of(block), canRun(block));
    }

    private JobStatus ofIdle(Totals totals, List<Block> blocks, boolean canRun) {
        if (blocks.stream().anyMatch(block -> hasOpen(block, block.taskNeeds().unmeasured()))) {
            return JobStatus.INIT;
        }
        boolean waits = canRun && job.settings().wishes().activated();
        if (waits) {
            return JobStatus.WAITING;
        }
        if (totals.allMet()) {
            return JobStatus.DONE;
        }
        if (totals.failed() > 0) {
            return JobStatus.FAILED;
        }
        if (totals.held() > 0) {
            return JobStatus.PAUSED;
        }
        boolean pending =
                canRun
                        || blocks.stream()
                                .anyMatch(block -> hasOpen(block, block.taskNeeds().unplaced()));
        return pending ? JobStatus.PENDING : JobStatus.FAILED;
    }

    private static boolean hasOpen(Block block, TaskSet tasks) {
        return tasks.stream().anyMatch(i -> block.tasks().task(i).state() == TaskState.OPEN);
    }

    /**
     * Whether an open task of the block can still run without anybody's help. Blocks that wait for
     * each other by masks cannot: until it is known, nothing is hoped of one.
     */
    private boolean canRun(Block block) {
        Boolean known = canRun.get(block.index());
        if (known != null) {
            return known;
        }
        canRun.put(block.index(), false);
        boolean found =
                block.tasks().totals().open() > 0
                        && !job.lost().contains(block.index())
                        && (block.ready() > 0 || (canBeMet(block.waits()) && hasTaskToGoOn(block)));
        canRun.put(block.index(), found);
        return found;
    }

    /**
     * Whether an open task waits for no other of its block that is open, failed or held. Where
     * tasks wait for each other and can go on, there is one: they do so in no circle.
     */
    private static boolean hasTaskToGoOn(Block block) {
        TaskTable tasks = block.tasks();
        return block.taskNeeds().isNone()
                || IntStream.range(0, tasks.size())
                        .filter(i -> tasks.task(i).state() == TaskState.OPEN)
                        .filter(i -> !block.taskNeeds().unplaced().contains(i))
                        .anyMatch(
                                i ->
                                        block.taskNeeds().of(i).stream()
                                                .allMatch(n -> goesOn(tasks, n)));
    }

    private static boolean goesOn(TaskTable tasks, int task) {
        TaskState state = tasks.task(task).state();
        return state.isMet() || state.isActive();
    }

    /** No stream: a thousand blocks may wait in a row, and a stream takes a deep stack. */
    private boolean canBeMet(List<Need> needs) {
        for (Need need : needs) {
            if (!canBeMet(need)) {
                return false;
            }
        }
        return true;
    }

    private boolean canBeMet(Need need) {
        return switch (need) {
            case Need.WholeBlock(int other) -> canEndWell(job.blocks().get(other));
            case Need.BlockByFrame(int other) -> canGoOn(job.blocks().get(other));
            case Need.OfJobs _, Need.BlocksMatching _ -> true;
        };
    }

    private boolean canEndWell(Block block) {
        Totals totals = block.tasks().totals();
        return totals.failed() == 0 && totals.held() == 0 && canGoOn(block);
    }

    private boolean canGoOn(Block block) {
        Totals totals = block.tasks().totals();
        return totals.allMet() || totals.active() > 0 || canRun(block);
    }
}
