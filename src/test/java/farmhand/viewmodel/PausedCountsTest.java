package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.paused;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Need;
import farmhand.viewmodel.detail.Detail.Count;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Row;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the pane counts agrees with what strips show. */
final class PausedCountsTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void submit() {
        farm.happen(
                submitted(
                        2,
                        "sh010",
                        frames("render", "1-4"),
                        frames("comp", "1-4", new Need.WholeBlock(0))));
        farm.happen(submitted(3, "sh020", frames("render", "1-3")));
        farm.happen(done(2, 0, 0));
        model.open();
        settle();
        farm.happen(paused(2, row(2).view().settings()));
        settle();
    }

    @Test
    void tasksOfAPausedJobAreCountedAsPaused() {
        assertEquals(List.of(new Count(Mark.DONE, 1), new Count(Mark.PAUSED, 7)), counts(row(2)));
        assertEquals(
                List.of(new Count(Mark.DONE, 1), new Count(Mark.PAUSED, 3)),
                counts(row(2).blocks().getFirst()));
    }

    @Test
    void aBlockWithoutFailuresOfItsOwnIsPausedAndNotFailed() {
        farm.happen(failed(2, 0, 1, "Out of memory"));
        settle();

        List<Mark> marks =
                row(2).blocks().stream().map(block -> block.facts().get().mark()).toList();

        assertEquals(Mark.PAUSED, marks.get(1));
    }

    @Test
    void besideOthersTheyStillAre() {
        assertEquals(
                List.of(
                        new Count(Mark.DONE, 1),
                        new Count(Mark.READY, 3),
                        new Count(Mark.PAUSED, 7)),
                counts(row(2), row(3)));
        assertEquals(counts(row(2), row(3)), counts(), "of all of the farm");
    }

    private List<Count> counts(Row... chosen) {
        model.selection().choose(List.of(chosen));
        settle();
        return model.detail().detail().get().counts();
    }

    private JobRow row(int number) {
        return model.rows().find(job(number)).orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(2, TimeUnit.SECONDS);
    }
}
