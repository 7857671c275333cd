package farmhand.viewmodel.picture;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.TaskAddress;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

final class PicturesTest {
    private final FakeFarm farm = new FakeFarm();
    private final TestScheduler window = new TestScheduler();
    @TempDir Path folder;
    private FolderFiles files;
    private FarmViewModel model;

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh020", frames("render", "1-10"), frames("comp", "1-10")));
        files = new FolderFiles(folder);
        model = Happenings.model(farm, window, files);
        model.open();
        settle();
    }

    @Test
    void theNewestPictureIsThatOfTheTaskThatWasDoneLast() {
        farm.happen(done(2, 0, 3));
        farm.paint(task(3), 64, 36);
        settle();
        model.selection().choose(List.of(sh020()));
        settle();

        var shown = model.pictures().newest().shown().get().orElseThrow();
        assertEquals("/shows/harbor/out/4.png", shown.picture().path());
        assertEquals("Frame 4 · r12 · 1h 22 ago · 7:30", shown.caption());
    }

    @Test
    void theNewestPictureStaysWhileTheFarmIsAwayAndIsAskedForAnewOnceItIsBack() {
        farm.happen(done(2, 0, 3));
        farm.paint(task(3), 64, 36);
        settle();
        model.selection().choose(List.of(sh020()));
        settle();
        farm.happen(done(2, 0, 4));
        farm.paint(task(4), 64, 36);
        farm.lose("The connection broke.");
        settle();
        assertEquals(Optional.of(task(3)), newest());

        farm.comeBack();
        settle();

        assertEquals(Optional.of(task(4)), newest());
    }

    @Test
    void aBlockThatMakesNoPicturesHidesThoseOfNoOther() {
        farm.happen(done(2, 0, 3));
        farm.happen(done(2, 1, 5));
        farm.paint(task(3), 64, 36);

        settle();
        model.selection().choose(List.of(sh020()));
        settle();

        assertEquals(Optional.of(task(3)), newest());
    }

    @Test
    void withoutAPictureNothingIsShownAndNothingAskedAgain() {
        farm.happen(done(2, 0, 3));
        settle();
        model.selection().choose(List.of(sh020()));
        settle();
        int asked = farm.askedOutputs().size();

        model.pictures().refresh();
        settle();

        assertTrue(model.pictures().newest().shown().get().isEmpty());
        assertEquals(asked, farm.askedOutputs().size());
    }

    @Test
    void rowsOfABlockThatMakesNoneAskThreeTimesAndNoMore() {
        for (int i = 0; i < 10; i++) {
            farm.happen(done(2, 0, i));
        }
        watchTasks();
        int asked = farm.askedOutputs().size();
        for (int i = 0; i < 10; i++) {
            var _ = model.pictures().small().of(render().tasks().get(i));
        }
        settle();

        assertEquals(3, farm.askedOutputs().size() - asked);
    }

    @Test
    void aFarmThatIsAwayHidesNoPictureForGood() {
        for (int i = 0; i < 4; i++) {
            farm.happen(done(2, 0, i));
            farm.paint(task(i), 64, 36);
        }
        watchTasks();
        farm.lose("The connection broke.");
        for (int i = 0; i < 4; i++) {
            var _ = model.pictures().small().of(render().tasks().get(i));
        }
        settle();
        farm.comeBack();

        var small = model.pictures().small().of(render().tasks().get(3));
        settle();

        assertEquals(Optional.of(task(3)), small.get().map(Picture::task));
    }

    @Test
    void aRowGetsTheSmallPictureOfItsTask() {
        farm.happen(done(2, 0, 3));
        farm.paint(task(3), 64, 36);
        watchTasks();

        var small = model.pictures().small().of(render().tasks().get(3));
        settle();

        assertEquals(Optional.of(task(3)), small.get().map(Picture::task));
    }

    @Test
    void aPictureIsBroughtHereAndOpened() throws IOException {
        farm.happen(done(2, 0, 3));
        farm.paint(task(3), 640, 360);
        settle();
        model.selection().choose(List.of(sh020()));
        settle();

        model.actions().of("open-file").run();
        settle();
        model.actions().of("open-viewer").run();
        settle();
        model.actions().of("copy-path").run();
        settle();

        assertEquals(
                List.of("USUAL 4.png", "VIEWER 4.png", "copied /shows/harbor/out/4.png"),
                files.opened());
        assertArrayEquals(
                new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                Arrays.copyOf(Files.readAllBytes(folder.resolve("4.png")), 4));
    }

    @Test
    void whatMadeNothingSaysSo() {
        farm.happen(failed(2, 0, 3, "no space left"));
        watchTasks();
        settle();
        model.selection().choose(List.of(render().tasks().get(3)));
        settle();

        model.actions().of("open-file").run();
        settle();

        assertEquals(
                Optional.of(new Said("It cannot be opened.", "Task 2/0/3 made no file yet.")),
                model.commands().said().get());
    }

    @Test
    void aFullViewOfNothingSaysTheRefusalAloneAndOffersNothingToOpen() {
        farm.happen(done(2, 0, 3));
        watchTasks();
        model.selection().choose(List.of(render().tasks().get(3)));
        settle();

        model.actions().of("preview").run();
        settle();

        assertEquals(
                "Task 2/0/3 made no picture yet. Wait.",
                model.pictures().full().seen().get().orElseThrow().trouble());
        for (String id : List.of("open-file", "open-folder", "open-viewer", "copy-path")) {
            assertFalse(model.actions().of(id).missing().get().isEmpty(), id);
        }
        model.pictures().full().leave();
        assertEquals("", model.actions().of("preview").missing().get());
    }

    @Test
    void theFullPictureStepsOverTasksThatAreNotDone() {
        farm.happen(done(2, 0, 1));
        farm.happen(done(2, 0, 4));
        farm.paint(task(1), 64, 36);
        farm.paint(task(4), 64, 36);
        watchTasks();
        FullPicture full = model.pictures().full();
        full.show(render().tasks().get(1));
        settle();
        assertEquals(Optional.of(folder.resolve("2.png")), full.seen().get().orElseThrow().file());

        full.step(1);
        full.step(1);
        settle();

        assertEquals(task(4), full.seen().get().orElseThrow().row().address());
    }

    private Optional<TaskAddress> newest() {
        return model.pictures().newest().shown().get().map(one -> one.picture().task());
    }

    private void watchTasks() {
        settle();
        model.selection().choose(List.of(render()));
        settle();
    }

    private void settle() {
        window.advanceTimeBy(1_100, TimeUnit.MILLISECONDS);
    }

    private JobRow sh020() {
        return model.rows().jobs().getFirst();
    }

    private BlockRow render() {
        return sh020().blocks().getFirst();
    }

    private static TaskAddress task(int index) {
        return new TaskAddress(job(2), 0, index);
    }
}
