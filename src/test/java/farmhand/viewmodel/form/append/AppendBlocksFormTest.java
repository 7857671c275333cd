package farmhand.viewmodel.form.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.farm.command.Command;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.NeedSpec;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class AppendBlocksFormTest {
    private final AskedFarm farm = new AskedFarm();
    private final AppendBlocksForm form =
            new AppendBlocksForm(
                    JobOnFarm.rendering().frames("render", "101-120", 1).view(),
                    new LiveJobFiles(),
                    Schedulers.trampoline(),
                    farm.sender(Schedulers.trampoline()));

    @Test
    void aBlockOfFramesWaitsForWhatIsTicked() {
        type("proof", "proof @#@");
        form.block().frames().text().set("1-120");
        form.block().perTask().text().set("10");
        need("render").ticked().set(true);
        need("render").byFrame().set(true);
        need("comp").ticked().set(true);
        form.send();

        assertEquals("12 tasks", form.block().count().get());
        assertEquals("Append 1 block", form.act().get());
        BlockSpec block = appended().getFirst();
        assertEquals("proof", block.name());
        assertEquals(
                List.of(
                        new NeedSpec.OnBlock("render", NeedSpec.By.FRAME),
                        new NeedSpec.OnBlock("comp", NeedSpec.By.BLOCK)),
                block.needs());
    }

    @Test
    void eachNameIsOfferedOnce() {
        assertThat(form.needs())
                .extracting(NeedChoice::name)
                .containsExactly("render", "denoise", "comp");
    }

    @Test
    void aBlockOfTasksIsTypedLineByLine() {
        form.kind().set(AppendBlocksForm.Kind.TASKS);
        type("sheets", "");
        form.tasks().text().set("a\tmontage a\nb\tmontage b");
        form.send();

        assertEquals(2, appended().getFirst().work().count());
    }

    @Test
    void blocksArePastedAsJson() {
        form.kind().set(AppendBlocksForm.Kind.JSON);
        form.json()
                .text()
                .set(
                        """
                        [{"name": "x", "frames": "1-5", "command": "x @#@"},
                         {"name": "y", "frames": "1-5", "command": "y @#@", "needs": ["x"]}]
                        """);
        form.send();

        assertEquals("Append 2 blocks", form.act().get());
        assertThat(appended()).extracting(BlockSpec::name).containsExactly("x", "y");
        farm.accept();
        assertEquals("2 blocks appended to sh020_light_v7", farm.told().getFirst().said());
    }

    @Test
    void aTextThatIsNoListOfBlocksSaysWhere() {
        form.kind().set(AppendBlocksForm.Kind.JSON);

        form.json().text().set("[{\"name\": ");

        assertThat(form.json().problem().get()).isNotEmpty().isEqualTo(form.missing().get());
    }

    @Test
    void blocksThatWaitForEachOtherAreRefusedAtOnce() {
        form.kind().set(AppendBlocksForm.Kind.JSON);
        form.json()
                .text()
                .set(
                        """
                        [{"name": "x", "frames": "1-5", "command": "x", "needs": ["y"]},
                         {"name": "y", "frames": "1-5", "command": "y", "needs": ["z", "render"]},
                         {"name": "z", "frames": "1-5", "command": "z", "needs": ["x"]}]
                        """);
        assertEquals(
                "These blocks wait for each other in a circle: x, y and z."
                        + " Take away one of their needs.",
                form.json().problem().get());

        form.kind().set(AppendBlocksForm.Kind.FRAMES);
        type("render", "x");
        form.block().frames().text().set("1");
        need("render").ticked().set(true);
        assertThat(form.name().problem().get()).startsWith("render waits for itself.");
    }

    @Test
    void aFileIsOpenedAsItsText(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("blocks.json"),
                        "[{\"name\": \"x\", \"frames\": \"1-5\", \"command\": \"x\"}]");

        form.open(file);

        assertEquals(AppendBlocksForm.Kind.JSON, form.kind().get());
        assertEquals("Append 1 block", form.act().get());
    }

    @Test
    void aFileThatCannotBeReadIsSaid(@TempDir Path folder) {
        form.open(folder.resolve("absent.json"));

        assertThat(form.refusal().get()).contains("absent.json cannot be read");
        assertEquals("", form.json().text().get());
    }

    @Test
    void aBlockWithoutANameIsRefusedAtItsField() {
        type("x", "x");
        form.block().frames().text().set("1");
        form.name().text().set(" ");

        assertEquals("The name is empty. Give it a name.", form.name().problem().get());
    }

    private void type(String name, String command) {
        form.name().text().set(name);
        form.block().command().text().set(command);
    }

    private NeedChoice need(String name) {
        return form.needs().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<BlockSpec> appended() {
        return ((Command.AppendBlocks) farm.asked().getLast()).blocks();
    }
}
