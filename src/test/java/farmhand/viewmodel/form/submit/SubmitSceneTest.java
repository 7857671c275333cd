package farmhand.viewmodel.form.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.farm.command.Command;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobNames;
import farmhand.viewmodel.scene.BlendScene;

import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a scene says fills the form. */
final class SubmitSceneTest {
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
    void aSceneFillsTheForm() {
        form.open(List.of(BlendScene.write(folder.resolve("dock v3.blend"), 1, 240)));

        assertEquals("dock v3", form.name().text().get());
        assertEquals("blender", form.block().service().text().get());
        assertEquals("1-240", form.block().frames().text().get());
        assertEquals("Read from the file: frames 1–240.", form.source().found().get());
        assertEquals("Submit 240 tasks", form.act().get());
        assertEquals(
                "blender -b \"" + folder.resolve("dock v3.blend") + "\" -s @#@ -e @#@ -a",
                form.block().command().text().get());
        form.send();
        assertEquals(
                "blender",
                ((Command.Submit) farm.asked().getLast()).job().blocks().getFirst().name());
    }

    @Test
    void whatAMayaSceneSaysFillsFramesAndStep() throws IOException {
        Path scene =
                Files.writeString(
                        folder.resolve("dock.ma"),
                        """
                        //Maya ASCII 2024 scene
                        select -ne :defaultRenderGlobals;
                        setAttr ".ren" -type "string" "arnold";
                        setAttr ".fs" 1;
                        setAttr ".ef" 99;
                        setAttr ".bfs" 2;
                        """);

        form.open(List.of(scene));

        assertEquals("1-99", form.block().frames().text().get());
        assertEquals("2", form.block().step().text().get());
        assertEquals("Submit 50 tasks", form.act().get());
        assertEquals("Read from the file: frames 1–99 by 2, arnold.", form.source().found().get());
        assertThat(form.source().amount().get()).startsWith("151 bytes · saved ");
        assertEquals(scene.toString(), form.source().place().get());
    }

    @Test
    void aSceneThatCannotBeReadAsksForItsRange() throws IOException {
        Path scene = Files.writeString(folder.resolve("packed.blend"), "packed");

        form.open(List.of(scene));

        String asks = "The range could not be read from the file: give it.";
        assertEquals(asks, form.source().found().get());
        assertEquals(asks, form.missing().get());
        assertEquals(Optional.of(form.block().frames()), form.asked().get());
        form.block().frames().text().set("1-10");
        assertEquals("Submit 10 tasks", form.act().get());
    }

    @Test
    void whatWasTypedBeforeTheDropStays() {
        form.name().text().set("mine");

        form.open(List.of(BlendScene.write(folder.resolve("a.blend"), 1, 2)));

        assertEquals("mine", form.name().text().get());
    }

    @Test
    void whoTypesWhileFilesAreReadIsLeftThere() {
        TestScheduler disk = new TestScheduler();
        SubmitForm slow =
                new SubmitForm(
                        new LiveJobFiles(),
                        disk,
                        farm.sender(Schedulers.trampoline()),
                        AskedFarm.checks(Schedulers.trampoline()),
                        new JobNames(_ -> List.of()));
        List<Path> several = List.of(Path.of("/a/one.exr"), Path.of("/a/two.exr"));

        slow.open(several);
        slow.name().text().set("mine");
        disk.triggerActions();
        assertEquals(Optional.empty(), slow.asked().get());

        slow.open(several);
        disk.triggerActions();
        assertEquals(Optional.of(slow.block().command()), slow.asked().get());
    }
}
