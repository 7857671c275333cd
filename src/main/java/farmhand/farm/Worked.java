package farmhand.farm;

/**
 * How long tasks took that are done: their newest attempts.
 *
 * @param tasks how many of them
 * @param micros of all together
 */
public record Worked(int tasks, long micros) {
    /** No tasks. */
    public static final Worked NONE = new Worked(0, 0);

    /** Both together. */
    public Worked plus(Worked other) {
        return other.tasks == 0 ? this : new Worked(tasks + other.tasks, micros + other.micros);
    }

    /** What one took as a mean; only where there is one. */
    long mean() {
        return micros / tasks;
    }

    /** The same with one task more ({@code sign} 1) or less (-1). */
    Worked with(Task task, int sign) {
        boolean counts =
                task.state() == TaskState.DONE
                        && !task.started().isNever()
                        && !task.finished().isNever();
        return counts
                ? new Worked(
                        tasks + sign,
                        micros + sign * (task.finished().micros() - task.started().micros()))
                : this;
    }
}
