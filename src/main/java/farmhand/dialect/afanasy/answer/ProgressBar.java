package farmhand.dialect.afanasy.answer;

import farmhand.farm.task.Task;
import farmhand.farm.task.TaskTable;

import java.util.Arrays;

/** The 128 characters that show all tasks of a block; where many share one, the worst shows. */
final class ProgressBar {
    private static final int LENGTH = 128;

    private ProgressBar() {}

    static String of(Waits waits) {
        TaskTable tasks = waits.block().tasks();
        char[] bar = new char[LENGTH];
        Arrays.fill(bar, ' ');
        for (int chunk = 0; chunk < tasks.chunkCount(); chunk++) {
            int first = chunk * TaskTable.CHUNK;
            int end = Math.min(tasks.size(), first + TaskTable.CHUNK);
            if (tasks.isTouched(chunk) || waits.isOneByOne()) {
                for (int i = first; i < end; i++) {
                    Task task = tasks.task(i);
                    put(bar, i, i + 1, tasks.size(), TaskMarks.mark(task, waits.isWaiting(i)));
                }
            } else {
                put(bar, first, end, tasks.size(), TaskMarks.mark(Task.UNTOUCHED, false));
            }
        }
        return new String(bar);
    }

    /** Marks the tasks from {@code first} up to but without {@code end}. */
    private static void put(char[] bar, int first, int end, int size, char mark) {
        int from = place(first, size);
        int to = Math.max(from + 1, place(end, size));
        for (int i = from; i < to; i++) {
            bar[i] = TaskMarks.more(bar[i], mark);
        }
    }

    private static int place(int task, int size) {
        return (int) ((long) LENGTH * task / size);
    }
}
