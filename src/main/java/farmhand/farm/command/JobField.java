package farmhand.farm.command;

import farmhand.farm.address.When;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;

import java.time.Duration;
import java.util.List;

/** One thing said of a job, to be said otherwise. */
public sealed interface JobField {
    /** Its name. */
    record Name(String value) implements JobField {}

    /** Its owner. */
    record User(String value) implements JobField {}

    /** Its priority, -1000 to 1000. */
    record Priority(int value) implements JobField {}

    /** Paused; {@code stop} ends what runs besides. */
    record Paused(boolean stop) implements JobField {}

    /** Ended for good, with all that runs of it. */
    record Aborted() implements JobField {}

    /** Given another chance: resumed where it is paused, retried where it is over. */
    record Waiting() implements JobField {}

    /** All its tasks said to be done, running ones ended first. */
    record Finished() implements JobField {}

    /** Hidden or not. */
    record Hidden(boolean value) implements JobField {}

    /** The note beside it. */
    record Note(String value) implements JobField {}

    /** The user's own. */
    record Meta(Metadata value) implements JobField {}

    /** The queue it stands in. */
    record Queue(String value) implements JobField {}

    /** Nothing of it starts earlier; never = at once. */
    record NotBefore(When value) implements JobField {}

    /** How long after it is over it is taken away; zero = not by itself. */
    record DeleteAfter(Duration value) implements JobField {}

    /** The jobs it waits for. */
    record Needs(List<NeedSpec.OnJobs> value) implements JobField {
        public Needs {
            value = List.copyOf(value);
        }
    }

    /** Tasks of it that may run at a time. */
    record MaxRunning(Limit value) implements JobField {}
}
