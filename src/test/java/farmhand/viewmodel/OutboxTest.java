package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.viewmodel.act.Helping;
import farmhand.viewmodel.act.send.Said;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import javafx.beans.binding.BooleanExpression;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Edits that are made while the farm does not answer. */
final class OutboxTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void lose() {
        farm.happen(submitted(2, "sh010", frames("render", "1-9")));
        model.open();
        pass(100);
        model.selection().choose(model.rows().jobs());
        farm.lose("The farm does not answer.");
        pass(100);
    }

    @Test
    void whatIsAskedBeforeTheFarmHasAnsweredIsSent() {
        FakeFarm quiet = new FakeFarm();
        FarmViewModel early = Happenings.model(quiet, window);

        early.commands().send(new Command.Redo(), "Done again.");

        assertEquals(List.of(new Command.Redo()), quiet.sent());
    }

    @Test
    void whatCanWaitIsSentOnceTheFarmIsBack() {
        model.actions().of("priority-up").run();
        model.actions().of("pause").run();
        assertEquals(0, farm.sent().size());
        assertEquals(2, model.commands().outbox().count().get());
        assertEquals("Waits for the farm: sh010 paused.", said());

        farm.comeBack();
        pass(200);

        assertEquals(2, farm.sent().size());
        assertTrue(farm.sent().getFirst() instanceof Command.Acts);
        assertEquals(0, model.commands().outbox().count().get());
        assertEquals(
                "studio-a is back after 0 s. 1 job changed. The 2 changes that waited are done.",
                said());
        model.commands().say(new Said("Else.", ""));
        assertEquals("Else.", said());
    }

    @Test
    void whatHelpsIsOfferedWhereItCanWait() {
        Subject job = new Subject.OfJob(Happenings.job(2));
        Helping resume = new Helping.Ask(Command.act(new Verb.Resume(), List.of(job)), "");
        Helping run = new Helping.Ask(Command.act(new Verb.Run(), List.of(job)), "");
        BooleanExpression noResume = model.connection().withholds(resume.canWait());
        BooleanExpression noRun = model.connection().withholds(run.canWait());

        assertFalse(noResume.get());
        assertTrue(noRun.get());
        farm.refuse(Refused.of("bad_token", "No.", "Ask."));
        pass(100);
        assertTrue(noResume.get());
    }

    @Test
    void whatGetsNoAnswerWaitsOnInItsOrder() {
        model.actions().of("priority-up").run();
        model.actions().of("pause").run();

        model.commands().sendWaiting(); // while the farm does not answer all the same
        pass(100);
        assertEquals(2, model.commands().outbox().count().get());
        farm.comeBack();
        pass(200);

        assertEquals(2, farm.sent().size());
        assertTrue(farm.sent().getFirst().toString().contains("Priority"));
    }

    @Test
    void whatWasOnItsWayWhenTheFarmWasLostWaitsToo() {
        farm.comeBack();
        pass(200);
        farm.lose("The farm does not answer.");

        model.actions().of("pause").run(); // before the window has heard of it
        pass(100);

        assertEquals("Waits for the farm: sh010 paused.", said());
        farm.comeBack();
        pass(200);
        assertEquals(1, farm.sent().size());
    }

    @Test
    void aPriorityThatWaitsIsToldAndTheNextStepGoesOnFromIt() {
        model.actions().of("priority-up").run();
        model.actions().of("priority-up").run();
        var job = model.rows().jobs().getFirst();
        assertEquals(Map.of(job.subject(), 60), model.commands().outbox().priorities().get());

        model.actions().of("undo").run();
        assertEquals(Map.of(job.subject(), 55), model.commands().outbox().priorities().get());
        farm.comeBack();
        pass(200);

        assertEquals(Map.of(), model.commands().outbox().priorities().get());
        assertEquals("55", job.facts().get().priority());
    }

    @Test
    void aPauseThatWaitsIsToldOfItsJob() {
        model.actions().of("priority-up").run();
        model.actions().of("pause").run();
        var job = model.rows().jobs().getFirst();
        assertEquals(Map.of(job.subject(), true), model.commands().outbox().pauses().get());

        farm.comeBack();
        pass(200);

        assertEquals(Map.of(), model.commands().outbox().pauses().get());
        assertTrue(job.isPaused());
    }

    @Test
    void whatIsOfferedFollowsWhatWaits() {
        assertFalse(model.actions().of("undo").missing().get().isEmpty());
        model.actions().of("priority-up").run();
        assertEquals("Undo priority", model.actions().of("undo").label().get());

        model.actions().of("pause").run();

        assertEquals("Undo pause", model.actions().of("undo").label().get());
        assertEquals("", model.actions().of("resume").missing().get());
        assertFalse(model.actions().of("pause").missing().get().isEmpty());
        model.actions().of("undo").run();
        assertEquals("", model.actions().of("pause").missing().get());
    }

    @Test
    void undoTakesTheNewestBackThatWaits() {
        model.actions().of("priority-up").run();

        model.actions().of("undo").run();
        farm.comeBack();
        pass(200);

        assertEquals(0, farm.sent().size());
    }

    @Test
    void whatWaitedTooLongIsNotSent() {
        model.actions().of("priority-up").run();

        window.advanceTimeBy(16, TimeUnit.MINUTES);
        farm.comeBack();
        window.triggerActions();

        assertEquals(0, farm.sent().size());
        assertTrue(said().startsWith("A change waited for more than a quarter of an hour"), said());
    }

    @Test
    void whatEndsOrMakesSomethingIsRefusedMeanwhile() {
        assertEquals(
                "The farm does not answer. Wait until it is back.",
                model.actions().of("delete").missing().get());
        assertEquals("", model.actions().of("pause").missing().get());
    }

    private String said() {
        return model.commands().said().get().map(Said::text).orElse("");
    }

    private void pass(long millis) {
        window.advanceTimeBy(millis, TimeUnit.MILLISECONDS);
    }
}
