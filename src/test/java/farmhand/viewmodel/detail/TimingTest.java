package farmhand.viewmodel.detail;

import static farmhand.viewmodel.Happenings.attempt;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.When;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is said below the bars of how long tasks took. */
final class TimingTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @Test
    void thePaceOfTheLastMinutesAndTheEndAreSaid() {
        farm.happen(submitted(2, "sh010", frames("render", "1-8")));
        ran(0, 60, 65); // too long ago to be part of the pace
        ran(1, 90, 95);
        ran(2, 91, 96);
        ran(3, 94, 99);
        begin(4, 99);
        model.open();
        pass();
        model.selection().choose(List.copyOf(model.rows().jobs()));
        pass();

        Lookout lookout = model.detail().lookout().get();
        assertEquals("0.3 tasks/min", lookout.timing().pace());
        assertEquals("ends 14:58", lookout.ends());
        assertEquals(8, model.detail().detail().get().total());
    }

    @Test
    void whatBeganALittleWhileAgoHasThePaceOfThatWhile() {
        farm.happen(submitted(2, "sh010", frames("render", "1-8")));
        for (int task = 0; task < 6; task++) {
            ran(task, 97, 98 + task % 2);
        }
        model.open();
        pass();
        model.selection().choose(List.copyOf(model.rows().jobs()));
        pass();

        assertEquals("2.0 tasks/min", model.detail().lookout().get().timing().pace());
    }

    @Test
    void whatIsOverKeepsItsPaceAndHasNothingToGo() {
        farm.happen(submitted(2, "sh010", frames("render", "1-8")));
        for (int task = 0; task < 7; task++) {
            ran(task, 84, 88);
        }
        begin(7, 88);
        model.open();
        pass();
        model.selection().choose(List.copyOf(model.rows().jobs()));
        pass();
        assertEquals(
                "About 4m to go, until 2026-11-21 14:42.", model.detail().detail().get().eta());

        end(7, minute(90));
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
        assertEquals("", model.detail().detail().get().eta());
        pass();

        assertEquals("1.3 tasks/min", model.detail().lookout().get().timing().pace());
    }

    @Test
    void whereAllTookTheSameThereIsOneBar() {
        farm.happen(submitted(2, "sh010", frames("render", "1-8")));
        ran(1, 90, 95);
        ran(2, 91, 96);
        model.open();
        pass();
        model.selection().choose(List.copyOf(model.rows().jobs()));
        pass();

        Timing timing = model.detail().lookout().get().timing();
        assertEquals(1, timing.bars().stream().filter(bar -> bar > 0).count());
        assertEquals("all 5:00", timing.median());
        assertEquals("", timing.shortest());
    }

    @Test
    void whatTakesLessThanASecondIsTimedInMilliseconds() {
        farm.happen(submitted(2, "sh010", frames("render", "1-8")));
        for (int task = 0; task < 3; task++) {
            begin(task, 97);
            end(task, new When(minute(97).micros() + 120_000L * (task + 1)));
        }
        model.open();
        pass();
        model.selection().choose(List.copyOf(model.rows().jobs()));
        model.detail().tab().set(PaneTab.STATS);
        pass();

        Lookout lookout = model.detail().lookout().get();
        assertEquals("120 ms", lookout.timing().shortest());
        assertEquals(3, lookout.timing().bars().stream().filter(bar -> bar == 1).count());
        assertEquals("360 ms", lookout.slowest().slowest().getFirst().took());
    }

    private void ran(int task, int from, int to) {
        begin(task, from);
        end(task, minute(to));
    }

    private void end(int task, When at) {
        farm.happen(
                new FarmEvent.AttemptEnded(attempt(2, 0, task, 1), Exit.DONE, TaskState.DONE, at));
    }

    private void begin(int task, int at) {
        var attempt = attempt(2, 0, task, 1);
        farm.happen(
                new FarmEvent.AttemptAssigned(attempt, "r07", "render", minute(at)),
                new FarmEvent.AttemptStarted(attempt));
    }

    private void pass() {
        window.advanceTimeBy(3, TimeUnit.SECONDS);
    }
}
