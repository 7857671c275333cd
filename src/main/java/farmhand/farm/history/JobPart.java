package farmhand.farm.history;

import farmhand.farm.JobSettings;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.farm.time.JobTimes;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The things said of a job, each of which is undone by itself. Named as on the wire. */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing
public enum JobPart {
    /** Its name. */
    NAME(JobSettings::name, (into, from) -> into.named(from.name(), into.user())),
    /** Its owner. */
    USER(JobSettings::user, (into, from) -> into.named(into.name(), from.user())),
    /** Its priority. */
    PRIORITY(JobSettings::priority, (into, from) -> into.withPriority(from.priority())),
    /** Its place among its like. */
    POSITION(JobSettings::position, (into, from) -> into.at(from.position())),
    /** The jobs it waits for. */
    NEEDS(JobSettings::needs, (into, from) -> into.withNeeds(from.needs())),
    /** The user's own. */
    METADATA(JobSettings::metadata, (into, from) -> into.with(from.metadata())),
    /** Nothing of it is started. */
    PAUSED(s -> s.wishes().paused(), wish((into, from) -> into.withPaused(from.paused()))),
    /** Not shown. */
    HIDDEN(s -> s.wishes().hidden(), wish((into, from) -> into.withHidden(from.hidden()))),
    /** Tasks that may run at a time. */
    MAX_RUNNING(
            s -> s.wishes().maxRunning(),
            wish((into, from) -> into.withMaxRunning(from.maxRunning()))),
    /** The note beside it. */
    NOTE(s -> s.wishes().note(), wish((into, from) -> into.withNote(from.note()))),
    /** The queue it stands in. */
    QUEUE(JobSettings::queue, wish((into, from) -> into.withQueue(from.queue()))),
    /** Whether it may begin. */
    ACTIVATED(
            s -> s.wishes().activated(),
            wish((into, from) -> into.withActivated(from.activated()))),
    /** Ended for good. */
    ABORTED(s -> s.wishes().aborted(), wish((into, from) -> into.withAborted(from.aborted()))),
    /** When it may begin. */
    NOT_BEFORE(
            s -> s.wishes().times().notBefore(),
            time((into, from) -> into.withNotBefore(from.notBefore()))),
    /** When it goes. */
    DELETE_AFTER(
            s -> s.wishes().times().deleteAfter(),
            time((into, from) -> into.withDeleteAfter(from.deleteAfter())));

    private static final JobSettings BLANK =
            new JobSettings("-", "", 0, JobWishes.USUAL, List.of(), Metadata.NONE);

    private final Function<JobSettings, Object> value;
    private final BinaryOperator<JobSettings> copy;

    JobPart(Function<JobSettings, Object> value, BinaryOperator<JobSettings> copy) {
        this.value = value;
        this.copy = copy;
    }

    /** The parts in which the two differ. */
    public static Set<JobPart> between(JobSettings one, JobSettings other) {
        Set<JobPart> found = EnumSet.noneOf(JobPart.class);
        for (JobPart part : values()) {
            if (!part.isSame(one, other)) {
                found.add(part);
            }
        }
        return found;
    }

    /** Settings that say nothing but these parts of {@code from}. */
    public static JobSettings only(Set<JobPart> parts, JobSettings from) {
        JobSettings some = BLANK;
        for (JobPart part : parts) {
            some = part.copied(some, from);
        }
        return some;
    }

    /** What the settings say here. */
    public Object of(JobSettings settings) {
        return value.apply(settings);
    }

    /** Whether both say the same here. */
    public boolean isSame(JobSettings one, JobSettings other) {
        return value.apply(one).equals(value.apply(other));
    }

    /** {@code into} with this part as {@code from} has it. */
    public JobSettings copied(JobSettings into, JobSettings from) {
        return copy.apply(into, from);
    }

    /** Its key on the wire, such as {@code max_running}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static BinaryOperator<JobSettings> wish(BinaryOperator<JobWishes> copy) {
        return (into, from) -> into.with(copy.apply(into.wishes(), from.wishes()));
    }

    private static BinaryOperator<JobSettings> time(BinaryOperator<JobTimes> copy) {
        return wish((into, from) -> into.with(copy.apply(into.times(), from.times())));
    }
}
