package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.detail.Picked;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.steer.EndingForm;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

final class CostTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(submitted(3, "sh020", frames("render", "1-4")));
        farm.happen(running(2, 0, 0, 5, ""));
        farm.happen(running(2, 0, 1, 5, ""));
        farm.happen(Happenings.done(2, 0, 2));
        farm.happen(Happenings.done(3, 0, 0));
        model.open();
        settle();
    }

    @Test
    void deletingWhatRunsAsksWithTheRenderTimeThatIsLost() {
        model.selection().choose(List.of(row(2), row(3)));

        model.actions().of("delete").run();
        settle();

        assertEquals(List.of(), farm.sent());
        assertEquals("Delete 2 jobs", asked().title());
        assertEquals(
                "The 2 tasks that run are ended: what they have done is lost, and undo does not"
                        + " bring that back.",
                asked().ends());
        assertEquals("Together they have run for 2h.", asked().lost().get());

        asked().send();
        settle();
        assertEquals("2 jobs deleted.", said());
        model.actions().of("undo").run();
        settle();
        assertEquals("sh010", row(2).view().settings().name());
    }

    @Test
    void doingAllAgainAsksOnlyWhereSomethingRuns() {
        model.selection().choose(List.of(row(2)));
        model.actions().of("retry-all").run();
        settle();
        assertEquals(List.of(), farm.sent());
        assertEquals("Retry all of sh010", asked().title());
        assertEquals("3 tasks are run again, also what is done.", asked().means());
        assertEquals("Run 3 tasks again", asked().act().get());

        model.forms().leave();
        model.selection().choose(List.of(row(3)));
        model.actions().of("retry-all").run();
        settle();
        assertEquals(
                List.of(Command.act(new Verb.Retry(Verb.Which.ALL), List.of(row(3).subject()))),
                farm.sent());
        assertEquals("1 task is run again.", said());
    }

    @Test
    void whereNothingRanYetNothingIsDoneAgain() {
        farm.happen(submitted(4, "sh030", frames("render", "1-4")));
        settle();
        model.selection().choose(List.of(row(4)));

        assertEquals("None of it has run yet.", model.actions().of("retry-all").missing().get());
    }

    @Test
    void holdingABlockAsksAndHoldingTasksSaysWhatItEnded() {
        BlockRow block = row(2).blocks().getFirst();
        model.selection().choose(List.of(block));
        model.actions().of("hold").run();
        settle();
        assertEquals(List.of(), farm.sent());
        assertEquals("Together they have run for 2h.", asked().lost().get());
        model.forms().leave();

        model.watching().opened(block);
        settle();
        model.selection().choose(List.of(block.tasks().getFirst(), block.tasks().getLast()));
        model.actions().of("hold").run();
        settle();
        assertEquals("2 tasks are held. One of them ran, for 1h: that is lost.", said());
    }

    @Test
    void whatIsPickedIsLeftOutAtOnceAndSaysWhatItEnded() {
        BlockRow block = row(2).blocks().getFirst();
        model.watching().opened(block);
        settle();

        new Picked(block, 0, 1).act(Picked.Deed.EXCLUDE, model.actions());
        settle();

        assertEquals("2 tasks are left out. 2 of them ran, for 2h together: that is lost.", said());
    }

    @Test
    void whatRunsIsStartedAgainOnceItsCostIsSeen() {
        model.selection().choose(List.of(row(2)));

        model.actions().of("retry-running").run();
        settle();
        assertEquals("Together they have run for 2h.", asked().lost().get());
        asked().send();
        settle();

        assertEquals(
                List.of(
                        Command.act(
                                new Verb.Retry(Verb.Which.ALL), List.of(Subject.parse("2/0/0-1")))),
                farm.sent());
        assertEquals("2 tasks are run again.", said());
    }

    @Test
    void whatWasMadeFromThemIsRunAgainWithThem() {
        model.selection().choose(List.of(row(3)));

        model.actions().of("retry-dependants").run();
        settle();

        assertEquals(
                "1 task is run again, and what is done of the job and was made from it.", said());
    }

    private EndingForm asked() {
        Form shown = model.forms().shown().get().orElseThrow();
        return (EndingForm) shown;
    }

    private String said() {
        return model.commands().said().get().map(Said::text).orElse("");
    }

    private JobRow row(int job) {
        return model.rows().find(job(job)).orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
