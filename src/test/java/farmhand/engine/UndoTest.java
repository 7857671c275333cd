package farmhand.engine;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Act;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.history.Entry;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Undo and redo on a coordinator with one paused job: ten frames and a list of two tasks. */
final class UndoTest {
    private static final Command UNDO = new Command.Undo(Command.Undo.MINE);
    private static final Command REDO = new Command.Redo();
    private static final JobNumber TWO = JobNumber.FIRST;

    private final MemoryStore store = new MemoryStore(Farm.EMPTY);
    private TestFarm farm = TestFarm.startedFrom(store, 2);

    @BeforeEach
    void begin() {
        farm.submit(aJob().withBlock("beauty", "1-10").with(aListBlock("mail", 2)).paused());
    }

    @AfterEach
    void end() {
        farm.close();
    }

    @Test
    void aPauseIsUndoneAndDoneAgain() {
        farm.act(new Verb.Resume(), "2");
        farm.awaitLaunches(2);

        assertEquals(TestFarm.subjects("2"), farm.done(UNDO).subjects());
        assertTrue(job().settings().wishes().paused());
        farm.done(REDO);
        assertFalse(job().settings().wishes().paused());
        farm.done(UNDO);
        assertTrue(job().settings().wishes().paused());
    }

    @Test
    void aBulkIsOneUndo() {
        farm.done(
                new Command.Acts(
                        List.of(
                                new Act(new Verb.Exclude(), TestFarm.subjects("2/0/0-3")),
                                new Act(new Verb.Priority(70), TestFarm.subjects("2", "2/1")))));

        farm.done(UNDO);

        assertEquals(TaskState.OPEN, farm.task("2/0/2").state());
        assertEquals(50, job().settings().priority());
        assertEquals(0, job().blocks().get(1).spec().limits().priority());
    }

    @Test
    void undoGoesBackStepByStepAndRedoForth() {
        farm.act(new Verb.Priority(60), "2");
        farm.act(new Verb.Priority(70), "2");

        farm.done(UNDO);
        assertEquals(60, job().settings().priority());
        farm.done(UNDO);
        assertEquals(50, job().settings().priority());
        farm.done(REDO);
        farm.done(REDO);
        assertEquals(70, job().settings().priority());
        assertEquals("nothing_to_redo", farm.refused(REDO).code());
    }

    @Test
    void somethingElseDoneEndsRedo() {
        farm.act(new Verb.Priority(60), "2");
        farm.done(UNDO);
        farm.act(new Verb.Hold(), "2/0/0");

        assertEquals("nothing_to_redo", farm.refused(REDO).code());
    }

