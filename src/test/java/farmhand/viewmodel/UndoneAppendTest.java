package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.form.append.AppendFramesForm;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** An append that is undone when two of its eight frames had begun: those stay, six are gone. */
final class UndoneAppendTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void undoAnAppend() {
        farm.happen(submitted(2, "sh010", frames("render", "1-40"), frames("render", "41-48")));
        model.open();
        model.watching().visible(Set.of(job(2)));
        settle();
        farm.happen(running(2, 1, 0, 40, ""));
        farm.happen(running(2, 1, 1, 40, ""));
        var gone = TaskSet.range(2, 8);
        var at = new BlockAddress(job(2), 1);
        farm.happen(new FarmEvent.TasksMoved(at, gone, TaskState.DELETED, minute(20)));
        settle();
    }

    @Test
    void theRowSaysOnlyWhatIsLeft() {
        BlockRow appended = row().blocks().get(1);

        assertEquals("41–42", appended.facts().get().detail());
        assertEquals("2 running", appended.strip().get().words());
        assertEquals(2, appended.strip().get().left().count());
    }

    @Test
    void whatWasTakenAwayCanBeAppendedAgain() {
        model.selection().choose(List.of(row()));
        model.actions().of("append-frames").run();
        settle();
        AppendFramesForm form = (AppendFramesForm) model.forms().shown().get().orElseThrow();

        assertEquals("43-44", form.frames().text().get());
        form.frames().text().set("41-48");

        assertEquals("6 new", form.fresh().get());
        assertEquals("2 already there", form.there().get());
    }

    private JobRow row() {
        return model.rows().find(job(2)).orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
    }
}
