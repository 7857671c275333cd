package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
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

        assertEquals("Undone: pause.", said().text());
        assertEquals(55, settings(2).priority());
    }

    @Test
    void whoDidNothingIsLedToWhatOthersDid() {
        model.actions().of("undo").run();
        settle();

        assertThat(said().remedy()).startsWith("Activity").doesNotContain("farmhand");
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

        assertEquals("Undone: pause.", said().text());
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
