package farmhand.farm.task;

/**
 * How many tasks are in which state, and the sum of their percents. Those that were deleted count
 * nowhere.
 *
 * @param tasks all of them
 * @param open of these
 * @param assigned of these
 * @param running of these
 * @param done of these
 * @param failed of these
 * @param held of these
 * @param excluded of these
 * @param shares sum of {@link Task#share()} over all
 * @param failures sum of {@link Task#failures()} over all
 */
public record Totals(
        int tasks,
        int open,
        int assigned,
        int running,
        int done,
        int failed,
        int held,
        int excluded,
        long shares,
        long failures) {
    /** No tasks. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** {@code count} tasks that nothing has happened to. */
    public static Totals untouched(int count) {
        return new Totals(count, count, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Tasks that a process has. */
    public int active() {
        return assigned + running;
    }

    /** Whether what needs all of them may go on. */
    public boolean allMet() {
        return done + excluded == tasks;
    }

    /** Whether as many are in each state and failed as often, whatever their percents. */
    public boolean isCountedAs(Totals other) {
        Totals more = minus(other);
        return more.equals(new Totals(0, 0, 0, 0, 0, 0, 0, 0, more.shares, 0));
    }

    /** Mean percent of the tasks that are not excluded, 0 to 100; 100 only when all are done. */
    public int progress() {
        int counted = tasks - excluded;
        if (counted == 0) {
            return 100;
        }
        int mean = (int) ((shares - 100L * excluded) / counted);
        return done == counted ? 100 : Math.min(99, mean);
    }

    /** Both together. */
    public Totals plus(Totals other) {
        return new Totals(
                tasks + other.tasks,
                open + other.open,
                assigned + other.assigned,
                running + other.running,
                done + other.done,
                failed + other.failed,
                held + other.held,
                excluded + other.excluded,
                shares + other.shares,
                failures + other.failures);
    }

    /** What is left when {@code other}, which is part of this, is taken away. */
    public Totals minus(Totals other) {
        return new Totals(
                tasks - other.tasks,
                open - other.open,
                assigned - other.assigned,
                running - other.running,
                done - other.done,
                failed - other.failed,
                held - other.held,
                excluded - other.excluded,
                shares - other.shares,
                failures - other.failures);
    }

    /** The same with one task more ({@code sign} 1) or less (-1). */
    public Totals with(Task task, int sign) {
        TaskState state = task.state();
        if (state == TaskState.DELETED) {
            return this;
        }
        return new Totals(
                tasks + sign,
                open + (state == TaskState.OPEN ? sign : 0),
                assigned + (state == TaskState.ASSIGNED ? sign : 0),
                running + (state == TaskState.RUNNING ? sign : 0),
                done + (state == TaskState.DONE ? sign : 0),
                failed + (state == TaskState.FAILED ? sign : 0),
                held + (state == TaskState.HELD ? sign : 0),
                excluded + (state == TaskState.EXCLUDED ? sign : 0),
                shares + (long) sign * task.share(),
                failures + (long) sign * task.failures());
    }
}
