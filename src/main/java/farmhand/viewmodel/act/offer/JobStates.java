package farmhand.viewmodel.act.offer;

import farmhand.viewmodel.row.JobRow;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many jobs are as verbs on whole jobs ask for.
 *
 * @param jobs all of them
 * @param goingOn they have something left to do and are not paused
 * @param running a process has some of their tasks
 * @param paused by a person
 * @param over nothing is left to do
 */
record JobStates(int jobs, int goingOn, int running, int paused, int over) {
    /** Of these, which may be all of a farm; {@code isPaused} tells of each. */
    static JobStates of(List<JobRow> jobs, Predicate<JobRow> isPaused) {
        int goingOn = 0;
        int running = 0;
        int paused = 0;
        int over = 0;
        for (JobRow job : jobs) {
            boolean held = isPaused.test(job);
            goingOn += !held && !job.view().totals().allMet() ? 1 : 0;
            running += runs(job) ? 1 : 0;
            paused += held ? 1 : 0;
            over += isOver(job) ? 1 : 0;
        }
        return new JobStates(jobs.size(), goingOn, running, paused, over);
    }

    static boolean runs(JobRow job) {
        return job.view().totals().active() > 0;
    }

    static boolean isOver(JobRow job) {
        return !job.view().finished().isNever();
    }
}
