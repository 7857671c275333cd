package farmhand.viewmodel.row;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.IndexRun;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of tasks that somebody points at in a strip. */
public final class Pointed {
    private Pointed() {}

    /** Of tasks of a block, the how manieth that is left of its job, seen at {@code now}. */
    public static String words(JobRow job, int block, IndexRun tasks, Instant now) {
        BlockRow row = job.blocksLeft().get(block);
        return job.blocksLeft().size() == 1
                ? words(row, tasks, now)
                : Stream.of(row.view().name(), words(row, tasks, now))
                        .collect(Collectors.joining(" "));
    }

    /** Of tasks of a block, seen at {@code now}. */
    public static String words(BlockRow block, IndexRun tasks, Instant now) {
        if (tasks.last() >= block.size()) {
            return "";
        }
        return tasks.first() == tasks.last()
                ? one(block, tasks.first(), now)
                : several(block, tasks);
    }

    /** Frame, state, worker, how long, and why. */
    private static String one(BlockRow block, int index, Instant now) {
        var view = block.task(index);
        var task = view.task();
        String took =
                task.started().isNever()
                        ? ""
                        : Times.elapsed(
                                Duration.between(
                                        task.started().instant(),
                                        task.finished().isNever()
                                                ? now
                                                : task.finished().instant()));
        return Stream.of(
                        Shapes.name(view),
                        block.mark(index).word(),
                        task.worker(),
                        took,
                        Reasons.of(view, block.view().limits()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String several(BlockRow block, IndexRun tasks) {
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        for (int i = tasks.first(); i <= tasks.last(); i++) {
            marks.merge(block.mark(i), 1, Integer::sum);
        }
        String counts =
                marks.entrySet().stream()
                        .map(mark -> Marks.count(mark.getKey(), mark.getValue()))
                        .collect(Collectors.joining(", "));
        return text(
                "strip.several",
                Shapes.between(block.task(tasks.first()).name(), block.task(tasks.last()).name()),
                counts);
    }
}
