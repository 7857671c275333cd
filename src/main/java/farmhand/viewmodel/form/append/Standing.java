package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.form.steer.TasksText;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.row.Strip;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the tasks of a job stand as frames are appended to it. */
final class Standing {
    private final WholeJob job;
    private final IntFunction<List<Strip.Run>> marks;

    /** Of {@code job}, whose tasks have {@code marks}, by index of the block. */
    Standing(WholeJob job, IntFunction<List<Strip.Run>> marks) {
        this.job = job;
        this.marks = marks;
    }

    /** The failed tasks of all blocks of that name that hold any of {@code frames}. */
    List<Subject.OfTasks> failed(String name, FrameRange frames) {
        return named(name)
                .map(
                        block ->
                                new Subject.OfTasks(
                                        new BlockAddress(job.job().number(), block.index()),
                                        failed(block, slice -> holds(slice, frames))))
                .filter(tasks -> !tasks.tasks().isEmpty())
                .toList();
    }

    /** The frames of all failed tasks of blocks of that name, as text; empty where none failed. */
    String failedFrames(String name) {
        return named(name)
                .filter(block -> block.shape() instanceof Shape.Numeric)
                .map(block -> TasksText.print(block, failed(block, _ -> true)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(","));
    }

    /** The blocks of that name. */
    List<Subject> subjects(String name) {
        return named(name)
                .map(
                        block ->
                                (Subject)
                                        new Subject.OfBlock(
                                                new BlockAddress(
                                                        job.job().number(), block.index())))
                .toList();
    }

    /** How many tasks that are. */
    static int count(List<Subject.OfTasks> tasks) {
        return tasks.stream().mapToInt(some -> some.tasks().size()).sum();
    }

    /** The blocks of that name with {@code fresh} frames after those that are {@code there}. */
    Preview preview(String name, List<FrameRange> there, Optional<FrameRange> fresh, int perTask) {
        return Preview.of(
                of(name),
                fresh.map(range -> new FrameTasks(range, perTask).count()).orElse(0),
                text(
                        "dialog.appendFrames.standing",
                        Long.toString(there.stream().mapToLong(FrameRange::lowest).min().orElse(0)),
                        Long.toString(
                                there.stream().mapToLong(FrameRange::highest).max().orElse(0))),
                fresh.map(FrameRange::toString).map(Shapes::written).orElse(""));
    }

    private Strip.Segment of(String name) {
        Strip.Builder all = new Strip.Builder();
        named(name)
                .forEach(
                        block ->
                                marks.apply(block.index())
                                        .forEach(run -> all.add(run.mark(), run.length())));
        return all.build();
    }

    private TaskSet failed(BlockView block, Predicate<FrameSlice> wanted) {
        TaskSetBuilder failed = new TaskSetBuilder();
        if (block.shape() instanceof Shape.Numeric numeric) {
            int at = 0;
            for (Strip.Run run : marks.apply(block.index())) {
                for (int i = at; run.mark() == Mark.FAILED && i < at + run.length(); i++) {
                    if (wanted.test(numeric.cut().slice(i))) {
                        failed.add(i);
                    }
                }
                at += run.length();
            }
        }
        return failed.build();
    }

    private Stream<BlockView> named(String name) {
        return job.blocks().stream().filter(block -> block.name().equals(name) && !block.isGone());
    }

    private static boolean holds(FrameSlice slice, FrameRange frames) {
        for (long frame = slice.start(); frame <= slice.end(); frame += slice.step()) {
            long wanted = frame;
            if (frames.runs().stream().anyMatch(run -> run.contains(wanted))) {
                return true;
            }
        }
        return false;
    }
}
