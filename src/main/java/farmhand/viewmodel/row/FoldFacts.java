package farmhand.viewmodel.row;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.IndexRun;
import farmhand.farm.task.Task;
import farmhand.farm.view.TaskView;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** What is said of many tasks at once: where they ran, and for how long. */
final class FoldFacts {
    /** Of fewer the slowest says little. */
    private static final int MANY = 10;

    private final BlockRow block;
    private final IndexRun run;
    private final Set<String> workers = new HashSet<>();
    private Duration sum = Duration.ZERO;
    private Duration longest = Duration.ZERO;
    private int timed;
    private int slowest;

    private FoldFacts(BlockRow block, IndexRun run) {
        this.block = block;
        this.run = run;
    }

    static FoldFacts of(BlockRow block, IndexRun run) {
        FoldFacts facts = new FoldFacts(block, run);
        block.told(run).forEach(facts::add); // of others nothing is known that could be said here
        return facts;
    }

    /** Whether the same can be said, but for what its block waits for. */
    boolean isSame(FoldFacts other) {
        return run.equals(other.run)
                && workers.equals(other.workers)
                && timed == other.timed
                && slowest == other.slowest
                && sum.equals(other.sum)
                && longest.equals(other.longest);
    }

    /** Such as {@code r12} or {@code 6 hosts}. */
    String hosts() {
        return workers.size() > 1 ? text("fold.hosts", workers.size()) : String.join("", workers);
    }

    /** Such as {@code 56 done · average 7:41 · slowest 12:08 (33)}. */
    String times() {
        int count = run.last() - run.first() + 1;
        if (timed == 0) {
            return Marks.count(Mark.DONE, count);
        }
        String average = Times.took(sum.dividedBy(timed));
        return count < MANY
                ? text("fold.average", count, average)
                : text(
                        "fold.slowest",
                        count,
                        average,
                        Times.took(longest),
                        Shapes.name(block.task(slowest)));
    }

    /** Such as {@code 21 ready}, or with what is waited for. */
    String waiting(Mark mark) {
        String count = Marks.count(mark, run.last() - run.first() + 1);
        String reason =
                switch (mark) {
                    case WAITING -> Reasons.of(block, mark);
                    case READY -> block.parent().turns().of(block.subject()).orElse("");
                    case RUNNING, DONE, FAILED, PAUSED, EXCLUDED, DELETED -> "";
                };
        return reason.isEmpty() ? count : text("reason.and", count, reason);
    }

    private void add(TaskView told) {
        Task task = told.task();
        if (!task.worker().isEmpty()) {
            workers.add(task.worker());
        }
        task.took().ifPresent(took -> add(took, told.index()));
    }

    private void add(Duration took, int index) {
        sum = sum.plus(took);
        timed++;
        if (took.compareTo(longest) > 0) {
            longest = took;
            slowest = index;
        }
    }
}
