package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.view.LinkState;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.form.steer.PauseForm;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

final class ActionsTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(submitted(3, "sh020", frames("render", "1-4")));
        farm.happen(failed(2, 0, 1, "Out of memory"));
        model.open();
        settle();
    }

    @Test
    void nothingCanBeDoneToNothing() {
        assertEquals("Choose a row of the table first.", missing("retry"));
    }

    @Test
    void retryCountsWhatFailed() {
        choose(2);

        assertEquals("Retry 1 failed", model.actions().of("retry").label().get());
        assertEquals("", missing("retry"));
    }

    @Test
    void whatTheFarmCannotDoSaysSoWhateverIsChosen() {
        String reason = "There is no archive there. Delete it.";
        farm.link(new LinkState("afanasy://farm", "live", Map.of("archive", reason)));
        settle();
        choose(2);

        assertEquals(reason, missing("archive"));
        assertEquals("", missing("retry"));
    }

    @Test
    void nothingIsDoneWhileTheServerWhoseFarmItIsDoesNotAnswer() {
        farm.link(new LinkState("afanasy://farm", "away", Map.of()));
        settle();
        choose(2);

        assertTrue(missing("retry").startsWith("The server whose farm this is"));
        assertTrue(model.connection().stale().get());
        assertTrue(model.connection().trouble().get().startsWith("afanasy://farm has not"));

        farm.link(new LinkState("afanasy://farm", "live", Map.of()));
        settle();
        assertEquals("", missing("retry"));
        assertEquals("", model.connection().trouble().get());
    }

    @Test
    void whatCannotBeDoneIsNotSent() {
        choose(3);

        model.actions().of("retry").run();

        assertEquals("No task of it has failed.", missing("retry"));
        assertEquals(List.of(), farm.sent());
    }

    @Test
    void whatCanBeDoneFollowsTheFarm() {
        choose(3);

        farm.happen(failed(3, 0, 0, "Out of memory"));
        settle();

        assertEquals("", missing("retry"));
    }

    @Test
    void tasksOfABlockAreOneSubject() {
        BlockRow block = row(2).blocks().getFirst();
        model.watching().opened(block);
        settle();
        model.selection().choose(block.tasks().subList(0, 3));

        model.actions().of("hold").run();

        var tasks = new Subject.OfTasks(new BlockAddress(job(2), 0), TaskSet.parse("0-2"));
        assertEquals(List.of(Command.act(new Verb.Hold(), List.of(tasks))), farm.sent());
    }

    @Test
    void aBlockInsideAChosenJobIsNotNamedTwice() {
        model.selection().choose(List.of(row(2), row(2).blocks().getFirst()));

        model.actions().of("retry").run();

        assertEquals(
                List.of(Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(row(2).subject()))),
                farm.sent());
    }

    @Test
    void onlyWholeJobsAreDeleted() {
        model.selection().choose(List.of(row(2).blocks().getFirst()));

        assertEquals("Only whole jobs can take this. Choose the job.", missing("delete"));
    }

    @Test
    void prioritiesMoveByFive() {
        choose(2);

        model.actions().of("priority-up").run();
        settle();

        assertEquals(55, row(2).view().settings().priority());
        assertEquals(Optional.of("Priority of sh010 is 55 now."), said().map(Said::text));
    }

    @Test
    void whatWasDoneIsUndoneFromWhereItIsSaid() {
        choose(2);
        model.actions().of("priority-up").run();
        settle();

        model.commands().undo(said().orElseThrow().undo());
        settle();

        assertEquals(50, row(2).view().settings().priority());
        assertEquals(Optional.of(new Said("Undone: priority of sh010.", "")), said());
        model.actions().of("redo").run();
        settle();
        assertEquals(55, row(2).view().settings().priority());
    }

    @Test
    void jobsAreDeletedWithoutAQuestionAndComeBack() {
        choose(2);
        model.actions().of("delete").run();
        settle();
        assertEquals(Optional.of("sh010 deleted."), said().map(Said::text));

        model.actions().of("undo").run();
        settle();

        assertEquals("sh010", row(2).view().settings().name());
    }

    @Test
    void aJobIsPausedWithoutAQuestionAndUndoLeadsBack() {
        farm.happen(running(2, 0, 0, 5, ""));
        settle();
        choose(2);

        model.actions().of("pause").run();
        settle();
        assertEquals(
                Optional.of("sh010 paused; the task that runs finishes."), said().map(Said::text));
        assertTrue(row(2).view().settings().wishes().paused());

        model.commands().undo(said().orElseThrow().undo());
        settle();
        assertFalse(row(2).view().settings().wishes().paused());
    }

    @Test
    void stoppingAsksFirst() {
        farm.happen(running(2, 0, 0, 5, ""));
        settle();
        choose(2);

        model.actions().of("stop").run();

        assertEquals(List.of(), farm.sent());
        assertInstanceOf(PauseForm.class, model.forms().shown().get().orElseThrow());
    }

    @Test
    void aTypedPriorityThatIsNoNumberIsSaidToBeNone() {
        model.actions().typePriority(row(2)).set("high");

        assertEquals(
                Optional.of(
                        new Said(
                                "“high” is no number.",
                                "Give a whole number from -1,000 to 1,000.")),
                said());
        assertEquals(List.of(), farm.sent());
    }

    @Test
    void aRefusalIsSaidWithItsRemedy() {
        choose(2);
        farm.refuseNext(Rejection.of("busy", "The store is full.", "Free some disk."));

        model.actions().of("retry").run();
        settle();

        assertEquals(Optional.of(new Said("The store is full.", "Free some disk.")), said());
    }

    @Test
    void whatWasSaidIsForgottenAfterItWasRead() {
        choose(2);
        model.actions().of("retry").run();
        settle();

        window.advanceTimeBy(11, TimeUnit.SECONDS);

        assertEquals(Optional.empty(), said());
    }

    @Test
    void nothingCanBeDoneWhileTheFarmIsLost() {
        choose(2);

        farm.lose("The connection broke.");
        settle();

        assertEquals("The farm does not answer. Wait until it is back.", missing("retry"));
    }

    @Test
    void theLogOfAChosenTaskIsFollowedToItsNextAttempt() {
        farm.happen(running(3, 0, 0, 5, "Sample 1"));
        BlockRow block = row(3).blocks().getFirst();
        model.watching().opened(block);
        settle();
        model.selection().choose(List.of(block.tasks().getFirst()));

        farm.write("3/0/0/1", "one\ntwo\n");
        settle();

        assertEquals(
                List.of("one", "two"),
                model.detail().log().lines().stream().map(line -> line.text()).toList());
    }

    private Optional<Said> said() {
        return model.commands().said().get();
    }

    private String missing(String action) {
        return model.actions().of(action).missing().get();
    }

    private void choose(int job) {
        model.selection().choose(List.of(row(job)));
    }

    private JobRow row(int job) {
        return model.rows().find(job(job)).orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
