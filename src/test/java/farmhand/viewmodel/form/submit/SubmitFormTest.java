package farmhand.viewmodel.form.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.time.TimeLimits;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobNames;
import farmhand.viewmodel.form.MoreFields;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

final class SubmitFormTest {
    @TempDir private Path folder;
    private final AskedFarm farm = new AskedFarm();
    private final SubmitForm form =
            new SubmitForm(
                    new LiveJobFiles(),
                    Schedulers.trampoline(),
                    farm.sender(Schedulers.trampoline()),
                    AskedFarm.checks(Schedulers.trampoline()),
                    new JobNames(_ -> List.of()));

    @Test
    void orderLimitsNeedsAndVariablesAreSaidToo() {
        type("zoom", "1-240", "render @#@");
        form.more().order().set(MoreFields.Order.EVERY_TENTH);
        form.more().maxRunning().text().set("4");
        form.more().maxFailures().text().set("1");
        form.more().timeLimit().text().set("2h");
        form.more().slots().text().set("2");
        form.more().needs().text().set("3, 5");
        form.more().environment().text().set("OCIO=/cfg/a=b\n\nEMPTY=");
        form.send();

        JobSpec job = submitted();
        BlockSpec block = job.blocks().getFirst();
        assertEquals(new Limit(4), job.wishes().maxRunning());
        assertEquals(
                List.of(new NeedSpec.OnJob(new JobNumber(3)), new NeedSpec.OnJob(new JobNumber(5))),
                job.needs());
        assertEquals(
                new BlockLimits(
                        0,
                        new Limit(1),
                        Limit.NONE,
                        2,
                        new TimeLimits(Duration.ofHours(2), Duration.ZERO),
                        new Pace(1, new TaskOrder.Every(10), Limit.NONE)),
                block.limits());
        assertEquals(
                Map.of("OCIO", "/cfg/a=b", "EMPTY", ""), block.how().environment().variables());
    }

    @Test
    void aRibFileAsksWhoRendersIt() throws IOException {
        Path rib = Files.writeString(folder.resolve("shot.0001.rib"), "FrameBegin 1\n");

        form.open(List.of(rib));

        assertEquals(SubmitForm.Kind.FILES, form.kind().get());
        assertEquals("renderrib", form.block().service().text().get());
        assertThat(form.source().found().get()).contains("does not say who renders it");
        assertThat(form.missing().get()).isNotEmpty();
        form.block().command().text().set("prman @#@");
        form.send();
        assertEquals("renderrib", submitted().blocks().getFirst().how().service());
    }

    @Test
    void whatIsSeldomSaidIsReadAsStrictly() {
        type("zoom", "1-240", "render @#@");
        form.more().environment().text().set("OCIO");
        assertEquals(
                "“OCIO” sets no variable. Write NAME=value, one a line.",
                form.more().environment().problem().get());
        form.more().environment().text().set("");
        form.more().timeLimit().text().set("2 hours");
        assertTrue(form.more().timeLimit().problem().get().startsWith("“2 hours” is no duration."));
    }

    @Test
    void aCommandOverFramesIsSubmitted() {
        type("zoom", "1-240", "render @#@");
        form.block().perTask().text().set("10");
        form.paused().set(true);
        form.send();

        JobSpec job = submitted();
        assertEquals("zoom", job.name());
        assertEquals(JobSpec.AS_USER, job.priority());
        assertTrue(job.wishes().paused());
        assertEquals("frames", job.blocks().getFirst().name());
        assertEquals("Submit 24 tasks", form.act().get());
        assertEquals("24 tasks", form.block().count().get());
        assertEquals("First: render 1", form.summary().get());
    }

