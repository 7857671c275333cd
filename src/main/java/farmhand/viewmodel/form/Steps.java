package farmhand.viewmodel.form;

import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameRun;

import java.util.Optional;

/** Ranges of which the step stands in a field of its own. */
public final class Steps {
    private Steps() {}

    /** Every {@code step}th frame of the runs that were written without a step of their own. */
    public static FrameRange stepped(FrameRange range, int step) {
        return step == 1
                ? range
                : new FrameRange(range.runs().stream().map(run -> stepped(run, step)).toList());
    }

    /** The range as it stands beside a field of its step: without it, where it is one run. */
    static String ends(Optional<FrameRange> range) {
        return range.map(one -> step(one) > 1 ? span(one) : "" + one).orElse("");
    }

    /** From the lowest to the highest frame, as it is typed; one is itself. */
    public static String span(FrameRange range) {
        return FrameRun.of(range.lowest(), range.highest(), 1).toString();
    }

    /** What then stands in the field of its step. */
    static long step(FrameRange range) {
        return range.runs().size() == 1 ? range.runs().getFirst().step() : 1;
    }

    private static FrameRun stepped(FrameRun run, int step) {
        return run.step() == 1 ? FrameRun.of(run.first(), run.last(), step) : run;
    }
}
