package farmhand.farm.command;

import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

/** One thing said of a job, to be said otherwise. */
public sealed interface JobField {
    /** Its name. */
    record Name(String value) implements JobField {}

    /** Its owner. */
    record User(String value) implements JobField {}

    /** Its priority, -1000 to 1000. */
    record Priority(int value) implements JobField {}

    /** Paused or not; {@code stop} ends what runs besides, and says nothing when resuming. */
    record Paused(boolean value, boolean stop) implements JobField {}

    /** Hidden or not. */
    record Hidden(boolean value) implements JobField {}

    /** The note beside it. */
    record Note(String value) implements JobField {}

    /** The user's own. */
    record Meta(Metadata value) implements JobField {}

    /** Tasks of it that may run at a time. */
    record MaxRunning(Limit value) implements JobField {}
}
