package farmhand.runner.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.TaskFiles;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.link.OutputInfo;
import farmhand.farm.link.OutputInfo.State;
import farmhand.farm.link.OutputPiece;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Outputs;
import farmhand.runner.process.Programs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

final class MadeFilesTest {
    @TempDir Path disk;
    private final MadeFiles files = new MadeFiles(new Programs(""));
    private Path folder = Path.of("");

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(disk.resolve("job"));
        Files.writeString(disk.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("one.txt"), "one");
    }

    @Test
    void whatIsDeclaredIsListedFrameByFrameAndFoldersAsWhatIsInThem() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/b.png"), "b");
        Files.writeString(folder.resolve("out/a.png"), "a");
        Files.writeString(folder.resolve("img.02.png"), "2");

        List<OutputInfo> found = files.list(declared(List.of("img.@##@.png", "out"), "one.txt"));

        assertEquals(
                List.of("img.01.png", "img.02.png", "out/a.png", "out/b.png", "one.txt"),
                found.stream().map(OutputInfo::path).toList());
        assertEquals(
                List.of(State.MISSING, State.MADE, State.MADE, State.MADE, State.MADE),
                found.stream().map(OutputInfo::state).toList());
        assertEquals(3, found.getLast().size());
    }

    @Test
    void nothingOutsideOfTheJobsFoldersIsShownWhereverLinksLead() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), disk.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), disk);
        TaskFiles.Of task = declared(List.of("link.txt"), "../secret.txt", "up/secret.txt", "up");

        assertTrue(files.list(task).stream().allMatch(one -> one.state() == State.OUTSIDE));
        for (int i = 0; i < 4; i++) {
            assertEquals("outside", refused(task, i));
        }
    }

    @Test
    void aFileDeclaredElsewhereIsShownAndItsNeighboursToo() throws IOException {
        Path other = Files.createDirectories(disk.resolve("renders"));
        Files.writeString(other.resolve("img.exr"), "img");
        Files.writeString(other.resolve("img.mtl"), "mtl");
        TaskFiles.Of task =
                declared(List.of(other.resolve("img.exr").toString()), "../renders/img.mtl");

        assertEquals("img", text(files.read(task, 0, 0, 10)));
        assertEquals("mtl", text(files.read(task, 1, 0, 10)));
    }

    @Test
    void aPieceIsReadAndBehindTheEndThereIsNothing() {
        TaskFiles.Of task = declared(List.of("one.txt"));

        assertEquals("ne", text(files.read(task, 0, 1, 100)));
        assertEquals("o", text(files.read(task, 0, 0, 1)));
        assertEquals("", text(files.read(task, 0, 99, 100)));
        assertEquals(3, files.read(task, 0, 99, 100).size());
        assertEquals("not_found", refused(task, 1));
    }

    @Test
    void aLargePictureIsMadeSmallAndWhatIsNoneIsRefused() throws IOException {
        BufferedImage wide = new BufferedImage(4000, 1000, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(wide, "jpg", folder.resolve("wide.jpg").toFile());
        Files.writeString(folder.resolve("broken.png"), "no picture");
        Files.writeString(folder.resolve("beauty.exr"), "v/1");
        TaskFiles.Of task = declared(List.of("wide.jpg", "broken.png", "beauty.exr"));

        BufferedImage small = picture(files.picture(task, 0, 256));

        assertEquals(256, small.getWidth());
        assertEquals(64, small.getHeight());
        for (int i = 1; i < 3; i++) {
            int index = i;
            Refused none = assertThrows(Refused.class, () -> files.picture(task, index, 256));
            assertEquals("no_picture", none.rejection().code());
        }
    }

    @Test
    void aPictureThatIsNotReadHereIsMadeByAProgramThatReadsIt() throws IOException {
        BufferedImage wide = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(wide, "png", disk.resolve("converted.png").toFile());
        Path program = disk.resolve("oiiotool");
        Files.writeString(
                program,
                """
                #!/bin/sh
                grep -q v/1 "$1" && cp %s "$7"
                """
                        .formatted(disk.resolve("converted.png")));
        assertTrue(program.toFile().setExecutable(true));
        MadeFiles helped = new MadeFiles(new Programs(disk.toString()));
        Files.writeString(folder.resolve("beauty.exr"), "v/1");
        Files.writeString(folder.resolve("broken.exr"), "no picture");
        TaskFiles.Of task = declared(List.of("beauty.exr", "broken.exr"));

        assertTrue(helped.list(task).getFirst().picture());
        assertEquals(256, picture(helped.picture(task, 0, 256)).getWidth());
        Refused none = assertThrows(Refused.class, () -> helped.picture(task, 1, 256));
        assertEquals("no_picture", none.rejection().code());
    }

    private TaskFiles.Of declared(List<String> patterns, String... reported) {
        Outputs outputs = new Outputs(patterns, Optional.of(new FrameSlice(1, 2, 1)));
        return new TaskFiles.Of(folder.toString(), outputs, List.of(reported));
    }

    private String refused(TaskFiles.Of task, int index) {
        return assertThrows(Refused.class, () -> files.read(task, index, 0, 10)).rejection().code();
    }

    private static BufferedImage picture(OutputPiece piece) throws IOException {
        byte[] png = new byte[piece.bytes().remaining()];
        piece.bytes().get(png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static String text(OutputPiece piece) {
        return StandardCharsets.UTF_8.decode(piece.bytes()).toString();
    }
}
