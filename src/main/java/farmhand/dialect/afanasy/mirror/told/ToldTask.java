package farmhand.dialect.afanasy.mirror.told;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.answer.Bits;
import farmhand.farm.address.When;
import farmhand.farm.task.Reported;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;

/** How a task stands, by its progress as Afanasy tells it. */
public final class ToldTask {
    /** Bits above are the server's own; one of them is told all the same. */
    private static final long KNOWN_BITS = 0x3F_FFFF;

    private static final int MOST_COUNT = 1_000_000;

    private ToldTask() {}

    /** The task. */
    public static Task of(JsonNode progress) {
        long bits = progress.path("st").asLong() & KNOWN_BITS;
        TaskState state = state(bits);
        int failures = count(progress, "err");
        int tries = Math.max(count(progress, "str"), state.isActive() ? 1 : 0);
        if (tries == 0 && failures == 0 && state == TaskState.OPEN) {
            return Bits.has(bits, Bits.TRY_NEXT) ? turned() : Task.UNTOUCHED;
        }
        String worker = progress.path("hst").asText("");
        return new Task(
                state,
                state,
                failures,
                tries,
                percent(state, progress),
                state.isActive() ? progress.path("act").asText("") : "",
                error(bits, state, failures),
                worker,
                seconds(progress.path("tst")),
                state.isActive() ? When.NEVER : seconds(progress.path("tdn")),
                turn(bits, state),
                reported(progress));
    }

    /** An afserver tells it of what runs or is over, too. */
    private static Turn turn(long bits, TaskState state) {
        boolean first = Turn.FIRST.suits(state) && Bits.has(bits, Bits.TRY_NEXT);
        return first ? Turn.FIRST : Turn.USUAL;
    }

    /** Whose times are seconds; 0 and less mean never. */
    static When seconds(JsonNode seconds) {
        long value = seconds.asLong();
        return value <= 0 || value > Long.MAX_VALUE / 1_000_000
                ? When.NEVER
                : new When(value * 1_000_000);
    }

    private static TaskState state(long bits) {
        if (Bits.has(bits, Bits.SKIPPED)) {
            return TaskState.EXCLUDED;
        }
        if (Bits.has(bits, Bits.DONE)) {
            return TaskState.DONE;
        }
        if (Bits.has(bits, Bits.RUNNING | Bits.WAITS_RECONNECT)) {
            return TaskState.RUNNING;
        }
        if (Bits.has(bits, Bits.ERROR)) {
            return TaskState.FAILED;
        }
        return Bits.has(bits, Bits.SUSPENDED) ? TaskState.HELD : TaskState.OPEN;
    }

    private static Reported reported(JsonNode progress) {
        Reported told =
                new Reported(
                        Math.clamp(progress.path("per").asLong(), 0, 100),
                        count(progress, "frm"),
                        Math.clamp(progress.path("pfr").asLong(), 0, 100));
        return told.equals(Reported.NOTHING) ? Reported.NOTHING : told;
    }

    /** After its end the last percent that was parsed stays; it means nothing then. */
    private static int percent(TaskState state, JsonNode progress) {
        return state == TaskState.DONE
                ? 100
                : state.isActive() ? Math.clamp(progress.path("per").asLong(), 0, 99) : 0;
    }

    /** More is in the task's log alone. */
    private static String error(long bits, TaskState state, int failures) {
        boolean failed = state == TaskState.FAILED || (state == TaskState.OPEN && failures > 0);
        if (!failed) {
            return "";
        }
        if (Bits.has(bits, Bits.PARSER_ERROR | Bits.PARSER_FATAL)) {
            return "the parser found an error in what it wrote";
        }
        if (Bits.has(bits, Bits.PARSER_BAD_RESULT)) {
            return "the parser found a bad result in what it wrote";
        }
        return Bits.has(bits, Bits.BAD_FILES)
                ? "the files that it made are bad"
                : "the render says that it failed";
    }

    private static int count(JsonNode progress, String key) {
        return Math.clamp(progress.path(key).asLong(), 0, MOST_COUNT);
    }

    private static Task turned() {
        Task open = Task.UNTOUCHED;
        return new Task(
                open.state(),
                open.ending(),
                0,
                0,
                0,
                "",
                "",
                "",
                open.started(),
                open.finished(),
                Turn.FIRST);
    }
}
