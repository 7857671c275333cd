package farmhand.viewmodel.detail;

import static farmhand.viewmodel.Happenings.attempt;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is said of tasks that failed for one cause. */
final class CausesTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @Test
    void howOftenTheyWereTriedIsSaidOfEach() {
        farm.happen(submitted(2, "sh010", frames("render", "1-8")));
        farm.happen(failed(2, 0, 0, "Out of memory"));
        farm.happen(failed(2, 0, 1, "Out of memory"));
        model.open();
        pass();
        model.selection().choose(List.copyOf(model.rows().jobs()));
        pass();
        assertEquals("render 1, 2 · 1 try", where());

        var again = attempt(2, 0, 1, 2);
        var block = new BlockAddress(job(2), 0);
        farm.happen(
                new FarmEvent.TasksMoved(block, TaskSet.of(1), TaskState.OPEN, minute(29)),
                new FarmEvent.AttemptAssigned(again, "r07", "render", minute(30)),
                new FarmEvent.AttemptStarted(again),
                new FarmEvent.AttemptEnded(
                        again,
                        new Exit(End.FAILED, 1, 0, "Out of memory"),
                        TaskState.FAILED,
                        minute(31)));
        pass();

        assertEquals("render 1, 2 · 1 to 2 tries each", where());
    }

    private String where() {
        return model.detail().lookout().get().errors().getFirst().where();
    }

    private void pass() {
        window.advanceTimeBy(3, TimeUnit.SECONDS);
    }
}
