package farmhand.viewmodel.row;

/**
 * Everything a row shows at one moment. Texts are ready to be drawn; empty means nothing is shown.
 *
 * @param mark its state
 * @param name shown first
 * @param detail beside the name, paler: a block's frames, a job's number
 * @param who user of a job, service of a block, worker of a task
 * @param percent how far, without a sign; a dash where a running task does not tell
 * @param running tasks that a process has
 * @param errors failed tasks of a job or block, failed tries of a task
 * @param priority as it was given
 * @param reason why it waits or failed, or what it says while it runs
 * @param meter percent of a running task for its bar, 0 while it told none; negative when there is
 *     no bar
 * @param span what its age is counted from
 */
public record RowFacts(
        Mark mark,
        String name,
        String detail,
        String who,
        String percent,
        String running,
        String errors,
        String priority,
        String reason,
        int meter,
        Span span) {
    /** The number, or nothing for zero. */
    static String count(long number) {
        return number == 0 ? "" : Long.toString(number);
    }
}
