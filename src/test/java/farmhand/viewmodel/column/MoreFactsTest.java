package farmhand.viewmodel.column;

import static farmhand.viewmodel.Happenings.after;
import static farmhand.viewmodel.Happenings.attempt;
import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.Need;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

final class MoreFactsTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void submit() {
        farm.happen(
                submitted(
                        2,
                        "sh010",
                        frames("render", "1-6"),
                        frames("comp", "1-6", new Need.BlockByFrame(0)),
                        frames("movie", "1", new Need.WholeBlock(0), new Need.WholeBlock(1))));
        farm.happen(after(3, "edit", 2));
        took(0, 2);
        took(1, 6);
        farm.happen(running(2, 0, 2, 50, "Sample 12"));
        farm.happen(failed(2, 0, 3, "Out of memory"));
        model.open();
        settle();
        model.watching().opened(render());
        settle();
    }

    @Test
    void whatIsToComeIsCountedForBlocksAndJobs() {
        assertEquals("2", MoreFacts.waiting(render()));
        assertEquals("9", MoreFacts.waiting(row()));
        assertEquals("", MoreFacts.waiting(task(0)));
    }

    @Test
    void aTaskSaysHowOftenItWasTriedAndWhatItSaidLast() {
        assertEquals("1", MoreFacts.tries(task(0)));
        assertEquals("", MoreFacts.tries(task(5)));
        assertEquals("", MoreFacts.tries(render()));
        assertEquals("Sample 12", MoreFacts.last(task(2)));
        assertEquals("Out of memory", MoreFacts.last(task(3)));
        assertEquals("", MoreFacts.last(row()));
    }

    @Test
    void aBlockSaysHowLongItsTasksTake() {
        assertEquals("4:00", MoreFacts.average(render()));
        assertEquals("6:00", MoreFacts.longest(render()));
        assertEquals("", MoreFacts.average(row().blocks().getLast()));
    }

    @Test
    void aBlockThatWasNeverOpenSaysSoToo() {
        FarmViewModel other = Happenings.model(farm, window);
        other.open();
        settle();
        BlockRow closed = other.rows().find(job(2)).orElseThrow().blocks().getFirst();

        assertEquals("4:00", MoreFacts.average(closed));
        assertEquals("6:00", MoreFacts.longest(closed));
    }

    @Test
    void needsAreToldByName() {
        assertEquals("render (by frame)", needs(row().blocks().get(1)));
        assertEquals("render, comp", needs(row().blocks().get(2)));
        assertEquals("sh010", needs(model.rows().find(job(3)).orElseThrow()));
        assertEquals("", needs(row()));
    }

    @Test
    void aBlockThatRunsSaysHowLongItStillTakes() {
        ColumnTexts texts =
                new ColumnTexts(model.rows(), model.watching().memory(), model.now()::get);
        assertEquals("", texts.of(Column.ETA, render()));
        model.rows().tick(minute(100).instant());
        farm.happen(done(2, 0, 4));
        settle();

        model.rows().tick(minute(110).instant());

        // 100 percent in ten minutes, 150 are left besides what failed
        assertEquals("15m", texts.of(Column.ETA, render()));
        assertEquals("", texts.of(Column.ETA, row().blocks().getLast()));
    }

    @Test
    void memoryIsAskedForOnlyWhileItsColumnIsShown() {
        HeldMemory memory = model.watching().memory();
        farm.tell(taking(0, 3), taking(1, 5));
        settle();
        assertEquals("", memory.text(render()));

        model.computer().appearance().columns().show(Column.MEMORY, true);
        settle();

        assertEquals("3.0 GB", memory.text(task(0)));
        assertEquals("", memory.text(task(2)));
        assertEquals("5.0 GB", memory.text(render()));
        assertEquals("5.0 GB", memory.text(row()));
        farm.tell(taking(2, 8));
        settle();
        assertEquals("5.0 GB", memory.text(render()));
        memory.tick(minute(100.5).instant(), Set.of(render()));
        settle();
        assertEquals("8.0 GB", memory.text(render()));
    }

    private static Attempt taking(int task, long gigabytes) {
        Account account = new Account(100, Duration.ZERO, gigabytes << 30, 0);
        return new Attempt(
                        attempt(2, 0, task, 1), "r12", "render", minute(10), minute(12), Exit.DONE)
                .with(account);
    }

    private String needs(Line line) {
        return MoreFacts.needs(line, model.rows());
    }

    private JobRow row() {
        return model.rows().find(job(2)).orElseThrow();
    }

    private BlockRow render() {
        return row().blocks().getFirst();
    }

    private Line task(int index) {
        return render().tasks().get(index);
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
