package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.detail.Detail;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

final class SeveralRowsTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(submitted(3, "sh020", frames("render", "1-4")));
        farm.happen(submitted(4, "sh030", frames("render", "1")));
        farm.happen(running(2, 0, 0, 5, ""));
        farm.happen(failed(2, 0, 1, "Out of memory"));
        farm.happen(done(4, 0, 0));
        model.open();
        settle();
    }

    @Test
    void eachVerbSaysHowManyOfThemItFits() {
        model.selection().choose(List.of(row(2), row(3), row(4)));

        assertEquals("Pause (2 of 3)", label("pause"));
        assertEquals("Stop now (1 of 3)…", label("stop"));
        assertEquals("Delete (3)", label("delete"));
        assertEquals("Priority +5 (3)", label("priority-up"));
        assertEquals("Move first (3)", label("move-top"));
        assertEquals("Limits, needs and note (3)…", label("edit"));
        assertEquals("Tell me of it (3)", label("bell"));
        assertEquals("Hold (8 of 9)", label("hold"));
        assertEquals("Retry all (3 of 9)", label("retry-all"));
        assertEquals("Retry 1 failed", label("retry"));
    }

    @Test
    void ofOneRowNothingIsCountedButItsTasks() {
        model.selection().choose(List.of(row(3)));

        assertEquals("Pause", label("pause"));
        assertEquals("Delete", label("delete"));
        assertEquals("Hold (4)", label("hold"));
        assertEquals("Resume", label("resume"));
    }

    @Test
    void tasksThatAreChosenAreCountedByTheirStates() {
        BlockRow block = row(2).blocks().getFirst();
        model.watching().opened(block);
        settle();

        model.selection().choose(block.tasks());

        assertEquals(
                List.of(
                        new Detail.Count(Mark.RUNNING, 1),
                        new Detail.Count(Mark.READY, 2),
                        new Detail.Count(Mark.FAILED, 1)),
                model.detail().detail().get().counts());
    }

    @Test
    void aJobAndItsBlockAreCountedOnce() {
        model.selection().choose(List.of(row(3), row(3).blocks().getFirst()));

        assertEquals(
                List.of(new Detail.Count(Mark.READY, 4)), model.detail().detail().get().counts());
    }

    private String label(String action) {
        return model.actions().of(action).label().get();
    }

    private JobRow row(int job) {
        return model.rows().find(job(job)).orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
