package farmhand.viewmodel;

import static farmhand.testing.AJob.aJob;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Terms;
import farmhand.viewmodel.act.send.Said;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the user did is taken back, one after another. */
final class OwnUndoTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "a", "kim", 50, frames("render", "1-4")));
        farm.happen(submitted(3, "b", "kim", 60, frames("render", "1-4")));
        model.open();
        settle();
    }

    @Test
    void whatWasUndoneIsNamedThoughItWasDoneJustNow() {
        act("priority-up", 2);
        settle();

        act("pause", 3);
        model.actions().of("undo").run();
        settle();

        assertEquals("Undone: pause of b.", said().text());
        assertEquals(55, settings(2).priority());
    }

    @Test
    void whoDidNothingIsLedToWhatOthersDid() {
        window.advanceTimeBy(1, TimeUnit.SECONDS);
        assertThat(model.actions().of("undo").missing().get()).contains("Activity");

        model.actions().of("redo").run();
        settle();

        assertThat(said().remedy()).startsWith("Activity").doesNotContain("farmhand");
    }

    @Test
    void aCommandOnItsWayCanBeUndone() {
        act("pause", 3);

        assertEquals("", model.actions().of("undo").missing().get());
    }

    @Test
    void whatIsTakenAwayOrComesBackIsCalledByItsName() {
        model.commands()
                .send(new Command.Submit(aJob().withBlock("render", "1-4").named("c").spec()), "");
        settle();

        model.actions().of("undo").run();
        settle();
        assertEquals("Undone: submit of c.", said().text());
        model.actions().of("redo").run();
        settle();
        assertEquals("Done again: submit of c.", said().text());
    }

    @Test
    void severalAreCountedAsThingsWhateverWasSaidOfThem() {
        model.commands().sendAll(List.of(edit(2, 70, "mine"), edit(3, 70, "mine")), "");
        settle();
        farm.send(edit(3, 31, "theirs"), new Origin("ana", "http", "r01"), Terms.NONE);

        model.actions().of("undo").run();
        settle();

        assertEquals(
                "Undone in part: edit of 2 jobs; 1 of 2 stays as it is, wholly or in part:",
                said().text());
        assertThat(said().remedy()).contains("priority", "note");
    }

    private static Command edit(int number, int priority, String note) {
        return new Command.EditJob(
                job(number), List.of(new JobField.Priority(priority), new JobField.Note(note)));
    }

    @Test
    void whatCannotBeUndoneIsSaidOnceAndPassedOver() {
        act("pause", 2);
        settle();
        act("priority-up", 3);
        settle();
        JobSettings theirs = settings(3).withPriority(31);
        farm.happen(new FarmEvent.JobEdited(job(3), theirs, minute(60)));

        model.actions().of("undo").run();
        settle();
        assertThat(said().text()).contains("changed");
        assertThat(said().remedy())
                .startsWith("Undo once more goes on with your pause before it. Look at");
        model.actions().of("undo").run();
        settle();

        assertEquals("Undone: pause of a.", said().text());
        assertEquals(false, settings(2).wishes().paused());
        assertEquals(31, settings(3).priority());
    }

    private void act(String action, int number) {
        model.selection().choose(List.of(model.rows().find(job(number)).orElseThrow()));
        model.actions().of(action).run();
    }

    private JobSettings settings(int number) {
        return farm.farm().job(job(number)).orElseThrow().settings();
    }

    private Said said() {
        return model.commands().said().get().orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
