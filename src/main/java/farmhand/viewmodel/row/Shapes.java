package farmhand.viewmodel.row;

import farmhand.farm.address.TaskSet;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;
import farmhand.farm.view.TaskView;
import farmhand.viewmodel.text.Messages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a block, or some of its tasks, are made of, in a few words. */
public final class Shapes {
    private static final String NAME = "fold.name";
    private static final Pattern FRAMES =
            Pattern.compile("(?<start>-?\\d+)(-(?<end>-?\\d+)(x\\d+)?)?");

    private static final int MOST = 28;
    private static final String BETWEEN = ", ";

    private Shapes() {}

    /** Of {@code block}; {@code left} are its tasks that were not taken away. */
    static String text(BlockView block, TaskSet left) {
        return switch (block.shape()) {
            case Shape.Numeric numeric when left.size() == numeric.count() || left.isEmpty() ->
                    frames(numeric.cut().range().toString());
            case Shape.Numeric numeric -> frames(range(numeric, left));
            case Shape.Listed _ -> Messages.text("block.tasks", block.totals().tasks());
        };
    }

    /** What {@code tasks}, neighbours, are called: their frames where they have such. */
    public static String of(BlockRow block, TaskSet tasks) {
        return switch (block.view().shape()) {
            case Shape.Numeric numeric -> frames(range(numeric, tasks));
            case Shape.Listed _ -> names(block, tasks);
        };
    }

    /** The same as it is copied: frames as they are read again. */
    public static String copied(BlockRow block, TaskSet tasks) {
        return switch (block.view().shape()) {
            case Shape.Numeric numeric -> range(numeric, tasks);
            case Shape.Listed _ -> names(block, tasks).replace('–', '-');
        };
    }

    private static String names(BlockRow block, TaskSet tasks) {
        String first = block.task(tasks.first()).name();
        return tasks.size() == 1 ? first : between(first, block.task(tasks.last()).name());
    }

    private static String range(Shape.Numeric numeric, TaskSet tasks) {
        return numeric.cut().frames(tasks).stream()
                .map(FrameRun::toString)
                .collect(Collectors.joining(","));
    }

    private static String frames(String range) {
        String whole = written(range);
        int end = whole.lastIndexOf(BETWEEN, MOST); // no number is cut in two
        return whole.length() <= MOST
                ? whole
                : whole.substring(0, end < 0 ? MOST : end + BETWEEN.length()) + "…";
    }

    /**
     * Frames or numbers of tasks as the window writes them everywhere: {@code 7,13,61-72x2} is
     * {@code 7, 13, 61–72 by 2}. What stands in a field, or is copied, is as it is typed.
     */
    public static String written(String range) {
        return range.replaceAll("(\\d)-(?=-?\\d)", "$1–")
                .replaceAll("x(\\d+)", " by $1")
                .replaceAll(",(?=\\S)", BETWEEN);
    }

    /** As it is typed. */
    public static String typed(String written) {
        return written.replace('–', '-').replace(BETWEEN, ",");
    }

    /** What a task is called: of one that has frames and no other name these. */
    public static String name(TaskView task) {
        return task.name().equals(task.frames()) ? written(task.name()) : task.name();
    }

    /**
     * All from the one to the other: of frames {@code 5-6} and {@code 23-24} it is {@code 5–24}.
     */
    static String between(String first, String last) {
        Matcher from = FRAMES.matcher(first);
        Matcher to = FRAMES.matcher(last);
        return from.matches() && to.matches()
                ? Messages.text(
                        NAME,
                        from.group("start"),
                        to.group(to.group("end") == null ? "start" : "end"))
                : Messages.text(NAME, first, last);
    }
}
