package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.Terms;
import farmhand.farm.command.Verb;
import farmhand.farm.view.Presence;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.worker.WhileIWork;
import farmhand.viewmodel.worker.WorkerLine;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

final class WhileIWorkTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final Subject SH020 = new Subject.OfJob(job(2));

    private final FakeFarm farm = new FakeFarm();
    private final TestScheduler window = new TestScheduler();
    private final InMemory keepsake = new InMemory();

    @BeforeEach
    void run() {
        farm.happen(submitted(2, "sh020", frames("render", "1-10")));
        farm.happen(running(2, 0, 0, 10, ""));
    }

    @Test
    void thisComputerStartsNothingWhileItsUserWorksAndGoesOnFiveMinutesLater() {
        WhileIWork work = work("r07");
        work.on().set(true);

        work.worked(NOON);
        settle();
        assertEquals(List.of(paused(true)), farm.sent());
        assertEquals("This computer: paused, you work", work.said().get());
        work.worked(NOON.plusSeconds(200));
        work.tick(NOON.plusSeconds(400));
        settle();
        assertEquals(1, farm.sent().size());

        work.tick(NOON.plusSeconds(501));
        settle();
        assertEquals(List.of(paused(true), paused(false)), farm.sent());
    }

    @Test
    void itIsPausedAgainWhereSomebodyLetItGoOnWhileItsUserWorks() {
        WhileIWork work = work("r07");
        work.on().set(true);
        work.worked(NOON);
        settle();

        farm.send(paused(false), new Origin("kim", "window", "r07"), Terms.NONE);
        work.worked(NOON.plusSeconds(5));
        settle();
        assertEquals(2, farm.sent().size());
        work.worked(NOON.plusSeconds(10));
        settle();

        assertEquals(List.of(paused(true), paused(false), paused(true)), farm.sent());
    }

    @Test
    void anOlderPauseOfOnesOwnIsNotUndoneWhileOneWorks() {
        FarmViewModel model = model("r07");
        model.commands().send(Command.act(new Verb.Priority(60), List.of(SH020)), "");
        model.commands().send(paused(true), "");
        model.computer().work().on().set(true);
        model.computer().work().worked(NOON);
        settle();

        model.actions().of("undo").run();
        settle();

        assertTrue(farm.farm().policy().isPaused("r07"));
        Said said = model.commands().said().get().orElseThrow();
        assertEquals("r07 stays paused while you work at it.", said.text());
        assertThat(said.remedy())
                .startsWith(
                        "Undo once more goes on with your priority before it. To let it go on,");
        model.computer().work().tick(NOON.plusSeconds(400));
        model.commands().undo(farm.farm().revision());
        settle();
        assertFalse(farm.farm().policy().isPaused("r07"));
    }

    @Test
    void whetherThisComputerTakesPartIsSaidWhereItIsAMachineOfTheFarm() {
        WhileIWork work = work("r07");
        assertEquals("", work.said().get());

        work.see(List.of(machine("r07", false), machine("r12", true)));
        assertEquals("This computer: on", work.said().get());
        work.see(List.of(machine("r07", true)));
        assertEquals("This computer: off", work.said().get());
        work.see(List.of(machine("r12", false)));

        assertEquals("", work.said().get());
    }

    private static WorkerLine machine(String name, boolean paused) {
        return new WorkerLine(
                name, List.of(), 8, 0, 0.1, -1, -1, paused, Presence.HERE, "", 0, "", When.NEVER);
    }

    @Test
    void whatSomebodyElsePausedIsLeftAlone() {
        farm.send(paused(true), new Origin("ana", "window", "r01"), Terms.NONE);
        WhileIWork work = work("r07");
        work.on().set(true);

        work.worked(NOON);
        work.tick(NOON.plusSeconds(1_000));
        settle();

        assertEquals(1, farm.sent().size());
    }

    @Test
    void whatAWindowThatDiedPausedGoesOnWithTheNext() {
        WhileIWork before = work("r07");
        before.on().set(true);
        before.worked(NOON);
        settle();

        work("r07").tick(NOON.plusSeconds(1));
        settle();

        assertEquals(List.of(paused(true), paused(false)), farm.sent());
    }

    @Test
    void aComputerThatIsNoMachineOfTheFarmIsNeverPaused() {
        WhileIWork work = work("laptop");
        work.on().set(true);
        work.worked(NOON);
        settle();

        assertEquals(List.of(), farm.sent());
        assertFalse(work("").isPossible());
    }

    private static Command paused(boolean paused) {
        return new Command.EditPolicy(new PolicyEdit.OfWorker("r07", paused));
    }

    private WhileIWork work(String machine) {
        return model(machine).computer().work();
    }

    private FarmViewModel model(String machine) {
        FarmViewModel model =
                Happenings.model(
                        farm,
                        window,
                        new Outside() {
                            @Override
                            public String machine() {
                                return machine;
                            }
                        },
                        keepsake);
        model.open();
        settle();
        return model;
    }

    private void settle() {
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
    }
}
