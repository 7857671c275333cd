package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.attempt;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.FarmEvent;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.detail.Colouring;
import farmhand.viewmodel.detail.Heat;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.row.BlockRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

final class HeatTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @Test
    void tasksStandBetweenTheOneThatTookLeastAndTheOneThatTookMost() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        took(0, 2);
        took(1, 4);
        took(2, 10);
        model.open();
        settle();
        BlockRow block = model.rows().find(job(2)).orElseThrow().blocks().getFirst();
        model.selection().choose(List.of(block));
        model.detail().tab().set(PaneTab.FRAMES);
        settle();
        assertFalse(model.detail().colours().heat().get().isShown());

        model.detail().colours().colouring().set(Colouring.TIME);

        Heat heat = model.detail().colours().heat().get();
        assertTrue(heat.isKnown());
        assertEquals(OptionalDouble.of(0), heat.share(block, 0));
        assertEquals(OptionalDouble.of(0.25), heat.share(block, 1));
        assertEquals(OptionalDouble.of(1), heat.share(block, 2));
        assertEquals(OptionalDouble.empty(), heat.share(block, 3));
        assertEquals("2:00", heat.leastText());
        assertEquals("10:00", heat.mostText());
    }

    private void took(int task, int minutes) {
        var attempt = attempt(2, 0, task, 1);
        farm.happen(
                new FarmEvent.AttemptAssigned(attempt, "r12", "render", minute(10)),
                new FarmEvent.AttemptStarted(attempt),
                new FarmEvent.AttemptEnded(
                        attempt, Exit.DONE, TaskState.DONE, minute(10 + minutes)));
    }

    private void settle() {
        window.advanceTimeBy(2, TimeUnit.SECONDS);
    }
}
