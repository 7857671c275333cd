package farmhand.bench;

import farmhand.dialect.live.frame.FramePrinter;
import farmhand.dialect.live.frame.FrameReader;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.view.Differences;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;
import farmhand.farm.view.WholeJob;
import farmhand.testing.Specs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What one progress line costs in blocks of different sizes, and as text. */
final class FoldFigures {
    private static final int ROUNDS = 60;
    private static final int EACH = 500;

    private Farm farm;
    private int turn;

    /** Added up, so that no copy is optimised away. */
    private long copied;

    private FoldFigures(int tasks) {
        farm =
                Farm.EMPTY
                        .apply(
                                List.of(
                                        Specs.added(
                                                IdleJobs.BUSY,
                                                Specs.frames("render", "1-" + tasks))))
                        .apply(
                                List.of(
                                        new FarmEvent.AttemptAssigned(
                                                LiveFarm.RUNNING, "box", "render 1", Specs.AT)))
                        .apply(List.of(new FarmEvent.AttemptStarted(LiveFarm.RUNNING)));
    }

    static void measure(Path folder, Report report) throws Exception {
        FoldFigures small = new FoldFigures(100);
        FoldFigures large = new FoldFigures(100_000);
        FoldFigures huge = new FoldFigures(1_000_000);
        double[] folds =
                Samples.inTurns(ROUNDS, EACH, small::progress, large::progress, huge::progress);
        report.add("fold of progress, 100,000 tasks", folds[1], "100 tasks", folds[0]);
        report.add("fold of progress, 1,000,000 tasks", folds[2], "100 tasks", folds[0]);
        double[] differences =
                Samples.inTurns(
                        ROUNDS, EACH, small::difference, large::difference, huge::difference);
        report.add(
                "fold and difference, 100,000 tasks", differences[1], "100 tasks", differences[0]);
        report.add(
                "fold and difference, 1,000,000 tasks",
                differences[2],
                "100 tasks",
                differences[0]);
        small.text(report);
    }

    private void text(Report report) throws Exception {
        Update snapshot =
                new Update.Snapshot(
                        farm.revision(),
                        List.of(WholeJob.of(farm.job(IdleJobs.BUSY).orElseThrow())),
                        farm.policy(),
                        false);
        FrameReader reader = new FrameReader();
        FramePrinter.print(snapshot).forEach(reader::read);
        Update update = difference();
        String frame = FramePrinter.print(update).getFirst();
        double[] times =
                Samples.inTurns(
                        ROUNDS,
                        EACH,
                        () -> FramePrinter.print(update),
                        () -> reader.read(frame),
                        () -> copied += frame.getBytes(StandardCharsets.UTF_8).length);
        String copy = "copy of its " + frame.length() + " characters";
        report.add("one progress update to JSON", times[0], copy, times[2]);
        report.add("one progress update from JSON", times[1], copy, times[2]);
    }

    private void progress() {
        AttemptAddress attempt = new BlockAddress(IdleJobs.BUSY, 0).task(0).attempt(1);
        int percent = turn++ % 100;
        farm =
                farm.apply(
                        List.of(
                                new FarmEvent.AttemptProgressed(
                                        attempt, percent, "Sample " + turn)));
    }

    private Update difference() {
        Farm before = farm;
        progress();
        Watch watch = new Watch(Set.of(IdleJobs.BUSY), Set.of(), Set.of());
        return new Update.Changes(
                farm.revision(),
                farm.revision(),
                Differences.between(before, farm, watch).toList());
    }
}
