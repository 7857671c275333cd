package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.dialect.afanasy.spec.AvoidedHosts;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.Metadata;
import farmhand.farm.view.LinkState;
import farmhand.viewmodel.act.offer.Avoiding;
import farmhand.viewmodel.detail.Picked;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

final class ElsewhereTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model =
            Happenings.model(
                    farm,
                    window,
                    new Outside() {
                        @Override
                        public Avoiding avoiding() {
                            return AvoidedHosts::with;
                        }
                    },
                    Keepsake.NOTHING);

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(submitted(3, "sh020", frames("render", "1-4")));
        farm.happen(failed(2, 0, 1, "Out of memory"));
        model.open();
        settle();
    }

    @Test
    void aFarmOfOneMachineTriesNothingElsewhere() {
        choose(2);

        assertTrue(missing("retry-elsewhere").startsWith("A farm of this machine alone"));

        farm.link(new LinkState("afanasy://farm", "live", Map.of()));
        settle();
        assertEquals("", missing("retry-elsewhere"));
        choose(3);
        assertEquals("No task of it has failed.", missing("retry-elsewhere"));
    }

    @Test
    void machinesThatABlockKeepsOffAreForgotten() {
        choose(2);
        assertTrue(missing("forgive").startsWith("A farm of this machine alone"));

        farm.link(new LinkState("afanasy://farm", "live", Map.of()));
        choose(3);
        settle();
        assertTrue(missing("forgive").startsWith("Nothing of it has run"));
        BlockRow block = row(2).blocks().getFirst();
        model.selection().choose(List.of(block.tasks().get(1)));
        assertTrue(missing("forgive").startsWith("Blocks as a whole"));
        model.selection().choose(List.of(block));
        assertEquals("", missing("forgive"));

        model.actions().of("forgive").run();
        settle();

        assertEquals(
                List.of(Command.act(new Verb.Forgive(), List.of(block.subject()))), farm.sent());
    }

    @Test
    void whatFailedIsTriedElsewhereOnceItsBlockKeepsOffTheMachine() {
        farm.link(new LinkState("afanasy://farm", "live", Map.of()));
        choose(2);
        settle();

        model.actions().of("retry-elsewhere").run();
        settle();

        BlockAddress block = new BlockAddress(job(2), 0);
        var failed = new Subject.OfTasks(block, TaskSet.of(1));
        assertEquals(
                List.of(
                        new Command.EditBlock(
                                block,
                                List.of(
                                        new BlockField.Meta(
                                                new Metadata(
                                                        "{\"afanasy\":{\"hosts_mask_exclude\":\"r12\"}}")))),
                        Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(failed))),
                farm.sent());
        assertEquals(
                "1 task is tried again, and all of render keeps off r12 from now on.",
                model.commands().said().get().orElseThrow().text());
    }

    @Test
    void whatFailedAmongPickedTasksIsTriedElsewhere() {
        choose(2);
        settle();
        BlockRow block = row(2).blocks().getFirst();
        Picked picked = new Picked(block, 0, 2);
        assertEquals(List.of(), elsewhere(picked));

        farm.link(new LinkState("afanasy://farm", "live", Map.of()));
        settle();

        assertEquals(List.of(Picked.Deed.RETRY_ELSEWHERE), elsewhere(picked));
        assertTrue(picked.act("retry-elsewhere", model.actions(), this::trouble));
        settle();
        var failed = new Subject.OfTasks(block.address(), TaskSet.of(1));
        assertEquals(
                Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(failed)),
                farm.sent().getLast());
    }

    @Test
    void whatFailedIsNotTriedWhereItsBlockCannotKeepOffTheMachine() {
        farm.link(new LinkState("afanasy://farm", "live", Map.of()));
        choose(2);
        settle();
        farm.refuseNext(Rejection.of("no", "The block is gone.", "Look again."));

        model.actions().of("retry-elsewhere").run();
        settle();

        assertEquals(1, farm.sent().size());
        assertEquals("The block is gone.", model.commands().said().get().orElseThrow().text());
    }

    @Test
    void oneUndoTakesBackAllThatARetryElsewhereDid() {
        farm.link(new LinkState("afanasy://farm", "live", Map.of()));
        choose(2);
        settle();
        model.actions().of("retry-elsewhere").run();
        settle();
        long retried = farm.farm().revision();
        assertEquals(retried, model.commands().said().get().orElseThrow().undo());

        model.actions().of("undo").run();
        settle();

        assertEquals(
                List.of(new Command.Undo(retried), new Command.Undo(retried - 1)),
                farm.sent().subList(2, 4));
        assertEquals(
                "Undone: retry of sh010 · render 2.",
                model.commands().said().get().orElseThrow().text());
        model.actions().of("redo").run();
        settle();
        assertEquals(List.of(new Command.Redo(), new Command.Redo()), farm.sent().subList(4, 6));
    }

    @Test
    void undoSaysWhatItWouldUndo() {
        choose(2);
        assertEquals("Undo", model.actions().of("undo").label().get());

        model.actions().of("priority-up").run();
        settle();

        assertEquals("Undo priority", model.actions().of("undo").label().get());
    }

    private List<Picked.Deed> elsewhere(Picked picked) {
        return picked.deeds(this::trouble).stream()
                .filter(deed -> deed.action().equals("retry-elsewhere"))
                .toList();
    }

    private String trouble(String action) {
        return model.connection().abilities().missing(action);
    }

    private void choose(int job) {
        model.selection().choose(List.of(row(job)));
    }

    private JobRow row(int job) {
        return model.rows().find(job(job)).orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }

    private String missing(String action) {
        return model.actions().of(action).missing().get();
    }
}
