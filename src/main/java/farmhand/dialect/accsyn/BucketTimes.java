package farmhand.dialect.accsyn;

import farmhand.farm.Block;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Task;
import farmhand.query.PlacedTask;

import java.util.HashMap;
import java.util.Map;

/**
 * How long tasks took, as accsyn has it: those that ran one after another in a slot each tell the
 * time of all of them. Looks at each block once; for one request.
 */
final class BucketTimes {
    /** From the start of the first to the end of the last. */
    private record Span(When from, When to) {
        Span and(Span other) {
            return new Span(
                    from.compareTo(other.from) < 0 ? from : other.from,
                    to.compareTo(other.to) > 0 ? to : other.to);
        }

        long millis() {
            return (to.micros() - from.micros()) / 1_000;
        }
    }

    private final Records records;
    private final Map<BlockAddress, Map<Integer, Span>> known = new HashMap<>();

    BucketTimes(Records records) {
        this.records = records;
    }

    /** Of the newest attempt, in milliseconds; 0 while there is none that ended. */
    long millis(PlacedTask task) {
        Task ran = task.task();
        if (ran.took().isEmpty()) {
            return 0;
        }
        Span own = new Span(ran.started(), ran.finished());
        if (task.block().spec().limits().pace().bucket() == 1) {
            return own.millis();
        }
        int first = records.bucket(task.address());
        return known.computeIfAbsent(task.address().inBlock(), at -> spans(at, task.block()))
                .getOrDefault(first, own)
                .millis();
    }

    private Map<Integer, Span> spans(BlockAddress address, Block block) {
        Map<Integer, Span> spans = new HashMap<>();
        for (int i = 0; i < block.tasks().size(); i++) {
            Task ran = block.tasks().task(i);
            int first = ran.took().isPresent() ? records.bucket(address.task(i)) : Attempt.ALONE;
            if (first != Attempt.ALONE) {
                spans.merge(first, new Span(ran.started(), ran.finished()), Span::and);
            }
        }
        return spans;
    }
}
