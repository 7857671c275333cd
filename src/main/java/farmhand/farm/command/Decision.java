package farmhand.farm.command;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.refusal.Rejection;

import java.util.List;

/** What the rules make of a command, before it is durable. */
public sealed interface Decision {
    /**
     * It is done, or done in part.
     *
     * @param events what happens, in order; empty when everything was so already
     * @param done what was made or changed
     * @param refused what was not, in a bulk
     * @param warnings what the user should know all the same
     */
    record Accepted(
            List<? extends FarmEvent> events,
            List<Subject> done,
            List<Rejection> refused,
            List<String> warnings)
            implements Decision {
        public Accepted {
            events = List.copyOf(events);
            done = List.copyOf(done);
            refused = List.copyOf(refused);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Nothing is done.
     *
     * @param rejection why, and what to do
     */
    record Refused(Rejection rejection) implements Decision {}
}
