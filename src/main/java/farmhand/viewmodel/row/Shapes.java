package farmhand.viewmodel.row;

import farmhand.farm.address.TaskSet;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;
import farmhand.viewmodel.text.Messages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a block is made of, in a few words. */
final class Shapes {
    private static final String NAME = "fold.name";
    private static final Pattern FRAMES =
            Pattern.compile("(?<start>-?\\d+)(-(?<end>-?\\d+)(x\\d+)?)?");

    private static final int MOST = 28;

    private Shapes() {}

    /** Of {@code block}; {@code left} are its tasks that were not taken away. */
    static String text(BlockView block, TaskSet left) {
        return switch (block.shape()) {
            case Shape.Numeric numeric when left.size() == numeric.count() || left.isEmpty() ->
                    frames(numeric.cut().range().toString());
            case Shape.Numeric numeric ->
                    frames(
                            numeric.cut().frames(left).stream()
                                    .map(FrameRun::toString)
                                    .collect(Collectors.joining(",")));
            case Shape.Listed _ -> Messages.text("block.tasks", block.totals().tasks());
        };
    }

    /** {@code 1-100x10} as people write it: {@code 1–100 by 10}. */
    private static String frames(String range) {
        String shown = range.length() > MOST ? range.substring(0, MOST) + "…" : range;
        return shown.replaceAll("(\\d)-(?=-?\\d)", "$1–").replaceAll("x(\\d+)", " by $1");
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
