package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.appended;
import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.grown;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;
import static farmhand.viewmodel.Happenings.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.FarmEvent;
import farmhand.farm.Need;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.view.Update;
import farmhand.viewmodel.detail.Because;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.Strip;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import javafx.beans.InvalidationListener;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

final class FarmViewModelTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        model.open();
        settle();
    }

    @Test
    void aSnapshotBecomesRows() {
        JobRow row = model.rows().jobs().getFirst();

        assertEquals("sh010", row.facts().get().name());
        assertEquals(Mark.READY, row.facts().get().mark());
        assertEquals("4 ready", row.facts().get().reason());
        assertEquals("0", row.facts().get().percent());
        assertEquals("1–4", row.blocks().getFirst().facts().get().detail());
    }

    @Test
    void aRowIsChangedInPlace() {
        JobRow row = model.rows().jobs().getFirst();

        farm.happen(running(2, 0, 1, 40, "Sample 4/10"));
        settle();

        assertSame(row, model.rows().jobs().getFirst());
        assertEquals(Mark.RUNNING, row.facts().get().mark());
        assertEquals("1", row.facts().get().running());
        assertEquals("10", row.facts().get().percent());
    }

    @Test
    void aRunningTaskThatTellsNoProgressIsNotSaidToBeAtItsBegin() {
        BlockRow block = model.rows().jobs().getFirst().blocks().getFirst();
        model.watching().opened(block);
        farm.happen(running(2, 0, 1, 0, ""));
        settle();

        RowFacts facts = block.tasks().get(1).facts().get();

        assertEquals("–", facts.percent());
        assertEquals("running, no progress told", facts.reason());
    }

    @Test
    void openTasksFollowTheFarm() {
        BlockRow block = model.rows().jobs().getFirst().blocks().getFirst();
        model.watching().opened(block);
        settle();

        farm.happen(failed(2, 0, 2, "Out of memory"));
        farm.happen(running(2, 0, 1, 40, "Sample 4/10"));
        settle();

        assertEquals(4, block.tasks().size());
        assertEquals("3", block.tasks().get(2).facts().get().name());
        assertEquals("Out of memory", block.tasks().get(2).facts().get().reason());
        assertEquals("Sample 4/10", block.tasks().get(1).facts().get().reason());
        assertEquals(40, block.tasks().get(1).facts().get().meter());
        assertEquals(
                List.of(
                        new Strip.Run(Mark.READY, 1),
                        new Strip.Run(Mark.RUNNING, 1),
                        new Strip.Run(Mark.FAILED, 1),
                        new Strip.Run(Mark.READY, 1)),
                block.strip().get().segments().getFirst().runs());
    }

    @Test
    void whatHappenedBeforeABlockWasOpenedShowsInIt() {
        farm.happen(failed(2, 0, 2, "Out of memory"));
        settle();

        BlockRow block = model.rows().jobs().getFirst().blocks().getFirst();
        model.watching().opened(block);
        settle();

        assertEquals("Out of memory", block.tasks().get(2).facts().get().reason());
    }

    @Test
    void aBlockAppendedByAnotherProcessIsAnotherRow() {
        farm.happen(appended(2, frames("comp", "1-2", new Need.WholeBlock(0))));
        settle();

        BlockRow comp = model.rows().jobs().getFirst().blocks().get(1);
        assertEquals(Mark.WAITING, comp.facts().get().mark());
        assertEquals("waits for block render (0 of 4 done)", comp.facts().get().reason());
    }

    @Test
    void anOpenListBlockGrows() {
        farm.happen(submitted(3, "list", tasks("todo", "a", "b")));
        settle();
        BlockRow block = model.rows().find(job(3)).orElseThrow().blocks().getFirst();
        model.watching().opened(block);
        settle();

        farm.happen(grown(3, 0, "c"));
        settle();

        assertEquals(
                List.of("a", "b", "c"),
                block.tasks().stream().map(task -> task.facts().get().name()).toList());
    }

    @Test
    void stripsOfVisibleJobsShowWhichTasksAreDone() {
        farm.happen(done(2, 0, 3));
        model.watching().visible(Set.of(job(2)));
        settle();

        assertEquals(
                new Strip(
                        List.of(
                                new Strip.Segment(
                                        List.of(
                                                new Strip.Run(Mark.READY, 3),
                                                new Strip.Run(Mark.DONE, 1))))),
                model.rows().jobs().getFirst().strip().get());
    }

    @Test
    void runningJobsStandOnTopAndFinishedOnesAtTheBottom() {
        farm.happen(submitted(3, "done", frames("one", "1")));
        farm.happen(submitted(4, "urgent", "ana", 80, frames("one", "1")));
        farm.happen(submitted(5, "running", "ana", 10, frames("one", "1")));
        farm.happen(done(3, 0, 0));
        farm.happen(running(5, 0, 0, 1, ""));
        settle();

        assertEquals(List.of("running", "urgent", "sh010", "done"), names());
    }

    @Test
    void rowsKeepTheirPlaceWhileSomebodyPointsAtOne() {
        model.rows().hold(true);

        farm.happen(submitted(3, "urgent", "ana", 80, frames("one", "1")));
        settle();
        List<String> held = names();
        model.rows().hold(false);

        assertEquals(List.of("sh010", "urgent"), held);
        assertEquals(List.of("urgent", "sh010"), names());
    }

    @Test
    void aLostFarmLeavesTheRowsAndSaysSince() {
        farm.lose("The connection broke.");
        settle();

        assertTrue(model.connection().stale().get());
        assertEquals(1, model.rows().jobs().size());
        var lost = (ConnectionState.Lost) model.connection().state().get();
        assertEquals(Happenings.minute(100).instant(), lost.since());
        assertEquals(lost.since().plusSeconds(3), lost.nextTry());
    }

    @Test
    void aFarmThatIsBackIsLive() {
        farm.lose("The connection broke.");
        farm.comeBack();
        settle();

        assertFalse(model.connection().stale().get());
    }

    @Test
    void aFarmWithAnotherStoreBeginsAnew() {
        model.rows().apply(new Update.Hello("other", 7, false, "1.0.0"));

        assertEquals(List.of(), model.rows().jobs());
    }

    @Test
    void aJobThatWaitsForAnotherSaysHowFarThatIs() {
        farm.happen(Happenings.after(3, "edit", 2));
        farm.happen(done(2, 0, 0));
        settle();

        JobRow row = model.rows().find(job(3)).orElseThrow();
        assertEquals(Mark.WAITING, row.facts().get().mark());
        assertEquals("waits for job sh010 (25 %)", row.facts().get().reason());
    }

    @Test
    void whyTheChosenWaitsIsWhatTheFarmSaysAndFollowsIt() {
        farm.happen(appended(2, frames("comp", "1-2", new Need.WholeBlock(0))));
        settle();
        model.selection().choose(List.of(model.rows().jobs().getFirst().blocks().get(1)));
        settle();
        Because waits = model.detail().because().get().getFirst();
        assertEquals(Mark.WAITING, waits.mark());
        assertEquals("Needs something first", waits.kind());
        assertEquals("waits for block render (0 of 4 done)", waits.sentence());
        assertEquals("", waits.remedy().words());

        farm.happen(failed(2, 0, 2, "Out of memory"));
        window.advanceTimeBy(2, TimeUnit.SECONDS);
        Because stuck = model.detail().because().get().getFirst();
        assertEquals("Stuck", stuck.kind());
        assertEquals("Try again what failed: frames 3 of render.", stuck.remedy().words());
        model.actions().help(stuck.remedy().helping().orElseThrow());
        settle();
        assertEquals(
                List.of(
                        Command.act(
                                new Verb.Retry(Verb.Which.FAILED),
                                List.of(Subject.parse("2/0/2")))),
                farm.sent());
    }

    @Test
    void frameByFrameEachTaskWaitsForItsOwn() {
        farm.happen(appended(2, frames("denoise", "1-4", new Need.BlockByFrame(0))));
        farm.happen(done(2, 0, 1));
        model.watching().visible(Set.of(job(2)));
        settle();

        BlockRow denoise = model.rows().jobs().getFirst().blocks().get(1);
        assertEquals(
                List.of(
                        new Strip.Run(Mark.WAITING, 1),
                        new Strip.Run(Mark.READY, 1),
                        new Strip.Run(Mark.WAITING, 2)),
                denoise.strip().get().segments().getFirst().runs());
    }

    @Test
    void manyJobsThatComeTogetherAreOneChangeOfTheList() {
        AtomicInteger changes = new AtomicInteger();
        model.rows().jobs().addListener((InvalidationListener) _ -> changes.incrementAndGet());

        farm.happen(
                IntStream.range(3, 2_000)
                        .mapToObj(i -> submitted(i, "job " + i, frames("one", "1")))
                        .toArray(FarmEvent[]::new));
        settle();

        assertEquals(1_998, model.rows().jobs().size());
        assertEquals(1, changes.get());
    }

    private List<String> names() {
        return model.rows().jobs().stream().map(job -> job.facts().get().name()).toList();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
