package farmhand.farm.policy;

import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Names;

/**
 * What holds for the jobs of one user.
 *
 * @param priority of new jobs that say none, -1000 to 1000
 * @param maxRunning tasks of all their jobs that may run at a time
 */
public record UserTerms(int priority, Limit maxRunning) {
    /** What holds for users of whom nobody said anything. */
    public static final UserTerms USUAL = new UserTerms(JobSpec.USUAL_PRIORITY, Limit.NONE);

    public UserTerms {
        Names.priority(priority);
    }

    /** The same terms with another priority. */
    public UserTerms withPriority(int other) {
        return new UserTerms(other, maxRunning);
    }

    /** The same terms with another limit. */
    public UserTerms withMaxRunning(Limit other) {
        return new UserTerms(priority, other);
    }
}