    @Test
    void anEmptyFormSaysWhatToGiveAndBlamesNobody() {
        assertThat(form.note().get()).isEqualTo(form.missing().get()).isNotEmpty();
        assertEquals("", form.block().frames().problem().get());
        assertEquals("Submit", form.act().get());
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        type("zoom", "1-240", "render @#@");
        form.priority().text().set("5000");
        form.block().perTask().text().set("0");
        assertThat(form.priority().problem().get()).contains("out of range");
        assertThat(form.block().perTask().problem().get()).startsWith("frames_per_task is 0.");

        type("zoom", "1-240", "");
        form.priority().text().set("60");
        form.block().perTask().text().set("1");
        assertThat(form.block().command().problem().get()).contains("has no command");

        type("", "1-240", "render");
        assertEquals("The name is empty. Give it a name.", form.name().problem().get());
    }

    @Test
    void aCommandWithoutAPlaceForTheFrameIsPointedOut() {
        type("zoom", "1-240", "render");

        assertThat(form.summary().get()).startsWith("Every task runs the same command");
    }

    @Test
    void severalFilesBecomeOneTaskEach() {
        form.open(List.of(folder.resolve("a.exr"), folder.resolve("b $1.exr")));
        assertEquals(
                "The command has no place for the file. Write @#@ where the file goes.",
                form.missing().get());

        form.block().command().text().set("convert @#@ -o out/");
        form.send();

        BlockSpec block = submitted().blocks().getFirst();
        assertEquals("files", block.name());
        assertEquals(
                new Work.Listed(
                        List.of(
                                TaskSpec.of("a.exr", "\"" + folder.resolve("a.exr") + "\""),
                                TaskSpec.of("b $1.exr", "'" + folder.resolve("b $1.exr") + "'"))),
                block.work());
        assertEquals(
                "First: convert \"" + folder.resolve("a.exr") + "\" -o out/", form.summary().get());
    }

    @Test
    void aJobFileIsSubmittedAsItSays() throws IOException {
        form.open(List.of(jobFile()));

        assertEquals(SubmitForm.Kind.JOB_FILE, form.kind().get());
        assertEquals("2 blocks: render (48 tasks) and sheet (1 task).", form.summary().get());
        assertEquals("Submit 49 tasks", form.act().get());
        form.paused().set(true);
        form.send();
        assertTrue(submitted().wishes().paused());
        assertEquals("zoom", submitted().name());
    }

    @Test
    void whatIsTypedGoesBeforeWhatAJobFileSays() throws IOException {
        form.open(List.of(jobFile()));
        assertEquals("zoom", form.name().text().get());
        assertEquals("ana", form.user().text().get());
        assertEquals("70", form.priority().text().get());

        form.name().text().set("zoom again");
        form.user().text().set("kim");
        form.priority().text().set("9000");
        assertThat(form.priority().problem().get()).contains("out of range");
        form.priority().text().set("");
        form.send();

        assertEquals("zoom again", submitted().name());
        assertEquals("kim", submitted().user());
        assertEquals(JobSpec.AS_USER, submitted().priority());
        assertEquals(2, submitted().blocks().size());
    }

    @Test
    void aJobFileThatCannotBeReadIsSaid() throws IOException {
        form.open(List.of(Files.writeString(folder.resolve("bad.json"), "{\"name\": 3}")));

        assertFalse(form.missing().get().isEmpty());
        assertEquals(form.missing().get(), form.source().found().get());
        form.send();
        assertEquals(List.of(), farm.asked());
    }

    @Test
    void withoutAJobFileTheFormAsksForOne() {
        form.kind().set(SubmitForm.Kind.JOB_FILE);

        assertEquals(
                "No job file is open. Open one, or drop it on the window.", form.missing().get());
    }

    private void type(String name, String frames, String command) {
        form.name().text().set(name);
        form.block().frames().text().set(frames);
        form.block().command().text().set(command);
    }

    private JobSpec submitted() {
        return ((Command.Submit) farm.asked().getLast()).job();
    }

    private Path jobFile() throws IOException {
        return Files.writeString(
                folder.resolve("job.json"),
                """
                {"name": "zoom", "user": "ana", "priority": 70, "blocks": [
                  {"name": "render", "frames": "1-48", "command": "render @#@"},
                  {"name": "sheet", "tasks": [{"name": "sheet", "command": "montage"}]}]}
                """);
    }
}
