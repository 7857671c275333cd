package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.check.FarmSight;
import farmhand.viewmodel.detail.Picked;
import farmhand.viewmodel.form.edit.EditForm;
import farmhand.viewmodel.form.edit.Setting;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.picture.FolderFiles;
import farmhand.viewmodel.picture.LocalFiles;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.welcome.Renderer;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

final class ChosenVerbsTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FolderFiles files = new FolderFiles(Path.of("."));
    private final FarmViewModel model =
            Happenings.model(
                    farm,
                    window,
                    new Outside() {
                        @Override
                        public LocalFiles files() {
                            return files;
                        }

                        @Override
                        public FarmSight sight() {
                            return new Here();
                        }
                    },
                    Keepsake.NOTHING);

    /** Logs of job 2 lie on this computer. */
    private static final class Here implements FarmSight {
        @Override
        public boolean isHere() {
            return true;
        }

        @Override
        public List<Renderer> renderers() {
            return List.of();
        }

        @Override
        public boolean isFolder(String path) {
            return false;
        }

        @Override
        public Space space(Path folder) {
            return Space.NONE;
        }

        @Override
        public Optional<Path> log(AttemptAddress attempt) {
            return attempt.task().job().equals(job(2))
                    ? Optional.of(Path.of("/logs", attempt.toString()))
                    : Optional.empty();
        }
    }

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-10"), frames("comp", "1-10", 5)));
        farm.happen(submitted(3, "sh020", frames("render", "1-10")));
        farm.happen(running(2, 0, 0, 5, ""));
        farm.happen(running(3, 0, 0, 5, ""));
        model.open();
        settle();
    }

    @Test
    void cellsOfTasksWithSeveralFramesAreNamedByAllOfThem() {
        farm.happen(submitted(4, "sh030", frames("comp", "1-20,41-60x2", 5)));
        settle();
        BlockRow comp = opened(4);

        assertEquals("6–20", new Picked(comp, 1, 3).range());
        assertEquals("6-20", new Picked(comp, 1, 3).copied());
        assertEquals("16–20, 41–49 by 2", new Picked(comp, 3, 4).range());
        assertEquals("16-20,41-49x2", new Picked(comp, 3, 4).copied());
        farm.happen(running(4, 0, 0, 43, "Sample 8"));
        settle();
        assertEquals("1–5 · Running · 43 % · r07 · Sample 8", new Picked(comp, 0, 0).told());
    }

    @Test
    void ofPickedCellsThoseAreSentThatTheDeedFits() {
        farm.happen(failed(2, 0, 1, "Out of memory"));
        farm.happen(done(2, 0, 2));
        settle();
        Picked picked = new Picked(opened(2), 1, 4);

        assertEquals("Retry 1 failed", picked.title(Picked.Deed.RETRY));
        picked.act(Picked.Deed.RETRY, model.actions());
        assertEquals(
                Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(Subject.parse("2/0/1"))),
                farm.sent().getLast());
        picked.act(Picked.Deed.HOLD, model.actions());
        assertEquals(
                Command.act(new Verb.Hold(), List.of(Subject.parse("2/0/1,3-4"))),
                farm.sent().getLast());
    }

    @Test
    void ofChosenTasksThoseAreRetriedThatFailed() {
        farm.happen(failed(2, 0, 1, "Out of memory"));
        farm.happen(done(2, 0, 2));
        settle();
        model.selection().choose(opened(2).tasks().subList(1, 5));

        run("retry");

        assertEquals(
                Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(Subject.parse("2/0/1"))),
                farm.sent().getLast());
    }

    @Test
    void jobsAndTasksAreRenderedFirst() {
        model.selection().choose(List.of(row(3)));
        run("render-first");
        assertEquals(
                Command.act(new Verb.Move(Verb.Where.TOP), List.of(row(3).subject())),
                farm.sent().getLast());

        BlockRow block = opened(2);
        new Picked(block, 3, 5).act(Picked.Deed.FIRST, model.actions());
        settle();
        assertEquals(
                Command.act(new Verb.First(true), List.of(Subject.parse("2/0/3-5"))),
                farm.sent().getLast());
        assertEquals("3 tasks go before the others of the job.", said());

        model.selection().choose(block.tasks().subList(3, 6));
        assertEquals("No longer first (3)", model.actions().of("render-first").label().get());
        run("render-first");
        assertEquals("3 tasks wait for their turn again.", said());
    }

    @Test
    void namesAndRangesAreCopiedAlsoWhileTheFarmIsAway() {
        BlockRow block = opened(2);
        farm.lose("The connection broke.");
        settle();

        model.selection().choose(List.of(row(2), row(3)));
        run("copy-name");
        run("copy-range");
        model.selection().choose(block.tasks().subList(2, 5));
        run("copy-range");

        assertEquals(List.of("copied sh010\nsh020", "copied 1-10", "copied 3-5"), files.opened());
        assertEquals("Copied 3-5", said());
    }

    @Test
    void thePathOfALogIsCopiedWhereItLiesHere() {
        model.selection().choose(opened(2).tasks().subList(0, 2));
        run("copy-log-path");
        assertEquals(List.of("copied /logs/2/0/0/1"), files.opened());

        model.selection().choose(opened(3).tasks().subList(0, 1));
        assertThat(model.actions().of("copy-log-path").missing().get())
                .endsWith("farmhand log 3/0/0");
        model.selection().choose(List.of(row(2)));
        assertEquals(
                "Choose tasks that have run.", model.actions().of("copy-log-path").missing().get());
    }

    @Test
    void jobsAreGivenToSomebodyElse() {
        model.selection().choose(List.of(row(2), row(3)));
        run("change-owner");
        EditForm<?, ?> form = (EditForm<?, ?>) model.forms().shown().get().orElseThrow();
        Setting<?> user = form.settings().stream().filter(form::beginsAt).findFirst().orElseThrow();
        assertEquals("kim", user.field().text().get());

        user.field().text().set("ana");
        form.send();
        settle();

        assertEquals("ana", row(2).view().settings().user());
        assertEquals("ana", row(3).view().settings().user());
    }

    private BlockRow opened(int job) {
        BlockRow block = row(job).blocks().getFirst();
        model.watching().opened(block);
        settle();
        return block;
    }

    private void run(String action) {
        model.actions().of(action).run();
        settle();
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