    @Test
    void needsThatWouldCloseACircleByNowAreNotBroughtBack() {
        JobNumber three = new JobNumber(3);
        farm.submit(aJob().after(TWO).withBlock("a", "1"));
        farm.done(needs(three));
        long revision = newest().revision();
        farm.done(needs(TWO, new NeedSpec.OnJob(three)));

        Outcome.Done undone = farm.done(new Command.Undo(revision));

        assertThat(undone.refused())
                .extracting(Rejection::code, Rejection::subject)
                .containsExactly(tuple("cycle", "3"));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsRefusedByName() {
        farm.done(
                new Command.EditJob(
                        TWO, List.of(new JobField.Priority(60), new JobField.Note("hot"))));
        long revision = newest().revision();
        farm.done(new Command.EditJob(TWO, List.of(new JobField.Priority(65))));

        Outcome.Done undone = farm.done(new Command.Undo(revision));

        assertThat(undone.refused())
                .singleElement()
                .satisfies(
                        no -> {
                            assertEquals("changed_meanwhile", no.code());
                            assertThat(no.message()).contains("“priority” of job 2");
                        });
        assertEquals(65, job().settings().priority());
        assertEquals("", job().settings().wishes().note());
    }

    @Test
    void fieldsOfABlockAreUndoneOneByOne() {
        BlockAddress block = new BlockAddress(TWO, 0);
        farm.done(
                new Command.EditBlock(
                        block, List.of(new BlockField.Slots(2), new BlockField.Bucket(4))));
        long revision = newest().revision();
        farm.done(new Command.EditBlock(block, List.of(new BlockField.Slots(3))));

        Outcome.Done undone = farm.done(new Command.Undo(revision));

        assertThat(undone.refused()).extracting(Rejection::subject).containsExactly("2/0");
        assertEquals(3, job().blocks().getFirst().spec().limits().slots());
        assertEquals(1, job().blocks().getFirst().spec().limits().pace().bucket());
    }

    @Test
    void aRetryIsUndoneForWhatWasNotStarted() {
        farm.act(new Verb.Resume(), "2");
        farm.awaitRunning("2/0/0/1", "2/0/1/1");
        farm.act(new Verb.Pause(false), "2");
        farm.ends("2/0/0/1", Exit.of(End.CANNOT_START, "no disk"));
        farm.ends("2/0/1/1", Exit.of(End.CANNOT_START, "no disk"));
        farm.awaitTask("2/0/1", TaskState.FAILED);
        farm.act(new Verb.Retry(Verb.Which.FAILED), "2");
        long revision = newest().revision();
        farm.act(new Verb.Run(), "2/0/1");
        farm.awaitRunning("2/0/1/2");

        Outcome.Done undone = farm.done(new Command.Undo(revision));

        assertEquals(TestFarm.subjects("2/0/0"), undone.subjects());
        assertThat(undone.refused())
                .singleElement()
                .extracting(Rejection::code, Rejection::subject)
                .containsExactly("started", "2/0/1");
        assertEquals(TaskState.FAILED, farm.task("2/0/0").state());
        assertEquals("no disk", farm.task("2/0/0").error());
        assertEquals(1, farm.task("2/0/0").failures());
    }

    @Test
    void whatWasHeldWhileItRanIsOpenAgain() {
        farm.act(new Verb.Resume(), "2");
        farm.awaitRunning("2/0/0/1", "2/0/1/1");
        farm.act(new Verb.Pause(false), "2");
        farm.act(new Verb.Hold(), "2/0/0-1");
        long revision = newest().revision();
        farm.ends("2/0/0/1", Exit.of(End.STOPPED, "stopped by hand"));
        farm.awaitTask("2/0/0", TaskState.HELD);

        farm.done(new Command.Undo(revision));

        assertEquals(TaskState.OPEN, farm.task("2/0/0").state());
        assertEquals(TaskState.OPEN, farm.task("2/0/1").ending());
    }

    @Test
    void appendedTasksAndBlocksGoAgain() {
        farm.done(new Command.AppendTasks(new BlockAddress(TWO, 1), aListBlock("x", 3).tasks()));
        farm.done(new Command.AppendBlocks(TWO, List.of(aListBlock("y", 1).spec())));

        farm.done(UNDO);
        farm.done(UNDO);

        assertEquals(TaskState.DELETED, farm.task("2/1/2").state());
        assertEquals(2, job().blocks().get(1).tasks().totals().tasks());
        assertEquals(0, job().blocks().get(2).tasks().totals().tasks());
        farm.done(REDO);
        assertEquals(TaskState.OPEN, farm.task("2/1/4").state());
    }

    @Test
    void aDeletedJobComesBackWhole() {
        farm.act(new Verb.Exclude(), "2/0/4");
        farm.act(new Verb.Delete(), "2");
        assertTrue(farm.coordinator.farm().job(TWO).isEmpty());

        farm.done(UNDO);

        assertEquals(TaskState.EXCLUDED, farm.task("2/0/4").state());
    }

    @Test
    void aStopThatEndedSomethingCannotBeUndone() {
        farm.act(new Verb.Resume(), "2");
        farm.awaitRunning("2/0/0/1", "2/0/1/1");
        farm.act(new Verb.Pause(true), "2");

        assertEquals(UndoState.IMPOSSIBLE, newest().undo());
        Rejection no = farm.refused(new Command.Undo(newest().revision()));
        assertEquals("not_undoable", no.code());
        assertEquals("not_found", farm.refused(new Command.Undo(99_999_999)).code());
    }

    @Test
    void everybodyUndoesTheirOwn() {
        farm.act(new Verb.Priority(60), "2");
        Origin lee = new Origin("lee", "test", "here");
        farm.coordinator.send(Command.act(new Verb.Hold(), TestFarm.subjects("2/0/0")), lee);

        farm.done(UNDO);

        assertEquals(50, job().settings().priority());
        assertEquals(TaskState.HELD, farm.task("2/0/0").state());
        assertEquals(UndoState.UNDONE, history().get(2).undo());
        assertEquals(history().get(2).revision(), newest().undoes());
        assertEquals("already_undone", farm.refused(new Command.Undo(newest().undoes())).code());
    }

    @Test
    void anUndoOfWhatIsSoAlreadyIsDone() {
        farm.act(new Verb.Priority(60), "2");
        farm.act(new Verb.Priority(50), "2");
        long revision = history().get(1).revision();

        farm.done(new Command.Undo(revision));

        assertEquals(farm.coordinator.farm().revision(), newest().revision());
        assertEquals(UndoState.UNDONE, history().get(2).undo());
    }

    @Test
    void whatWasDoneBeforeARestartIsUndoneAfterIt() {
        farm.act(new Verb.Exclude(), "2/0/0-3");
        farm.close();
        farm = TestFarm.startedFrom(store, 2);

        farm.done(UNDO);

        assertEquals(TaskState.OPEN, farm.task("2/0/0").state());
    }

    private static Command needs(JobNumber job, NeedSpec.OnJobs... needs) {
        return new Command.EditJob(job, List.of(new JobField.Needs(List.of(needs))));
    }

    private Job job() {
        return farm.coordinator.farm().job(TWO).orElseThrow();
    }

    private Entry newest() {
        return history().getFirst();
    }

    private List<Entry> history() {
        return farm.ask(new Question.HistoryOf(Set.of(), Question.HistoryOf.NEWEST, 100)).entries();
    }
}
