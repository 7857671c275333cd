package farmhand.engine.rules.wish;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.refusal.Rejection;

import java.util.List;

/**
 * What a verb does to one subject.
 *
 * @param events in order; empty when it was so already
 * @param done the subject, or the part of it that took the verb
 * @param refused the parts that did not
 */
public record Effect(List<FarmEvent> events, List<Subject> done, List<Rejection> refused) {
    public Effect {
        events = List.copyOf(events);
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }

    /** All of it is done. */
    public static Effect whole(List<FarmEvent> events, Subject subject) {
        return new Effect(events, List.of(subject), List.of());
    }
}
