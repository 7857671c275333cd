package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.submitted;
import static farmhand.viewmodel.Happenings.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import farmhand.farm.FarmEvent;
import farmhand.viewmodel.act.offer.AppendChoice;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.append.AppendBlocksForm;
import farmhand.viewmodel.form.append.AppendFramesForm;
import farmhand.viewmodel.form.append.AppendTasksForm;
import farmhand.viewmodel.form.append.AppendWay;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What a job can be given more of is chosen above the form. */
final class AppendChoiceTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @Test
    void theFormOfFramesLeadsToThoseOfTasksAndOfANewBlock() {
        append(frames("render", "1-40"), tasks("slates", "one", "two"));
        assertInstanceOf(AppendFramesForm.class, form());
        assertEquals(List.of(AppendWay.values()), choice().offered());

        choice().way().set(AppendWay.TASKS);
        assertEquals("slates", assertInstanceOf(AppendTasksForm.class, form()).blockName());
        choice().way().set(AppendWay.BLOCK);
        assertInstanceOf(AppendBlocksForm.class, form());
        assertEquals(AppendWay.BLOCK, choice().way().get());
        choice().way().set(AppendWay.FRAMES);

        assertInstanceOf(AppendFramesForm.class, form());
    }

    @Test
    void whatWasTypedIntoAFormIsThereAgainAfterALookAtAnother() {
        append(frames("render", "1-40"));
        Form frames = form();
        choice().way().set(AppendWay.BLOCK);
        Form block = form();
        assertInstanceOf(AppendBlocksForm.class, block).name().text().set("denoise");

        choice().way().set(AppendWay.FRAMES);
        assertSame(frames, form());
        choice().way().set(AppendWay.BLOCK);
        assertSame(block, form());
        model.forms().leave();
        model.actions().of("append-frames").run();

        assertNotSame(frames, form());
    }

    @Test
    void whatTheJobHasNoBlockForIsNotOffered() {
        append(frames("render", "1-40"));

        assertEquals(List.of(AppendWay.FRAMES, AppendWay.BLOCK), choice().offered());
    }

    @Test
    void aDroppedJsonFileGoesIntoTheFormOfANewBlock(@TempDir Path folder) throws IOException {
        String blocks = "[{\"name\": \"x\", \"frames\": \"1-5\", \"command\": \"x @#@\"}]";
        append(frames("render", "1-40"));

        model.forms().drop(List.of(Files.writeString(folder.resolve("blocks.json"), blocks)));
        settle();

        AppendBlocksForm form = assertInstanceOf(AppendBlocksForm.class, form());
        assertEquals(blocks, form.json().text().get());
        assertEquals("Append 1 block", form.act().get());
        assertEquals(AppendWay.BLOCK, choice().way().get());
    }

    private void append(FarmEvent.NewBlock... blocks) {
        farm.happen(submitted(2, "sh010", blocks));
        model.open();
        model.watching().visible(Set.of(job(2)));
        settle();
        model.selection().choose(List.of(model.rows().find(job(2)).orElseThrow()));
        model.actions().of("append-frames").run();
        settle();
    }

    private AppendChoice choice() {
        return model.forms().appending().choice().orElseThrow();
    }

    private Form form() {
        return model.forms().shown().get().orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
    }
}
