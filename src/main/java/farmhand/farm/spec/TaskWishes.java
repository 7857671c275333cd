package farmhand.farm.spec;

import farmhand.farm.address.When;
import farmhand.farm.transfer.Parcel;

import java.util.List;

/**
 * What a user wants of a single task, and may change at any time.
 *
 * @param priority among the tasks of its block, -1000 to 1000; {@link #AS_BLOCK} = as the block's
 * @param hidden not shown unless asked for; runs all the same
 * @param notBefore it does not start earlier; never = at once
 * @param needs tasks of its block that must be done first, by name
 * @param metadata the user's own
 * @param parcel of a transfer: where else it goes, and what was found out of it
 */
public record TaskWishes(
        int priority,
        boolean hidden,
        When notBefore,
        List<NeedSpec.OnTask> needs,
        Metadata metadata,
        Parcel parcel) {
    /** The priority of a task that has none of its own. */
    public static final int AS_BLOCK = Integer.MIN_VALUE;

    /** Nothing said. */
    public static final TaskWishes NONE =
            new TaskWishes(AS_BLOCK, false, When.NEVER, List.of(), Metadata.NONE, Parcel.NONE);

    private static final int MOST_NEEDS = 10_000;

    public TaskWishes {
        if (priority != AS_BLOCK) {
            Names.priority(priority);
        }
        needs = List.copyOf(needs);
        if (needs.size() > MOST_NEEDS) {
            throw Names.placed(
                    "too_many_needs",
                    "The task waits for " + needs.size() + " others.",
                    "Name at most 10,000; put a task between that waits for the rest.",
                    "needs");
        }
    }

    /** Its own priority, or {@code block}, its block's. */
    public int priorityIn(int block) {
        return priority == AS_BLOCK ? block : priority;
    }

    /** The same with another priority. */
    public TaskWishes withPriority(int other) {
        return new TaskWishes(other, hidden, notBefore, needs, metadata, parcel);
    }

    /** The same, hidden or not. */
    public TaskWishes withHidden(boolean other) {
        return new TaskWishes(priority, other, notBefore, needs, metadata, parcel);
    }

    /** The same, beginning at another time. */
    public TaskWishes withNotBefore(When other) {
        return new TaskWishes(priority, hidden, other, needs, metadata, parcel);
    }

    /** The same, waiting for others. */
    public TaskWishes withNeeds(List<NeedSpec.OnTask> others) {
        return new TaskWishes(priority, hidden, notBefore, others, metadata, parcel);
    }

    /** The same with other metadata. */
    public TaskWishes with(Metadata other) {
        return new TaskWishes(priority, hidden, notBefore, needs, other, parcel);
    }

    /** The same with more known of its transfer. */
    public TaskWishes with(Parcel other) {
        return new TaskWishes(priority, hidden, notBefore, needs, metadata, other);
    }
}
