package farmhand.dialect.afanasy.answer;

import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;

/** What stands for a single task: its bits, and its character in a progress bar. */
final class TaskMarks {
    /** The characters, from the least to the most important. */
    private static final String RANKS = " DUSGrTWRNYEC";

    private TaskMarks() {}

    /**
     * The bits.
     *
     * @param waits whether it waits for other tasks by itself
     */
    static long bits(Task task, boolean waits) {
        return switch (task.state()) {
            case OPEN ->
                    (waits ? Bits.WAITS_DEPEND : Bits.READY)
                            | (task.failures() > 0 ? Bits.READY_AFTER_ERROR : 0)
                            | (task.turn() == Turn.USUAL ? 0 : Bits.TRY_NEXT);
            case ASSIGNED, RUNNING -> Bits.RUNNING;
            case DONE -> Bits.DONE;
            case FAILED -> Bits.ERROR;
            case HELD -> Bits.SUSPENDED | (task.turn() == Turn.USUAL ? 0 : Bits.TRY_NEXT);
            case EXCLUDED, DELETED -> Bits.DONE | Bits.SKIPPED;
        };
    }

    /** The character. */
    static char mark(Task task, boolean waits) {
        return switch (task.state()) {
            case OPEN ->
                    waits ? 'W' : task.failures() > 0 ? 'Y' : task.turn() == Turn.USUAL ? 'r' : 'T';
            case ASSIGNED, RUNNING -> 'R';
            case DONE -> 'D';
            case FAILED -> 'E';
            case HELD -> task.turn() == Turn.USUAL ? 'U' : ' '; // which an afserver has no mark for
            case EXCLUDED, DELETED -> 'S';
        };
    }

    /** The more important of two characters. */
    static char more(char a, char b) {
        return RANKS.indexOf(b) > RANKS.indexOf(a) ? b : a;
    }

    /** Whether a process ran it to its end, so that its time counts. */
    static boolean hasRunTime(Task task) {
        return (task.state() == TaskState.DONE || task.state() == TaskState.FAILED)
                && task.took().isPresent();
    }
}
