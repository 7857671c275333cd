package farmhand.viewmodel.check;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.service.Bytes;
import farmhand.viewmodel.check.Check.Found;
import farmhand.viewmodel.text.Sizes;

/** Whether there is a place for what a scene makes. */
final class OutputCheck {
    /** Less is likely used up by the first pictures of a few tasks. */
    private static final long LITTLE = Bytes.GIB;

    private OutputCheck() {}

    static Check of(String folder, FarmSight.Space space) {
        if (!space.writable()) {
            return check(
                    Found.WARNING,
                    text("check.outputRefused", folder),
                    text("check.outputElsewhere"));
        }
        return space.free() < LITTLE
                ? check(
                        Found.WARNING,
                        text("check.outputFull", Sizes.file(space.free()), folder),
                        text("check.outputMakeRoom"))
                : check(
                        Found.GOOD,
                        text("check.outputFits", folder),
                        text("check.outputFree", Sizes.file(space.free())));
    }

    private static Check check(Found found, String said, String detail) {
        return new Check(Check.About.OUTPUT, found, said, detail);
    }
}
