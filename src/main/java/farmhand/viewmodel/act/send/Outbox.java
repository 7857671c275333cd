package farmhand.viewmodel.act.send;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Verb;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Edits that wait while the farm does not answer, and are sent once it is back: those that come to
 * the same later, and done twice. They wait as long as the window is open, a quarter of an hour at
 * most. Used on the window's thread only.
 */
public final class Outbox {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Map<Subject, Integer>> priorities =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<Subject, Boolean>> pauses =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper newest = new ReadOnlyStringWrapper("");
    private BooleanSupplier away = () -> false;
    private boolean sending;
    private boolean backMeanwhile;

    /** What waits, and since when. */
    record Waiting(Command command, Instant since) {}

    /** Edits wait while that holds. */
    public void waitsWhile(BooleanSupplier farmIsAway) {
        away = farmIsAway;
    }

    /** How many wait. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** The word of the one that is taken back first, such as {@code pause}; empty with none. */
    public ReadOnlyStringProperty newest() {
        return newest.getReadOnlyProperty();
    }

    /** Whether there is something to take back here, or a farm that listens. */
    public boolean canUndo() {
        return canTakeBack() || !away.getAsBoolean();
    }

    /** The priorities that wait, by what gets them. */
    public ReadOnlyObjectProperty<Map<Subject, Integer>> priorities() {
        return priorities.getReadOnlyProperty();
    }

    /** The pauses that wait, true, and their ends, false; by what they are meant for. */
    public ReadOnlyObjectProperty<Map<Subject, Boolean>> pauses() {
        return pauses.getReadOnlyProperty();
    }

    /** Whether a pause, its end or a priority waits that is meant for {@code subject}. */
    public boolean isMeant(Subject subject) {
        return pauses.get().containsKey(subject) || priorities.get().containsKey(subject);
    }

    /** Whether {@code command} is to wait now. */
    boolean takes(Command command) {
        return away.getAsBoolean() && canWait(command);
    }

    /** Whether {@code command} can wait, and come to the same later. */
    public static boolean canWait(Command command) {
        return switch (command) {
            case Command.EditJob edit -> edit.fields().stream().allMatch(Outbox::canWait);
            case Command.Acts all -> all.acts().stream().allMatch(act -> canWait(act.verb()));
            default -> false;
        };
    }

    void add(Command command, Instant now) {
        waiting.addLast(new Waiting(command, now));
        tell();
    }

    /** Takes back the newest; false when none waits that is not on its way already. */
    boolean takeBack() {
        if (!canTakeBack()) {
            return false;
        }
        waiting.removeLast();
        tell();
        return true;
    }

    /** Forgets those that waited too long; how many. */
    int forgetLate(Instant now) {
        int before = waiting.size();
        waiting.removeIf(one -> one.since().plus(LONGEST).isBefore(now));
        tell();
        return before - waiting.size();
    }

    /** The oldest, which is to be sent now; it waits on until it has its answer. */
    Optional<Waiting> next() {
        sending = !waiting.isEmpty();
        backMeanwhile = false;
        name();
        return Optional.ofNullable(waiting.peekFirst());
    }

    /** What was sent has its answer. */
    void answered() {
        sending = false;
        waiting.removeFirst();
        tell();
    }

    /**
     * What was sent got no answer: it waits on, before all others; whether to send it again at
     * once, since the farm came back while it was on its way.
     */
    boolean unanswered() {
        sending = false;
        name();
        return backMeanwhile;
    }

    /** The farm is back; whether one is on its way still, from before. */
    boolean isSending() {
        backMeanwhile = sending;
        return sending;
    }

    private boolean canTakeBack() {
        return waiting.size() > (sending ? 1 : 0);
    }

    private void name() {
        newest.set(canTakeBack() ? waiting.getLast().command().word() : "");
    }

    private void tell() {
        name();
        count.set(waiting.size());
        Map<Subject, Integer> wished = new HashMap<>();
        Map<Subject, Boolean> paused = new HashMap<>();
        for (Waiting one : waiting) { // the last one wins
            if (one.command() instanceof Command.Acts(List<Act> acts)) {
                acts.forEach(act -> look(act, wished, paused));
            }
            if (one.command() instanceof Command.EditJob(JobNumber job, List<JobField> fields)) {
                for (JobField field : fields) {
                    if (field instanceof JobField.Priority(int value)) {
                        wished.put(new Subject.OfJob(job), value);
                    }
                }
            }
        }
        set(priorities, wished);
        set(pauses, paused);
    }

    private static void look(Act act, Map<Subject, Integer> wished, Map<Subject, Boolean> paused) {
        for (Subject subject : act.subjects()) {
            if (act.verb() instanceof Verb.Priority(int value)) {
                wished.put(subject, value);
            } else {
                paused.put(subject, act.verb() instanceof Verb.Pause); // nothing else can wait
            }
        }
    }

    private static <V> void set(
            ReadOnlyObjectWrapper<Map<Subject, V>> shown, Map<Subject, V> wished) {
        if (!wished.equals(shown.get())) {
            shown.set(Map.copyOf(wished));
        }
    }

    private static boolean canWait(JobField field) {
        return field instanceof JobField.Priority || field instanceof JobField.Note;
    }

    private static boolean canWait(Verb verb) {
        return switch (verb) {
            case Verb.Priority _, Verb.Resume _ -> true;
            case Verb.Pause pause -> !pause.stop();
            default -> false;
        };
    }
}
