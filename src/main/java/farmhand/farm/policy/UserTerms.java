package farmhand.farm.policy;

import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Names;

/**
 * What holds for the jobs of one user.
 *
 * @param priority of new jobs that say none, -1000 to 1000
 * @param maxRunning tasks of all their jobs that may run at a time
 * @param metadata the user's own
 */
public record UserTerms(int priority, Limit maxRunning, Metadata metadata) {
    /** What holds for users of whom nobody said anything. */
    public static final UserTerms USUAL = new UserTerms(JobSpec.USUAL_PRIORITY, Limit.NONE);

    public UserTerms {
        Names.priority(priority);
    }

    /** Terms of one of whom nothing else is kept. */
    public UserTerms(int priority, Limit maxRunning) {
        this(priority, maxRunning, Metadata.NONE);
    }

    /** The same terms with another priority. */
    public UserTerms withPriority(int other) {
        return new UserTerms(other, maxRunning, metadata);
    }

    /** The same terms with another limit. */
    public UserTerms withMaxRunning(Limit other) {
        return new UserTerms(priority, other, metadata);
    }

    /** The same terms with other metadata. */
    public UserTerms with(Metadata other) {
        return new UserTerms(priority, maxRunning, other);
    }
}
