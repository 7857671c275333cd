package farmhand.viewmodel.form.append;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Frames that are there already: left alone, or those that failed run again. */
final class ExistingFramesTest {
    private final AskedFarm farm = new AskedFarm();
    private List<Strip.Run> marks = List.of(new Strip.Run(Mark.DONE, 100));

    @Test
    void whatFailedIsLeftAloneUnlessTheTickSaysOtherwise() {
        marks =
                List.of(
                        new Strip.Run(Mark.DONE, 56),
                        new Strip.Run(Mark.FAILED, 1),
                        new Strip.Run(Mark.DONE, 43));
        AppendFramesForm form = form();
        form.frames().text().set("50-102");
        assertEquals("Run the one that failed again", form.failed().get());
        assertEquals("0 run again", form.again().get());

        form.retrying().set(true);
        assertEquals("1 run again", form.again().get());
        assertEquals("51 already there", form.there().get());
        form.send();
        farm.accept();
        farm.accept();

        var tasks = new Subject.OfTasks(new BlockAddress(JobOnFarm.NUMBER, 0), TaskSet.of(56));
        assertInstanceOf(Command.AppendBlocks.class, farm.asked().getFirst());
        assertEquals(
                Command.act(new Verb.Retry(Verb.Which.FAILED), List.of(tasks)),
                farm.asked().getLast());
        assertTrue(form.done().get());
    }

    @Test
    void framesThatAreAllThereCanStillBeRunAgain() {
        marks = List.of(new Strip.Run(Mark.DONE, 99), new Strip.Run(Mark.FAILED, 1));
        AppendFramesForm form = form();
        form.frames().text().set("90-100");
        form.retrying().set(true);

        assertEquals("Run 1 task again", form.act().get());
        assertEquals("1 task that failed is tried again.", form.summary().get());
    }

    @Test
    void thePreviewShowsWhatIsThereAndWhatIsNew() {
        AppendFramesForm form = form();
        form.frames().text().set("95-110");

        Preview preview = form.preview().get();

        assertEquals(10, preview.fresh());
        assertEquals("New: 101–110", preview.coming());
        assertEquals(100, preview.there().count());
        assertEquals("Already there: 1–100", preview.standing());
    }

    private AppendFramesForm form() {
        return new AppendFramesForm(
                JobOnFarm.rendering().view(), 0, _ -> marks, farm.sender(Schedulers.trampoline()));
    }
}
