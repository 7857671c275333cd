package farmhand.farm;

import farmhand.farm.task.Totals;
import farmhand.farm.task.Worked;

import java.time.Duration;

/**
 * How long a job most likely still takes: what is left of each block, a task as long as those that
 * are done, shared by as many as run now. Follows from the job alone, so it is as old as the job's
 * newest change.
 */
final class Estimate {
    private static final long SECOND_MICROS = 1_000_000;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long MOST_SECONDS = 9_999 * HOUR;

    private Estimate() {}

    /** Zero where nothing runs, no task is done yet, or nobody lets it come to its end. */
    static Duration of(Job job) {
        int active = job.totals().active();
        Worked known = Worked.NONE;
        for (Block block : job.blocks()) {
            known = known.plus(block.tasks().worked());
        }
        boolean kept = job.settings().wishes().paused() || job.settings().wishes().aborted();
        if (active == 0 || known.tasks() == 0 || kept) {
            return Duration.ZERO;
        }
        double micros = 0;
        for (Block block : job.blocks()) {
            Worked own = block.tasks().worked();
            micros += left(block.tasks().totals()) * (own.tasks() > 0 ? own : known).mean();
        }
        return rounded((long) Math.ceil(micros / active / SECOND_MICROS));
    }

    /** Tasks that are still to be run; what runs counts by what is missing of it. */
    private static double left(Totals totals) {
        long reached = totals.shares() - 100L * (totals.done() + totals.excluded());
        return totals.open() + totals.active() - reached / 100.0;
    }

    /** Nobody believes the seconds of an hour. */
    private static Duration rounded(long seconds) {
        long some = Math.clamp(seconds, 1, MOST_SECONDS);
        long step = some < 2 * MINUTE ? 1 : some < 48 * HOUR ? MINUTE : HOUR;
        return Duration.ofSeconds(Math.ceilDiv(some, step) * step);
    }
}
