package farmhand.viewmodel.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.farm.command.Command;
import farmhand.farm.frames.FrameRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

final class DroppedTest {
    @TempDir private Path folder;

    @Test
    void theRangeOfASceneIsReadWhicheverBlenderWroteIt() {
        Path file = folder.resolve("shot.blend");
        Optional<FrameRange> range = Optional.of(FrameRange.of(-5, 240, 1));

        assertEquals(range, framesOf(BlendScene.write(file, -5, 240)));
        assertEquals(range, framesOf(BlendScene.writeOf5(file, -5, 240)));
        assertEquals(range, framesOf(BlendScene.writeOf32Bits(file, -5, 240)));
        assertEquals(range, framesOf(BlendScene.writeCompressed(file, -5, 240)));
        assertEquals(range, framesOf(BlendScene.writeZstd(file, -5, 240)));
    }

    @Test
    void theRenderSettingsOfASceneAreReadAsItsFileIsLaidOut() throws IOException {
        Path file = BlendScene.writeLaidOut(folder.resolve("shot.blend"), 5, 48);

        assertEquals(
                new SceneFacts(
                        Optional.of(FrameRange.of(5, 48, 3)),
                        "29.97",
                        "Cycles",
                        "1024×429",
                        "//out/dock_####"),
                factsOf(file));

        byte[] all = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.blend"), Arrays.copyOf(all, all.length - 60));
        assertEquals(SceneFacts.of(Optional.of(FrameRange.of(5, 48, 1))), factsOf(cut));
    }

    @Test
    void aSceneThatCannotBeReadHasNoRange() throws IOException {
        Path zstd = Files.write(folder.resolve("z.blend"), new byte[] {0x28, (byte) 0xb5, 0x2f});
        Path text = Files.writeString(folder.resolve("t.blend"), "BLENDER, a poem");
        Path cut = Files.writeString(folder.resolve("c.blend"), "BLENDER-v405TEST");

        for (Path file : List.of(zstd, text, cut, folder.resolve("absent.blend"))) {
            assertEquals(Optional.empty(), framesOf(file), file.toString());
        }
    }

    @Test
    void aJobFileIsReadAsWhatItAsksFor() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("job.json"),
                        """
                        {"name": "zoom", "blocks": [
                          {"name": "render", "frames": "1-48", "command": "render @#@"}]}
                        """);

        var job = assertInstanceOf(Dropped.JobFile.class, read(file));

        assertThat(job.commands()).singleElement().isInstanceOf(Command.Submit.class);
    }

    @Test
    void aJobFileThatCannotBeReadSaysWhy() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"name\": ");

        var unreadable = assertInstanceOf(Dropped.Unreadable.class, read(broken));
        var absent = assertInstanceOf(Dropped.Unreadable.class, read(folder.resolve("no.json")));

        assertThat(unreadable.why().code()).isNotEmpty();
        assertThat(absent.why().message()).contains("no.json cannot be read");
    }

    @Test
    void anyOtherFilesAreWorkedOnOneByOne() {
        Path one = folder.resolve("a.exr");
        Path two = folder.resolve("b.blend");

        assertEquals(
                new Dropped.Several(List.of(one, two)),
                Dropped.read(List.of(one, two), new LiveJobFiles()));
        assertEquals(new Dropped.Several(List.of(one)), read(one));
    }

    @Test
    void namesAreQuotedSoThatTheShellReadsThemAsTheyAre() {
        assertEquals("\"/shots/my shot.blend\"", Shell.quoted("/shots/my shot.blend"));
        assertEquals("\"C:\\shots\\a.blend\"", Shell.quoted("C:\\shots\\a.blend"));
        assertEquals("'/shots/$5 `x`.blend'", Shell.quoted("/shots/$5 `x`.blend"));
        assertEquals("'it'\\''s \"it\"'", Shell.quoted("it's \"it\""));
    }

    private Dropped read(Path file) {
        return Dropped.read(List.of(file), new LiveJobFiles());
    }

    private Optional<FrameRange> framesOf(Path file) {
        return factsOf(file).frames();
    }

    private SceneFacts factsOf(Path file) {
        return assertInstanceOf(Dropped.Scene.class, read(file)).facts();
    }
}
