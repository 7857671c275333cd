package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.WorkerVerb;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.form.steer.NoteForm;
import farmhand.viewmodel.worker.OnWorker;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerPast;
import farmhand.viewmodel.worker.WorkerState;
import farmhand.viewmodel.worker.WorkersViewModel;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The machines: what they do, and what is done to them. */
final class WorkersTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);
    private final WorkersViewModel workers = model.places().workers();

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(failed(2, 0, 0, "Out of memory"));
        farm.happen(running(2, 0, 1, 43, "Sample 220/512"));
        farm.happen(running(2, 0, 2, 10, "Sample 51/512"));
        model.open();
        settle();
        model.places().shown().set(Place.WORKERS);
        settle();
    }

    @Test
    void whatIsNotedOfAMachineStandsBesideIt() {
        workers.chosen().set("r07");
        model.actions().of("worker-note").run();
        NoteForm form = (NoteForm) model.forms().shown().get().orElseThrow();
        form.remark().text().set("fan is loud");
        assertEquals(
                Optional.of("farmhand edit worker:r07 'remark=fan is loud'\n"), form.shellLine());
        form.send();
        settle();

        assertEquals("Noted of r07.", model.commands().said().get().orElseThrow().text());
        assertEquals("fan is loud", noteOf("r07"));
        workers.typed().text().set("fan");
        assertEquals(List.of("r07"), workers.lines().stream().map(WorkerLine::name).toList());
    }

    @Test
    void whatSomebodyElseNotedMeanwhileIsToldBeforeItIsReplaced() {
        workers.chosen().set("r07");
        model.actions().of("worker-note").run();
        NoteForm form = (NoteForm) model.forms().shown().get().orElseThrow();
        form.remark().text().set("mine");
        farm.happen(new FarmEvent.WorkerNoted("r07", "theirs", Happenings.minute(60)));
        settle();

        form.send();
        settle();

        assertEquals(List.of(), farm.sent());
        assertEquals(
                "Somebody changed the note meanwhile. That of r07 is “theirs” by now, you want"
                        + " “mine”.",
                form.refusal().get());
        form.send();
        settle();
        assertEquals("mine", noteOf("r07"));
    }

    @Test
    void aFarmThatIsAwayIsAskedForNothingThatWouldBeDoneLater() {
        workers.chosen().set("r07");
        farm.lose("The farm does not answer.");
        settle();

        model.places().workerActions().takeOut();
        settle();

        assertEquals(List.of(), farm.sent());
        assertEquals(
                "The farm does not answer. Wait until it is back.",
                model.commands().said().get().orElseThrow().text());
        assertEquals(
                "The farm does not answer. Wait until it is back.",
                model.actions().of("worker-eject").missing().get());
    }

    private String noteOf(String name) {
        return workers.all().get().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .noteText();
    }

    @Test
    void aMachineSaysWhatItRunsHowFarThatIsAndWhatFailed() {
        assertEquals(List.of("r07", "r12"), names());
        WorkerLine line = workers.lines().getFirst();
        assertEquals(WorkerState.BUSY, line.state());
        assertEquals("2 of 32", line.slotsText());
        assertEquals("22.7 of 64", line.memoryText());
        OnWorker task = workers.running().get().getFirst();
        assertEquals("sh010 · render 2", task.title());
        assertEquals("43 %", task.percentText());
        assertEquals("Sample 220/512", task.line());

        workers.chosen().set("r12");
        settle();
        assertEquals("Out of memory", workers.past().failed().get().newest().getFirst().line());
    }

    @Test
    void ofMuchThatFailedTheNewestIsToldAndHowMuchThereIs() {
        farm.happen(submitted(3, "sh020", frames("render", "1-40")));
        for (int task = 0; task < 30; task++) {
            farm.happen(failed(3, 0, task, "Out of memory"));
        }
        workers.chosen().set("r12");
        settle();
        WorkerPast.Failed there = workers.past().failed().get();

        assertEquals("31 tasks failed here, the newest 20:", there.title());
        assertEquals("sh020 · render 30", there.newest().getFirst().title());
        assertEquals("sh020 · render 11", there.newest().getLast().title());
    }

    @Test
    void theOnlyMachineOfAFarmIsAsBusyAsItsJobsSay() {
        FakeFarm own = new FakeFarm();
        own.happen(submitted(2, "sh010", frames("render", "1-4")));
        own.happen(running(2, 0, 1, 43, ""));
        FarmViewModel small = Happenings.model(own, window);
        small.open();
        window.advanceTimeBy(3, TimeUnit.SECONDS);
        assertEquals("1 of 32", small.places().workers().all().get().getFirst().slotsText());

        own.happen(running(2, 0, 2, 10, ""));
        window.advanceTimeBy(2, TimeUnit.SECONDS);

        assertEquals("2 of 32", small.places().workers().all().get().getFirst().slotsText());
    }

    @Test
    void takingAMachineOutPausesItAndStartsItsTasksAgain() {
        assertTrue(
                model.places()
                        .workerActions()
                        .cost()
                        .startsWith("Take out pauses r07 and ends 2 tasks"));

        model.places().workerActions().takeOut();
        settle();

        assertEquals(
                List.of(
                        new Command.EditPolicy(new PolicyEdit.OfWorker("r07", true)),
                        new Command.EditPolicy(
                                new PolicyEdit.SteerWorker("r07", WorkerVerb.EJECT))),
                farm.sent());
        assertEquals(WorkerState.PAUSED, workers.lines().getFirst().state());
        assertEquals(
                "r07: 2 tasks are ended and will start again; 2h of work is lost.",
                model.commands().said().get().orElseThrow().text());
    }

    @Test
    void whatAMachineBeginsIsSeenWithoutAsking() {
        farm.happen(running(2, 0, 3, 5, ""));
        Instant deadline = Instant.now().plusSeconds(20);
        while (workers.running().get().size() < 3 && Instant.now().isBefore(deadline)) {
            settle(); // the farm looks at its machines once a second
            Thread.onSpinWait();
        }

        assertEquals(3, workers.running().get().size());
        assertEquals(3, workers.lines().getFirst().busy());
    }

    @Test
    void aTaskIsFoundThoughItsJobIsNotLookedFor() {
        model.find().typed().text().set("nothing");
        settle();

        model.jumps().toTask(new TaskAddress(job(2), 0, 1));

        assertEquals(Place.JOBS, model.places().shown().get());
        assertEquals(1, model.find().jobs().size());
    }

    private List<String> names() {
        return workers.lines().stream().map(WorkerLine::name).toList();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
