package farmhand.farm.history;

import farmhand.farm.spec.TaskWishes;
import farmhand.farm.transfer.Parcel;

import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The things wished of a task, each of which is undone by itself. Named as on the wire. */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing
public enum WishPart {
    /** Its priority. */
    PRIORITY(TaskWishes::priority, (into, from) -> into.withPriority(from.priority())),
    /** Not shown. */
    HIDDEN(TaskWishes::hidden, (into, from) -> into.withHidden(from.hidden())),
    /** When it may begin. */
    NOT_BEFORE(TaskWishes::notBefore, (into, from) -> into.withNotBefore(from.notBefore())),
    /** What it waits for. */
    NEEDS(TaskWishes::needs, (into, from) -> into.withNeeds(from.needs())),
    /** The user's own. */
    METADATA(TaskWishes::metadata, (into, from) -> into.with(from.metadata())),
    /** Where its transfer goes. */
    DESTINATION(
            wishes -> wishes.parcel().destination(),
            (into, from) -> into.with(Parcel.to(from.parcel().destination())));

    private final Function<TaskWishes, Object> value;
    private final BinaryOperator<TaskWishes> copy;

    WishPart(Function<TaskWishes, Object> value, BinaryOperator<TaskWishes> copy) {
        this.value = value;
        this.copy = copy;
    }

    /** What the wishes say here. */
    public Object of(TaskWishes wishes) {
        return value.apply(wishes);
    }

    /** Whether both say the same here. */
    public boolean isSame(TaskWishes one, TaskWishes other) {
        return value.apply(one).equals(value.apply(other));
    }

    /** {@code into} with this part as {@code from} has it. */
    public TaskWishes copied(TaskWishes into, TaskWishes from) {
        return copy.apply(into, from);
    }

    /** Its key on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
