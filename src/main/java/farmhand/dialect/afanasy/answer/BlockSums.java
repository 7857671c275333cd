package farmhand.dialect.afanasy.answer;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;
import farmhand.farm.task.Totals;
import farmhand.farm.task.Turn;

import java.time.Duration;
import java.util.stream.IntStream;

/**
 * What the tasks of a block come to. Costs what was ever touched of them.
 *
 * @param bits state of the block
 * @param waiting tasks that wait by themselves
 * @param worker who ran one of them last; empty when nobody did
 * @param times how long those took that are done
 * @param ended when the last of them ended, or never
 * @param next those that go before others
 */
record BlockSums(long bits, int waiting, String worker, Times times, When ended, TaskSet next) {
    /** Seconds, 0 where none ran. */
    record Times(long least, long most, long sum) {}

    static BlockSums of(Waits waits) {
        TaskTable tasks = waits.block().tasks();
        Sum sum = new Sum();
        touched(tasks).forEach(i -> sum.add(i, tasks.task(i)));
        int waiting = waits.count();
        return new BlockSums(
                bits(tasks.totals(), waits.whole(), waiting),
                waiting,
                sum.worker,
                new Times(sum.least == Long.MAX_VALUE ? 0 : sum.least, sum.most, sum.seconds),
                sum.ended,
                sum.next.build());
    }

    /** The indexes of tasks of which anything may be known. */
    static IntStream touched(TaskTable tasks) {
        return tasks.tasksOf(IntStream.range(0, tasks.chunkCount()).filter(tasks::isTouched));
    }

    private static long bits(Totals totals, boolean whole, int waiting) {
        boolean ready = !whole && totals.open() > waiting;
        // Tasks that wait one by one say so themselves.
        boolean waits = whole && !totals.allMet();
        return (ready ? Bits.READY : 0)
                | (totals.active() > 0 ? Bits.RUNNING : 0)
                | (waits ? Bits.WAITS_DEPEND : 0)
                | (totals.allMet() ? Bits.DONE : 0)
                | (totals.failed() > 0 ? Bits.ERROR : 0)
                | (totals.excluded() > 0 ? Bits.SKIPPED : 0)
                | (totals.held() > 0 ? Bits.SUSPENDED : 0);
    }

    /** Adds up, task by task. */
    private static final class Sum {
        private final TaskSetBuilder next = new TaskSetBuilder();
        private long least = Long.MAX_VALUE;
        private long most;
        private long seconds;
        private String worker = "";
        private When ended = When.NEVER;
        private When newest = When.NEVER;

        void add(int index, Task task) {
            if (task.turn() != Turn.USUAL) {
                next.add(index);
            }
            if (task.started().compareTo(newest) > 0) {
                newest = task.started();
                worker = task.worker();
            }
            if (TaskMarks.hasRunTime(task)) {
                // Failed runs are in the sum, not in the least and the most.
                long time =
                        Duration.ofNanos(
                                        (task.finished().micros() - task.started().micros())
                                                * 1_000)
                                .toSeconds();
                seconds += time;
                if (task.state() == TaskState.DONE) {
                    least = Math.min(least, time);
                    most = Math.max(most, time);
                }
            }
            if (task.finished().compareTo(ended) > 0) {
                ended = task.finished();
            }
        }
    }
}
