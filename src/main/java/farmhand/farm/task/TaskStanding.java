package farmhand.farm.task;

/**
 * How a task stands, as far as commands of people change it: what an undo brings back.
 *
 * @param state where it is, or where it goes once its process is gone; open while a process has it
 * @param failures attempts that count against it
 * @param tries attempts ever begun until then
 * @param error why the newest attempt that failed did so; may be empty
 * @param turn whether it goes before others
 */
public record TaskStanding(TaskState state, int failures, int tries, String error, Turn turn) {
    /** A task of which nothing was known yet, since it was not there. */
    public static final TaskStanding NOT_THERE =
            new TaskStanding(TaskState.DELETED, 0, 0, "", Turn.USUAL);

    /** How {@code task} stands. */
    public static TaskStanding of(Task task) {
        TaskState state =
                !task.state().isActive()
                        ? task.state()
                        : task.isEnding() ? task.ending() : TaskState.OPEN;
        return new TaskStanding(state, task.failures(), task.tries(), task.error(), task.turn());
    }
}
