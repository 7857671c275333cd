package farmhand.viewmodel.form.steer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.TaskSet;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Refused;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;
import farmhand.viewmodel.row.Shapes;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Tasks of a block as people name them: by frames, or by numbers where there are no frames. */
public final class TasksText {
    private TasksText() {}

    static TaskSet read(BlockView block, String typed) {
        return switch (block.shape()) {
            case Shape.Numeric numeric -> byFrames(block, numeric.cut(), typed);
            case Shape.Listed listed -> byNumbers(block, listed.count(), typed);
        };
    }

    /** The text that {@link #read} reads as these tasks. */
    public static String print(BlockView block, TaskSet tasks) {
        return switch (block.shape()) {
            case Shape.Numeric numeric -> frames(numeric.cut(), tasks);
            case Shape.Listed _ -> tasks.toString();
        };
    }

    /** The same in words, such as {@code frames 41–50 of render}. */
    public static String held(BlockView block, TaskSet tasks) {
        String key =
                switch (block.shape()) {
                    case Shape.Numeric _ -> "dialog.exclude.frames";
                    case Shape.Listed _ -> "dialog.exclude.tasks";
                };
        return text(key, Shapes.written(print(block, tasks)), block.name());
    }

    private static TaskSet byFrames(BlockView block, FrameTasks cut, String typed) {
        TaskSet found = TaskSet.NONE;
        for (FrameRun run : FrameRange.parse(typed).runs()) {
            found = found.union(covering(cut, run));
        }
        if (found.isEmpty()) {
            throw Refused.of(
                    "no_such_frames",
                    text("dialog.exclude.noSuchFrames", block.name()),
                    text("dialog.exclude.giveFrames", Shapes.written(cut.range().toString())));
        }
        return found;
    }

    private static TaskSet covering(FrameTasks cut, FrameRun run) {
        if (run.step() == 1) {
            return cut.covering(run.first(), run.last());
        }
        return TaskSet.merged(
                LongStream.range(0, run.count())
                        .map(run::frame)
                        .boxed()
                        .flatMap(frame -> cut.covering(frame, frame).runs().stream())
                        .toList());
    }

    private static TaskSet byNumbers(BlockView block, int count, String typed) {
        if (typed.isBlank()) {
            throw Refused.of(
                    "no_tasks",
                    text("dialog.exclude.none"),
                    text("dialog.exclude.giveTasks", block.name(), count - 1));
        }
        TaskSet tasks = TaskSet.parse(typed.strip().replace('–', '-'));
        if (tasks.last() >= count) {
            throw Refused.of(
                    "no_such_tasks",
                    text("dialog.exclude.noSuchTask", block.name(), tasks.last()),
                    text("dialog.exclude.giveTasks", block.name(), count - 1));
        }
        return tasks;
    }

    private static String frames(FrameTasks cut, TaskSet tasks) {
        return cut.frames(tasks).stream().map(FrameRun::toString).collect(Collectors.joining(","));
    }
}
