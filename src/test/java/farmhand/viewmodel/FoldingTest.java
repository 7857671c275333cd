package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.attempt;
import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.detail.Detail;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Messages;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

final class FoldingTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);
    private BlockRow block;

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-20")));
        for (int i = 0; i < 5; i++) {
            farm.happen(done(2, 0, i));
        }
        farm.happen(failed(2, 0, 5, "Out of memory"));
        farm.happen(done(2, 0, 6));
        farm.happen(done(2, 0, 7));
        farm.happen(running(2, 0, 8, 40, "Sample 4/10"));
        model.open();
        settle();
        block = model.rows().find(job(2)).orElseThrow().blocks().getFirst();
        model.watching().opened(block);
        settle();
    }

    @Test
    void quietNeighboursAreOneRow() {
        assertEquals(List.of("1–5", "6", "7–8", "9", "10–20"), names());
        assertEquals("5 done · average 7:30", facts(0));
        assertEquals("11 ready", facts(4));
    }

    @Test
    void aTaskShowsThatItIsHiddenHowOftenItFailedOfWhatAndWhen() {
        TaskRow failed = assertInstanceOf(TaskRow.class, block.lines().get(1));
        farm.happen(
                new FarmEvent.TasksEdited(
                        block.address(),
                        TaskSet.of(5),
                        TaskWishes.NONE.withHidden(true),
                        minute(20)));
        settle();

        RowFacts facts = failed.facts().get();
        assertEquals(Messages.text("row.hidden", "6"), facts.name());
        assertEquals("1", facts.errors());
        assertTrue(facts.reason().contains("Out of memory"), facts.reason());
        assertEquals(failed.view().task().started(), facts.span().from());
        assertEquals(failed.view().task().finished(), facts.span().to());
    }

    @Test
    void tasksOfSeveralFramesAreNamedFromTheFirstToTheLast() {
        farm.happen(submitted(3, "sh020", frames("render", "-3-8", 2)));
        settle();
        block = model.rows().find(job(3)).orElseThrow().blocks().getFirst();
        model.watching().opened(block);
        settle();

        assertEquals(List.of("-3–8"), names());
    }

    @Test
    void deletedTasksHaveNoRow() {
        var tasks = new Subject.OfTasks(block.address(), TaskSet.parse("5,9-13"));
        farm.send(Command.act(new Verb.Delete(), List.of(tasks)), new Origin("kim", "", ""));
        settle();

        assertEquals(List.of("1–5", "7–8", "9", "15–20"), names());
    }

    @Test
    void aRowThatGrowsOrShrinksStaysTheSame() {
        Row done = block.lines().get(2);
        Row ready = block.lines().get(4);

        farm.happen(ends());
        farm.happen(running(2, 0, 9, 5, ""));
        settle();

        assertEquals(List.of("1–5", "6", "7–9", "10", "11–20"), names());
        assertSame(done, block.lines().get(2));
        assertSame(ready, block.lines().get(4));
    }

    @Test
    void anOpenedRowHasTheRowsOfItsTasks() {
        FoldRow fold = (FoldRow) block.lines().get(4);
        fold.open();
        assertEquals(11, fold.tasks().size());
        model.selection().choose(List.of(fold));
        settle();
        Detail said = model.detail().detail().get();
        assertEquals(List.of(new Detail.Count(Mark.READY, 11)), said.counts());
        assertEquals(
                "11 tasks that stand alike share this row. Open it (→) to see each.", said.eta());

        farm.happen(running(2, 0, 9, 5, ""));
        settle();

        assertEquals(10, fold.tasks().size());
        assertSame(block.tasks().get(10), fold.tasks().getFirst());
    }

    @Test
    void aChosenTaskStaysInSightWhenItIsDone() {
        model.selection().choose(List.of(block.tasks().get(8)));

        farm.happen(ends());
        settle();

        assertEquals(List.of("1–5", "6", "7–8", "9", "10–20"), names());
    }

    @Test
    void rowsStayWhereTheyAreWhileSomebodyPointsAtOne() {
        model.rows().hold(true);

        farm.happen(ends());
        settle();
        assertEquals(List.of("1–5", "6", "7–8", "9", "10–20"), names());
        model.rows().hold(false);

        assertEquals(List.of("1–5", "6", "7–9", "10–20"), names());
    }

    @Test
    void aVerbOnTheRowActsOnAllItsTasks() {
        model.selection().choose(List.of(block.lines().get(4)));

        model.actions().of("hold").run();

        var tasks = new Subject.OfTasks(block.address(), TaskSet.range(9, 20));
        assertEquals(List.of(Command.act(new Verb.Hold(), List.of(tasks))), farm.sent());
    }

    /** The running task is done. */
    private static FarmEvent ends() {
        return new FarmEvent.AttemptEnded(
                attempt(2, 0, 8, 1), Exit.DONE, TaskState.DONE, minute(50));
    }

    private String facts(int line) {
        return block.lines().get(line).facts().get().reason();
    }

    private List<String> names() {
        return block.lines().stream().map(row -> row.facts().get().name()).toList();
    }

    private void settle() {
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
    }
}
