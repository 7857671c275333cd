package farmhand.viewmodel.user;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.policy.UserTerms;
import farmhand.viewmodel.row.Mark;

/**
 * One user.
 *
 * @param name who
 * @param mark of the job that is looked at first
 * @param jobs jobs that are not over
 * @param all jobs that the table has
 * @param running tasks that run
 * @param failed tasks that failed
 * @param terms what holds for new jobs, and for all of them together
 * @param waits whether something done to those jobs waits for the farm
 */
public record UserLine(
        String name,
        Mark mark,
        int jobs,
        int all,
        int running,
        int failed,
        UserTerms terms,
        boolean waits) {
    /** Who, and whether something waits for the farm. */
    public String nameText() {
        return waits ? text("user.waits", name) : name;
    }

    /** Such as {@code 3 of 5}. */
    public String jobsText() {
        return text("user.jobsOf", jobs, all);
    }

    /** A number; nothing for zero. */
    public String runningText() {
        return running == 0 ? "" : Integer.toString(running);
    }

    /** A number; nothing for zero. */
    public String failedText() {
        return failed == 0 ? "" : Integer.toString(failed);
    }

    /** Priority of new jobs that say none. */
    public String priorityText() {
        return Integer.toString(terms.priority());
    }

    /** Most tasks that run at a time; a dash where there is no limit. */
    public String limitText() {
        return terms.maxRunning().isNone()
                ? text("user.noLimit")
                : Integer.toString(terms.maxRunning().most());
    }
}
