package farmhand.viewmodel.form;

import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Limit;

/** Reads the small number fields. */
public final class Numbers {
    private static final FrameRange ANY = FrameRange.of(1, 1, 1);

    private Numbers() {}

    /** A whole number. */
    public static int whole(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            throw Refused.of(
                    "not_a_number",
                    text.isBlank()
                            ? "No number is given."
                            : "“" + text.strip() + "” is not a whole number.",
                    "Give a number such as 1.");
        }
    }

    /** A distance of frames, 1 or more. */
    public static int step(String text) {
        int step = whole(text);
        if (step < 1) {
            throw Refused.of(
                    "bad_step", "A step of " + step + " leads nowhere.", "Give 1 or more.");
        }
        return step;
    }

    /** A priority. */
    public static int priority(String text) {
        return new BlockLimits(whole(text), Limit.NONE, Limit.NONE, 0).priority();
    }

    /** Frames a task, 1 or more. */
    public static int perTask(String text) {
        return new FrameTasks(ANY, whole(text)).perTask();
    }
}
