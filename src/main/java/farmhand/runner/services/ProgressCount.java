package farmhand.runner.services;

import farmhand.engine.port.TaskRunner.Frames;

import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** Counts percent of a task from what progress patterns find. */
final class ProgressCount {
    private final Frames frames;

    /** Frames of the task; 0 when it has none. */
    private final long count;

    private OptionalDouble frame = OptionalDouble.empty();
    private boolean byFrame;
    private double framesBefore;

    /** Done of the frame in work when counting by frame, else of the task; 0 to 1. */
    private double share;

    private double of;
    private int percent;

    ProgressCount(Frames frames) {
        this.frames = frames;
        this.count =
                frames.equals(Frames.NONE)
                        ? 0
                        : (frames.end() - frames.start()) / frames.step() + 1;
    }

    int percent() {
        return percent;
    }

    void take(Matcher found) {
        Groups.number(found, "percent").ifPresent(value -> share = value / 100);
        Groups.number(found, "frame").ifPresent(this::inFrame);
        Groups.number(found, "framepercent").ifPresent(this::frameShare);
        Groups.number(found, "of").ifPresent(total -> of = total);
        Groups.number(found, "frames").ifPresent(this::frames);
        Groups.number(found, "done").ifPresent(done -> done(done, isTime(found)));
        double whole =
                byFrame && count > 1 ? (framesBefore + Math.clamp(share, 0.0, 1.0)) / count : share;
        percent = Math.max(percent, (int) Math.clamp(Math.floor(100 * whole), 0.0, 100.0));
    }

    private void inFrame(double number) {
        byFrame = true;
        if (frame.isEmpty() || frame.getAsDouble() != number) {
            frame = OptionalDouble.of(number);
            goTo((number - frames.start()) / frames.step());
        }
    }

    private void frameShare(double value) {
        byFrame = true;
        // Without numbers a fall tells that the next frame has begun.
        if (frame.isEmpty() && value / 100 < share) {
            goTo(framesBefore + 1);
        }
        share = value / 100;
    }

    private void goTo(double before) {
        framesBefore = Math.max(0, Math.min(before, (double) (count - 1)));
        share = 0;
    }

    /** Frames of the task are counted by whoever does not know how much there is to do. */
    private void frames(double done) {
        if (of == 0 && count > 1) {
            share = done / count;
        }
    }

    /** A time says nothing where the whole time is not known. */
    private void done(double done, boolean isTime) {
        if (of > 0) {
            share = done / of;
        } else if (!isTime) {
            frames(done);
        }
    }

    private static boolean isTime(Matcher found) {
        return Groups.text(found, "done").filter(text -> text.contains(":")).isPresent();
    }
}
