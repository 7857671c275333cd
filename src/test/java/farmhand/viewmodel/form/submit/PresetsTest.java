package farmhand.viewmodel.form.submit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.files.JobFiles;
import farmhand.farm.command.Outcome;
import farmhand.viewmodel.InMemory;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobNames;
import farmhand.viewmodel.form.MoreFields;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.form.submit.Presets.Preset;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CompletableFuture;

final class PresetsTest {
    private final Presets presets = new Presets(new InMemory());

    @Test
    void whatIsKeptFillsAnotherFormButItsNameAndFrames() {
        SubmitForm form = form();
        form.name().text().set("playblast");
        form.block().frames().text().set("1-10");
        form.block().perTask().text().set("5");
        form.block().service().text().set("ffmpeg");
        form.block().command().text().set("ffmpeg\t-i @#@ & =");
        form.more().timeLimit().text().set("2h");
        form.more().environment().text().set("A=1\nB=2");
        form.more().order().set(MoreFields.Order.MIDDLE_OUT);
        form.priority().text().set("60");
        form.paused().set(true);
        presets.save(form);

        SubmitForm other = form();
        other.name().text().set("sh010");
        presets.fill(other, presets.all().getFirst());

        assertEquals("sh010", other.name().text().get());
        assertEquals("", other.block().frames().text().get());
        assertEquals("5", other.block().perTask().text().get());
        assertEquals("ffmpeg\t-i @#@ & =", other.block().command().text().get());
        assertEquals("2h", other.more().timeLimit().text().get());
        assertEquals("A=1\nB=2", other.more().environment().text().get());
        assertEquals(MoreFields.Order.MIDDLE_OUT, other.more().order().get());
        assertEquals("60", other.priority().text().get());
        assertTrue(other.paused().get());
    }

    @Test
    void aNameIsKeptOnceAndTheNewestComesFirst() {
        for (String name : List.of("a", "b", "a")) {
            SubmitForm form = form();
            form.name().text().set(name);
            form.priority().text().set("5" + presets.all().size());
            presets.save(form);
        }

        assertEquals(List.of("a", "b"), presets.all().stream().map(Preset::name).toList());
        assertEquals("52", presets.all().getFirst().said().get("priority"));
    }

    @Test
    void theyAreThereAtTheNextStartUntilTheyAreForgotten() {
        InMemory kept = new InMemory();
        SubmitForm form = form();
        form.name().text().set("playblast");
        new Presets(kept).save(form);

        Presets later = new Presets(kept);
        assertEquals(List.of("playblast"), later.all().stream().map(Preset::name).toList());

        later.forget(later.all().getFirst());
        assertEquals(List.of(), new Presets(kept).all());
    }

    private static SubmitForm form() {
        return new SubmitForm(
                new JobFiles(),
                Schedulers.trampoline(),
                new Sender(
                        _ -> new CompletableFuture<Outcome>(),
                        Schedulers.trampoline(),
                        _ -> {},
                        _ -> ""),
                AskedFarm.checks(Schedulers.trampoline()),
                new JobNames(_ -> List.of()));
    }
}
