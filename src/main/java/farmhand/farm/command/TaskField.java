package farmhand.farm.command;

import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Place;

import java.util.List;

/** One thing said of single tasks, to be said otherwise. */
public sealed interface TaskField {
    /** Its state: open, held, excluded, done or failed. */
    record Status(TaskState value) implements TaskField {}

    /** Its priority, -1000 to 1000, or {@link farmhand.farm.spec.TaskWishes#AS_BLOCK}. */
    record Priority(int value) implements TaskField {}

    /** Hidden or not. */
    record Hidden(boolean value) implements TaskField {}

    /** It does not start earlier; never = at once. */
    record NotBefore(When value) implements TaskField {}

    /** Tasks of its block that it waits for; only in a list block. */
    record Needs(List<NeedSpec.OnTask> value) implements TaskField {
        public Needs {
            value = List.copyOf(value);
        }
    }

    /** Where its transfer goes; empty = where it was to go when it was submitted. */
    record Destination(String value) implements TaskField {
        public Destination {
            Refused.at("destination", () -> Place.parse(value));
        }
    }

    /** The user's own. */
    record Meta(Metadata value) implements TaskField {}
}
