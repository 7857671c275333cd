package farmhand.dialect.pyfarm;

import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Frames as pyfarm counts them: from one to another by a step, each with up to four decimals.
 *
 * @param start the first
 * @param end not below {@code start}
 * @param by above 0
 */
record Frames(BigDecimal start, BigDecimal end, BigDecimal by) {
    private static final int DECIMALS = 4;

    Frames {
        if (end.compareTo(start) < 0 || by.signum() <= 0) {
            throw Body.bad(
                    "From %s to %s by %s there is no frame."
                            .formatted(shown(start), shown(end), shown(by)),
                    "Let end not be before start, and by be above 0.",
                    by.signum() <= 0 ? "by" : "end");
        }
        for (BigDecimal number : List.of(start, end, by)) {
            if (number.stripTrailingZeros().scale() > DECIMALS) {
                throw Body.bad(
                        "“" + shown(number) + "” has more than four decimals.",
                        "Round it to four.",
                        "start");
            }
        }
        if (end.subtract(start).divideToIntegralValue(by).compareTo(most(start, by)) >= 0) {
            throw Body.bad(
                    "There are more frames than " + most(start, by) + ".",
                    "Split them over several jobs.",
                    "end");
        }
    }

    private static BigDecimal most(BigDecimal start, BigDecimal by) {
        boolean whole = isWhole(start) && isWhole(by);
        return BigDecimal.valueOf(whole ? FrameRange.MOST_FRAMES : Work.Listed.MOST_TASKS);
    }

    /**
     * Those of a body; where it names one not, it is as {@code usual}, and {@code start} must be.
     */
    static Frames read(Body body, Frames usual) {
        return new Frames(
                body.exact("start").orElse(usual.start),
                body.exact("end").orElse(usual.end),
                body.exact("by").orElse(usual.by));
    }

    /** Those of a new job. */
    static Frames read(Body body) {
        BigDecimal start =
                body.exact("start")
                        .orElseThrow(
                                () ->
                                        Body.bad(
                                                "“start” is missing.",
                                                "Send start and end, numbers.",
                                                "start"));
        BigDecimal end = body.exact("end").orElse(start);
        return new Frames(start, end, body.exact("by").orElse(BigDecimal.ONE));
    }

    /** All of them, ascending. */
    Stream<BigDecimal> all() {
        return Stream.iterate(start, frame -> frame.compareTo(end) <= 0, frame -> frame.add(by));
    }

    /** A task for each; a list where one has decimals. {@code command} is that of their service. */
    Work work(String command) {
        return isWhole(start) && isWhole(by)
                ? new Work.Frames(
                        new FrameTasks(
                                FrameRange.of(
                                        start.longValueExact(),
                                        end.setScale(0, RoundingMode.FLOOR).longValueExact(),
                                        by.longValueExact()),
                                1))
                : new Work.Listed(all().map(frame -> task(frame, command)).toList());
    }

    /** A task for each of {@code frames}, which ascend and are not all there are. */
    static Work work(List<BigDecimal> frames, String command) {
        if (!frames.stream().allMatch(Frames::isWhole)) {
            return new Work.Listed(frames.stream().map(frame -> task(frame, command)).toList());
        }
        List<FrameRun> runs = new ArrayList<>();
        for (long frame : frames.stream().mapToLong(BigDecimal::longValueExact).toArray()) {
            FrameRun last = runs.isEmpty() ? FrameRun.of(frame, frame, 1) : runs.removeLast();
            boolean follows = last.count() == 1 || frame == last.last() + last.step();
            if (frame == last.last()) {
                runs.add(last);
            } else if (follows) {
                runs.add(FrameRun.of(last.first(), frame, frame - last.last()));
            } else {
                runs.add(last);
                runs.add(FrameRun.of(frame, frame, 1));
            }
        }
        return new Work.Frames(new FrameTasks(new FrameRange(runs), 1));
    }

    static String shown(BigDecimal frame) {
        return frame.signum() == 0 ? "0" : frame.stripTrailingZeros().toPlainString();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static TaskSpec task(BigDecimal frame, String command) {
        return new TaskSpec(
                shown(frame),
                TaskCommand.of(FramePattern.fill(command, shown(frame))),
                "",
                Environment.NONE,
                TaskWishes.NONE,
                TaskOptions.NONE.withData("{\"frame\":" + shown(frame) + "}"));
    }
}
