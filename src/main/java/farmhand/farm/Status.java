package farmhand.farm;

/** Derives what a job or block is doing. */
final class Status {
    private Status() {}

    static JobStatus of(Job job) {
        if (job.deleted()) {
            return JobStatus.DELETED;
        }
        Totals totals = job.totals();
        if (job.settings().wishes().paused() && totals.active() == 0 && !totals.allMet()) {
            return JobStatus.PAUSED;
        }
        if (totals.active() > 0) {
            return JobStatus.RUNNING;
        }
        boolean canRun = job.blocks().stream().anyMatch(block -> canRun(job, block));
        return rest(totals, canRun);
    }

    static JobStatus of(Job job, Block block) {
        Totals totals = block.tasks().totals();
        if (totals.active() > 0) {
            return JobStatus.RUNNING;
        }
        return rest(totals, canRun(job, block));
    }

    private static JobStatus rest(Totals totals, boolean canRun) {
        if (canRun) {
            return JobStatus.WAITING;
        }
        if (totals.allMet()) {
            return JobStatus.DONE;
        }
        return totals.failed() > 0 || totals.held() == 0 ? JobStatus.FAILED : JobStatus.PAUSED;
    }

    /**
     * Whether an open task of the block can still run without anybody's help. Needs hold no cycle,
     * so this ends.
     */
    static boolean canRun(Job job, Block block) {
        if (block.tasks().totals().open() == 0) {
            return false;
        }
        return block.ready() > 0 || block.needs().stream().allMatch(need -> canBeMet(job, need));
    }

    private static boolean canBeMet(Job job, Need need) {
        return switch (need) {
            case Need.WholeBlock whole -> canEndWell(job, job.blocks().get(whole.block()));
            case Need.BlockByFrame frames -> canGoOn(job, job.blocks().get(frames.block()));
            case Need.WholeJob _ -> true;
        };
    }

    private static boolean canEndWell(Job job, Block block) {
        Totals totals = block.tasks().totals();
        return totals.failed() == 0 && totals.held() == 0 && canGoOn(job, block);
    }

    private static boolean canGoOn(Job job, Block block) {
        Totals totals = block.tasks().totals();
        return totals.allMet() || totals.active() > 0 || canRun(job, block);
    }
}
