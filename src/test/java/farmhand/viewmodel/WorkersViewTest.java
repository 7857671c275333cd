package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.runningOn;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.view.LinkState;
import farmhand.farm.view.Presence;
import farmhand.viewmodel.FakeWorkers.Machine;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.offer.Machines;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerState;
import farmhand.viewmodel.worker.WorkersView;
import farmhand.viewmodel.worker.WorkersViewModel;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Which machines are seen, in which order, how they are counted, and what menus offer for them. */
final class WorkersViewTest {
    private static final String OFFLINE = "It is offline.";

    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);
    private final WorkersViewModel workers = model.places().workers();

    @BeforeEach
    void open() {
        farm.have(
                Machine.named("r01").having(16, 4, 64),
                Machine.named("r02").having(16, 4, 64),
                Machine.named("r03").being(Presence.HERE, true, "It is paused."),
                Machine.named("r04").being(Presence.OFFLINE, false, OFFLINE),
                Machine.named("r05")
                        .doing(15, 1.2)
                        .since(6, 7)
                        .being(Presence.SICK, false, "Sick."));
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(runningOn("r01", 2, 0, 0, 43, ""));
        model.open();
        pass(1);
    }

    @Test
    void problemsComeFirstThenNames() {
        look();

        assertEquals(List.of("r05", "r04", "r03", "r01", "r02"), names());
    }

    @Test
    void machinesAreCountedBeforeAnybodyLooksAtThem() {
        assertEquals(5, workers.all().get().size());
        assertEquals(1, WorkersView.BUSY.count(workers.all().get()));
        assertEquals(WorkerState.IDLE, line("r02").state());

        farm.happen(runningOn("r02", 2, 0, 1, 3, ""));
        pass(11);

        assertEquals(WorkerState.BUSY, line("r02").state());
    }

    @Test
    void whatOnlyAFarmOfManyMachinesCanDoIsOfferedThereAlone() {
        var acts = model.places().workerActions();
        assertFalse(acts.isOffered(Machines.Deed.KEEP));
        assertFalse(acts.isOffered(Machines.Deed.FREE));
        assertTrue(acts.isOffered(Machines.Deed.TAKE_OUT));

        farm.link(new LinkState("afanasy://farm", "live", Map.of()));
        pass(1);

        assertTrue(acts.isOffered(Machines.Deed.KEEP));
    }

    @Test
    void thatOneIsSilentIsSeenWithinAMinuteThoughNothingHappens() {
        pass(12);
        farm.have(Machine.named("r02").being(Presence.OFFLINE, false, OFFLINE));
        pass(61);

        assertEquals(WorkerState.OFFLINE, line("r02").state());
    }

    @Test
    void whatIsNotedIsOfTheChosenMachineAndReadAgainOnceItStandsOtherwise() {
        look();
        workers.chosen().set("r01");
        workers.past().read(true);
        pass(1);
        assertEquals("r01 at 2", workers.past().log().get());

        workers.chosen().set("r02");
        pass(1);
        assertEquals("r02 at 2", workers.past().log().get());

        farm.happen(runningOn("r01", 2, 0, 1, 3, ""));
        farm.have(Machine.named("r02").being(Presence.SICK, false, "Sick."));
        model.places().shown().set(Place.JOBS);
        model.places().shown().set(Place.WORKERS);
        pass(1);
        assertEquals("r02 at 3", workers.past().log().get());
    }

    @Test
    void aViewShowsSomeAndTheWayToAMachineShowsAllAgain() {
        look();
        workers.view().set(WorkersView.PAUSED);
        assertEquals(List.of("r03"), names());
        assertEquals("r03", workers.chosen().get());

        model.jumps().toWorker("r01");

        assertEquals(WorkersView.ALL, workers.view().get());
        assertEquals("r01", workers.chosen().get());
    }

    @Test
    void aMachineIsFoundByNameStateAndWhatItRuns() {
        look();

        assertEquals(List.of("r05"), found("sick"));
        assertEquals(List.of("r04"), found("offline"));
        assertEquals(List.of("r01"), found("busy"));
        assertEquals(List.of("r01"), found("SH010"));
        assertEquals(List.of("r03", "r01", "r02"), found("-offline -sick"));
        assertEquals(List.of("r05"), found("mem<8 name:r0"));
        assertEquals(List.of("r05"), found("errors>2"));
        assertEquals("1 of 5 workers", workers.share());
    }

    @Test
    void whatFindsNoMachineSaysSoAndWhatCannotBeReadChangesNothing() {
        look();

        assertEquals(List.of(), found("r77"));
        assertEquals("0 of 5 workers match “r77”. Esc shows all of them.", workers.trouble().get());
        assertEquals(List.of("r02"), found("r02"));
        assertEquals(List.of("r02"), found("state:"));
        assertThat(workers.typed().problem().get()).isNotEmpty();

        model.jumps().toWorker("r01");

        assertEquals(5, names().size());
        assertEquals("problems first", workers.share());
    }

    @Test
    void rowsStayWhereTheyAreWhileThePointerIsDown() {
        look();
        workers.hold(true);
        farm.have(Machine.named("r02").being(Presence.OFFLINE, false, OFFLINE));
        look();

        assertEquals(List.of("r05", "r04", "r03", "r01", "r02"), names());
        assertEquals(WorkerState.OFFLINE, workers.lines().getLast().state());

        workers.hold(false);

        assertEquals(List.of("r05", "r02", "r04", "r03", "r01"), names());
    }

    @Test
    void aMachineSaysHowItFaredAndSinceWhen() {
        WorkerLine sick = line("r05");

        assertTrue(sick.isSick());
        assertTrue(sick.isShort());
        assertTrue(sick.isFailing());
        assertEquals("7", sick.failuresText());
        assertEquals("6d", sick.upText(model.now().get()));
        assertThat(sick.whySick()).startsWith("7 attempts failed here within the last hour.");
        assertFalse(line("r01").isFailing());
        assertEquals("", line("r01").failuresText());
        assertEquals("", line("r04").upText(model.now().get()));
    }

    @Test
    void aMenuActsOnTheChosenMachineWhileItIsSeenAlone() {
        Action takeOut = model.actions().of("worker-take-out");
        Action back = model.actions().of("worker-bring-back");
        assertEquals("Open Workers and choose one of them.", takeOut.missing().get());
        takeOut.run();
        assertEquals(List.of(), farm.sent());

        look();
        workers.chosen().set("r03");
        pass(1);
        assertEquals("r03 is out already: it is paused and runs nothing.", takeOut.missing().get());
        workers.chosen().set("r02");
        assertEquals("Take out r02", takeOut.label().get());
        assertEquals("r02 is not paused.", back.missing().get());
        assertEquals("r02 is not sick.", model.actions().of("worker-heal").missing().get());
        model.actions().of("worker-pause").run();
        pass(1);

        assertEquals(
                List.of(new Command.EditPolicy(new PolicyEdit.OfWorker("r02", true))), farm.sent());
        assertEquals("", back.missing().get());
    }

    private void look() {
        model.places().shown().set(Place.JOBS);
        model.places().shown().set(Place.WORKERS);
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }

    private void pass(int seconds) {
        window.advanceTimeBy(seconds, TimeUnit.SECONDS);
    }

    private WorkerLine line(String name) {
        return workers.all().get().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String query) {
        workers.typed().text().set(query);
        return names();
    }

    private List<String> names() {
        return workers.lines().stream().map(WorkerLine::name).toList();
    }
}
