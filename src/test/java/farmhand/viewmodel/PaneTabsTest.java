package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.attempt;
import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.detail.AttemptLine;
import farmhand.viewmodel.detail.LogChoice;
import farmhand.viewmodel.detail.Needs;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.log.LogSearch;
import farmhand.viewmodel.past.PastLine;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.TaskRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What the pane says on its further tabs. */
final class PaneTabsTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(
                submitted(
                        2,
                        "sh010",
                        frames("render", "1-4"),
                        frames("denoise", "1-4", new Need.BlockByFrame(0)),
                        frames("comp", "1", new Need.WholeBlock(1))));
        farm.happen(failed(2, 0, 0, "Out of memory"));
        farm.happen(done(2, 0, 1));
        model.open();
        settle();
    }

    @Test
    void aTaskListsItsAttemptsAndShowsTheLogOfTheChosenOne() {
        Exit exit = new Exit(End.FAILED, 1, 0, "Out of memory");
        farm.tell(
                new Attempt(attempt(2, 0, 0, 1), "r12", "render 1", minute(10), minute(17.5), exit),
                new Attempt(
                                attempt(2, 0, 0, 2),
                                "r07",
                                "render 1",
                                minute(20),
                                minute(21),
                                Exit.DONE)
                        .with(new Account(100, Duration.ZERO, 2_684_354_560L, 10)));
        farm.happen(again());
        settle();
        choose();

        assertEquals(
                List.of(
                        new AttemptLine(
                                attempt(2, 0, 0, 2),
                                Mark.DONE,
                                "2 on r07",
                                "13:18:00 · 1:00 · 2.5 GB",
                                "ended 13:19:00"),
                        new AttemptLine(
                                attempt(2, 0, 0, 1),
                                Mark.FAILED,
                                "1 on r12",
                                "13:08:00 · 7:30 · Out of memory",
                                "ended 13:15:30")),
                model.detail().attempts().lines());
        assertEquals(Optional.of(attempt(2, 0, 0, 2)), model.detail().log().attempt());

        model.detail().attempts().show(attempt(2, 0, 0, 1));
        assertEquals(Optional.of(attempt(2, 0, 0, 1)), model.detail().log().attempt());
        assertEquals("ended 13:15:30", model.detail().attempts().ended().get());
    }

    @Test
    void whereNoAttemptsAreListedTheTaskTellsWhenItsNewestEnded() {
        choose();
        assertEquals("ended 13:15:30", model.detail().attempts().ended().get());

        model.selection().choose(List.of(job().blocks().getFirst().tasks().getLast()));
        settle();

        assertEquals("", model.detail().attempts().ended().get()); // it never ran
    }

    @Test
    void attemptsThatAFarmDidNotTellAreAskedForAnewOnceItIsBack() {
        farm.tell(
                new Attempt(
                        attempt(2, 0, 0, 1), "r12", "render 1", minute(10), minute(17), Exit.DONE));
        farm.happen(again());
        settle();
        farm.lose("The farm does not answer.");

        choose();
        assertEquals(List.of(), model.detail().attempts().lines());
        farm.comeBack();
        settle();

        assertEquals(1, model.detail().attempts().lines().size());
    }

    @Test
    void linesOfALogAreFoundAndSoIsTheNextError() {
        farm.write("2/0/0/1", "one\nError: two\nthree one\nError: four\n");
        choose();
        LogSearch search = model.detail().log().search();

        search.typed().set("ONE");
        assertEquals(0, search.at().get());
        assertEquals("1 of 2", search.said().get());
        search.next();
        assertEquals(2, search.at().get());
        search.next();
        assertEquals(0, search.at().get());
        search.previous();
        assertEquals(2, search.at().get());
        search.nextError();
        assertEquals(3, search.at().get());
        assertEquals("2 of 2", search.saidOfErrors().get());
        assertEquals("", search.said().get(), "beside what is typed");
        search.nextError();
        assertEquals(1, search.at().get());
        List<Number> shown = new ArrayList<>();
        search.at().subscribe((_, now) -> shown.add(now));
        search.typed().set("four");
        assertEquals("", search.saidOfErrors().get());
        search.next(); // it may have been scrolled out of sight
        assertEquals(List.of(LogSearch.NONE, 3, LogSearch.NONE, 3), shown);
        search.typed().set("five");
        assertEquals(LogSearch.NONE, search.at().get());
        assertEquals("not found", search.said().get());
    }

    @Test
    void theLogOfATaskComesFirstWhateverWasLookedAtBefore() {
        model.selection().choose(List.of(job()));
        model.detail().tab().set(PaneTab.ERRORS);
        model.selection().choose(List.of());
        choose();
        assertEquals(PaneTab.LOG, model.detail().tab().get());

        model.selection().choose(List.of(job()));
        assertEquals(PaneTab.ERRORS, model.detail().tab().get());
    }

    @Test
    void toOpenALogShowsItWhateverWasLookedAtOfOtherTasks() {
        choose();
        model.detail().tab().set(PaneTab.HISTORY);
        model.selection().choose(List.of(job()));
        settle();

        TaskRow newest = model.detail().lookout().get().errors().getFirst().newest();
        model.detail().openLog(newest);
        model.selection().choose(List.of(newest));

        assertEquals(PaneTab.LOG, model.detail().tab().get());
    }

    @Test
    void theLogOfAJobIsThatOfItsNewestFailureUntilAnotherTaskIsWanted() {
        model.selection().choose(List.of(job()));
        settle();
        model.detail().tab().set(PaneTab.LOG);
        settle();
        LogChoice logs = model.detail().logs();
        assertEquals(
                List.of("1", "2"), logs.tasks().stream().map(one -> one.view().name()).toList());
        assertEquals(Optional.of(attempt(2, 0, 0, 1)), model.detail().log().attempt());

        logs.show(logs.tasks().get(1));
        assertEquals(Optional.of(attempt(2, 0, 1, 1)), model.detail().log().attempt());
        farm.happen(failed(2, 0, 2, "Out of memory"));
        settle();
        assertEquals(3, logs.tasks().size());
        assertEquals(Optional.of(attempt(2, 0, 1, 1)), model.detail().log().attempt());

        model.detail().tab().set(PaneTab.OVERVIEW);
        assertEquals(Optional.empty(), model.detail().log().attempt());
    }

    @Test
    void theHistoryIsThatOfTheChosenJob() {
        model.selection().choose(List.of(job()));
        model.actions().of("priority-up").run();
        settle();

        model.detail().tab().set(PaneTab.HISTORY);
        settle();

        PastLine line = model.detail().history().lines().getFirst();
        assertThat(line.isUndoable()).isTrue();
        assertThat(line.what()).isEqualTo("priority: 50 → 55");
        model.detail().history().undo(line);
        settle();
        assertEquals(50, job().view().settings().priority());
    }

    @Test
    void whatWaitsForWhatStandsBelowIt() {
        farm.happen(Happenings.after(3, "edit", 2));
        settle();

        Needs needs = Needs.around(job(), model.rows());

        List<BlockRow> blocks = job().blocks();
        JobRow edit = model.rows().find(Happenings.job(3)).orElseThrow();
        assertEquals(
                List.of(
                        List.of(blocks.get(0)),
                        List.of(blocks.get(1)),
                        List.of(blocks.get(2)),
                        List.of(edit)),
                needs.levels());
        assertEquals(
                List.of(
                        new Needs.Wait(blocks.get(0), blocks.get(1), true),
                        new Needs.Wait(blocks.get(1), blocks.get(2), false),
                        new Needs.Wait(blocks.get(2), edit, false)),
                needs.waits());
    }

    @Test
    void theSlowestAreNamedWithTheirWorkers() {
        model.selection().choose(List.of(job()));
        settle();
        model.detail().tab().set(PaneTab.STATS);

        var slowest = model.detail().lookout().get().slowest();
        assertEquals("render 2", slowest.slowest().getFirst().name());
        assertEquals("7:30", slowest.slowest().getFirst().took());
        assertEquals(List.of("r12: 1 task, 7:30 on average"), slowest.workers());
    }

    private void choose() {
        BlockRow block = job().blocks().getFirst();
        model.watching().opened(block);
        settle();
        model.selection().choose(List.of(block.tasks().getFirst()));
        settle();
    }

    private JobRow job() {
        return model.rows().find(Happenings.job(2)).orElseThrow();
    }

    /** The first task is retried and done. */
    private static FarmEvent[] again() {
        var second = attempt(2, 0, 0, 2);
        return new FarmEvent[] {
            new FarmEvent.TasksMoved(
                    new BlockAddress(Happenings.job(2), 0),
                    TaskSet.of(0),
                    TaskState.OPEN,
                    minute(19)),
            new FarmEvent.AttemptAssigned(second, "r07", "render 1", minute(20)),
            new FarmEvent.AttemptStarted(second),
            new FarmEvent.AttemptEnded(second, Exit.DONE, TaskState.DONE, minute(21))
        };
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
