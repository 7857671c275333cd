package farmhand.farm.command;

import farmhand.farm.address.Subject;
import farmhand.farm.refusal.Rejection;

import java.util.List;

/** What the asker is told, once it is durable. */
public sealed interface Outcome {
    /**
     * It is done, or done in part.
     *
     * @param revision the farm's after it; whoever watches sees it at that revision
     * @param subjects what was made or changed
     * @param refused what was not, in a bulk
     * @param warnings what the user should know all the same
     */
    record Done(
            long revision, List<Subject> subjects, List<Rejection> refused, List<String> warnings)
            implements Outcome {
        public Done {
            subjects = List.copyOf(subjects);
            refused = List.copyOf(refused);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Nothing is done.
     *
     * @param rejection why, and what to do
     */
    record Refused(Rejection rejection) implements Outcome {}
}
