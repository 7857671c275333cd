package farmhand.farm.task;

import java.time.Duration;

/**
 * How long tasks took that are done: their newest attempts.
 *
 * @param tasks how many of them
 * @param micros of all together
 * @param longest micros of the one that took longest
 */
public record Worked(int tasks, long micros, long longest) {
    /** No tasks. */
    public static final Worked NONE = new Worked(0, 0, 0);

    /** Both together. */
    public Worked plus(Worked other) {
        return other.tasks == 0
                ? this
                : new Worked(
                        tasks + other.tasks,
                        micros + other.micros,
                        Math.max(longest, other.longest));
    }

    /** What one took as a mean; zero where there is none. */
    public Duration average() {
        return tasks == 0 ? Duration.ZERO : Duration.ofNanos(mean() * 1_000);
    }

    /** What the slowest took; zero where there is none. */
    public Duration most() {
        return Duration.ofNanos(longest * 1_000);
    }

    /** What one took as a mean; only where there is one. */
    public long mean() {
        return micros / tasks;
    }

    /** The same with one task more. */
    Worked with(Task task) {
        return counts(task)
                ? new Worked(tasks + 1, micros + took(task), Math.max(longest, took(task)))
                : this;
    }

    /** The same with one task less; the longest stays, whichever that was. */
    Worked without(Task task) {
        return counts(task) ? new Worked(tasks - 1, micros - took(task), longest) : this;
    }

    /** Whether the longest may be another without {@code task}. */
    boolean isLongest(Task task) {
        return counts(task) && took(task) >= longest;
    }

    private static boolean counts(Task task) {
        return task.state() == TaskState.DONE
                && !task.started().isNever()
                && !task.finished().isNever();
    }

    private static long took(Task task) {
        return task.finished().micros() - task.started().micros();
    }
}
