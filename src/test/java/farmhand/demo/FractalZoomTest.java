package farmhand.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import farmhand.testing.BriefJava;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.tools.ToolProvider;

final class FractalZoomTest {

    private static final Path SOURCES = Path.of("assets", "demo", "src");

    @TempDir private static Path classes;
    @TempDir private Path folder;

    @BeforeAll
    static void compileAsTheFirstBlockDoes() throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString()));
        try (Stream<Path> sources = Files.list(SOURCES)) {
            sources.map(Path::toString).forEach(arguments::add);
        }

        int exit =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, arguments.toArray(String[]::new));

        assertEquals(0, exit, "javac " + arguments);
    }

    @Test
    void aFrameIsRenderedWholeWithProgressToTheEnd() throws Exception {
        Run run = render(2, 3, "--width 64 --height 36");

        assertEquals(0, run.exit(), run.output());
        assertThat(run.output().lines().filter(line -> line.startsWith("PROGRESS: ")))
                .contains("PROGRESS: 50%", "PROGRESS: 100%")
                .hasSizeLessThanOrEqualTo(20);
        BufferedImage frame = picture("frame.0002.png");
        assertEquals("64 x 36", frame.getWidth() + " x " + frame.getHeight());
        assertThat(colours(frame)).isGreaterThan(200);
        assertThat(files()).containsExactly("frame.0002.png");
    }

    @Test
    void theSheetShowsEightFramesInARow() throws Exception {
        for (int frame = 1; frame <= 9; frame++) {
            ImageIO.write(filled(frame), "png", file("frame.000" + frame + ".png").toFile());
        }

        Run run = sheet(9);

        assertEquals(0, run.exit(), run.output());
        BufferedImage sheet = picture("sheet.png");
        int column = sheet.getWidth() / 8;
        int row = sheet.getHeight() / 2;
        assertEquals(filled(1).getRGB(0, 0), sheet.getRGB(column / 2, row / 2));
        assertEquals(filled(8).getRGB(0, 0), sheet.getRGB(7 * column + column / 2, row / 2));
        assertEquals(filled(9).getRGB(0, 0), sheet.getRGB(column / 2, row + row / 2));
    }

    @Test
    void aSheetWithoutAllFramesNamesTheMissingOnes() throws Exception {
        ImageIO.write(filled(2), "png", file("frame.0002.png").toFile());

        Run run = sheet(4);

        assertEquals(1, run.exit());
        assertThat(run.output()).contains("Frames [1, 3, 4] are not in " + folder);
        assertThat(files()).containsExactly("frame.0002.png");
    }

    @Test
    void aFrameBeyondTheLastIsRefused() throws Exception {
        Run run = render(4, 3, "");

        assertEquals(1, run.exit());
        assertThat(run.output()).contains("--frame is \"4\". Give a whole number from 1 to 3.");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() throws Exception {
        Run run = render(1, 3, "--depth 9");

        assertEquals(1, run.exit());
        assertThat(run.output()).contains("--depth is not an option here. Use --frame --frames");
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws Exception {
        Path taken = Files.writeString(file("taken"), "a file");

        Run run = run("render --frame 1 --frames 1 --width 16 --height 16 --out", taken);

        assertEquals(1, run.exit());
        assertThat(run.output()).contains(taken.toString());
    }

    private Run render(int frame, int frames, String more) throws Exception {
        return run("render --frame %d --frames %d %s --out".formatted(frame, frames, more), folder);
    }

    private Run sheet(int frames) throws Exception {
        return run("sheet --frames %d --in %s --out".formatted(frames, folder), file("sheet.png"));
    }

    private static Run run(String arguments, Path out) throws Exception {
        List<String> command = new ArrayList<>(BriefJava.command());
        command.addAll(List.of("-cp", classes.toString(), "FractalZoom"));
        command.addAll(List.of(arguments.split(" +")));
        command.add(out.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), output);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private BufferedImage picture(String name) throws IOException {
        return Objects.requireNonNull(ImageIO.read(file(name).toFile()), name);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static BufferedImage filled(int frame) {
        var image = new BufferedImage(32, 18, BufferedImage.TYPE_INT_RGB);
        int[] rgb = new int[32 * 18];
        Arrays.fill(rgb, 0x10_2030 * frame);
        image.setRGB(0, 0, 32, 18, rgb, 0, 32);
        return image;
    }

    private static long colours(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return Arrays.stream(image.getRGB(0, 0, width, height, null, 0, width)).distinct().count();
    }

    private record Run(int exit, String output) {}
}
