package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.appended;
import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Need;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Rows of what could start say the reason that the pane says. */
final class ReadyRowsTest {
    private static final String NO_SLOT = "waits for a slot; 0 of 16 free";

    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(submitted(3, "sh020", frames("render", "1-4")));
        model.open();
        look();
    }

    @Test
    void aReadyRowOnTheScreenSaysWhatThePaneSaysAndNobodyAsksForOthers() {
        model.selection().choose(List.of(row(2)));
        model.watching().visible(Set.of(job(2)));
        look();

        assertEquals(NO_SLOT, model.detail().because().get().getFirst().sentence());
        assertEquals("4 ready · " + NO_SLOT, said(2));
        assertEquals("4 ready · " + NO_SLOT, row(2).blocks().getFirst().facts().get().reason());
        assertEquals("4 ready", said(3));
    }

    @Test
    void whatLeftTheScreenIsNotSaidOfItWhenItComesBack() {
        model.watching().visible(Set.of(job(2)));
        look();

        model.watching().visible(Set.of(job(3)));
        look();

        assertEquals("4 ready", said(2));
        assertEquals("4 ready · " + NO_SLOT, said(3));
    }

    @Test
    void whatWasAskedOfALostFarmIsAskedAnewOnceItIsBack() {
        farm.silent = true;
        model.watching().visible(Set.of(job(2)));
        model.selection().choose(List.of(row(2)));
        look();
        farm.lose("It was killed.");
        look();

        farm.comeBack();
        look();

        assertEquals("4 ready · " + NO_SLOT, said(2));
        assertEquals(NO_SLOT, model.detail().because().get().getFirst().sentence());
    }

    @Test
    void quietTasksOfAnOpenBlockSayWhyTheyDoNotStartToo() {
        farm.happen(running(2, 0, 0, 40, ""));
        farm.happen(appended(2, frames("comp", "1-2", new Need.WholeBlock(0))));
        look();
        BlockRow render = row(2).blocks().getFirst();
        model.watching().opened(render);
        model.watching().visible(Set.of(job(2)));
        look();

        assertEquals("3 ready · " + NO_SLOT, render.lines().getLast().facts().get().reason());
        assertEquals("", said(2));
        farm.happen(done(2, 0, 3));
        look();
        assertEquals("2 ready · " + NO_SLOT, render.lines().get(1).facts().get().reason());
    }

    private JobRow row(int number) {
        return model.rows().find(job(number)).orElseThrow();
    }

    private String said(int number) {
        return row(number).facts().get().reason();
    }

    private void look() {
        window.advanceTimeBy(3, TimeUnit.SECONDS);
    }
}
