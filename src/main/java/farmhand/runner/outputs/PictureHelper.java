package farmhand.runner.outputs;

import farmhand.runner.process.Programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Makes a PNG of a picture that this program cannot read itself, such as an OpenEXR file, by a
 * program that is found on this machine: {@code oiiotool}, else {@code ffmpeg}. Each is told the
 * kind of the file, so that a file which is something else makes it read nothing else.
 */
final class PictureHelper {
    /** How ffmpeg calls the kinds of files it reads one picture of. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "exr", "exr_pipe",
                    "dpx", "dpx_pipe",
                    "tif", "tiff_pipe",
                    "tiff", "tiff_pipe",
                    "psd", "psd_pipe",
                    "hdr", "hdr_pipe",
                    "webp", "webp_pipe");

    private static final long PATIENCE_SECONDS = 20;

    private final Optional<String> oiiotool;
    private final Optional<String> ffmpeg;

    /** With what is found among {@code programs}. */
    PictureHelper(Programs programs) {
        this.oiiotool = programs.find("oiiotool");
        this.ffmpeg = programs.find("ffmpeg");
    }

    /** Whether it can make something of a file of that name. */
    boolean reads(String path) {
        return KINDS.containsKey(ending(path)) && (oiiotool.isPresent() || ffmpeg.isPresent());
    }

    /**
     * Makes a picture of about {@code size} pixels each way; whoever asked deletes it.
     *
     * @throws IOException if the program fails, or takes too long
     */
    Path png(Path file, String path, int size) throws IOException {
        Path png = Files.createTempFile("farmhand-picture", ".png");
        try {
            run(command(file, ending(path), size, png));
            return png;
        } catch (IOException failed) {
            Files.deleteIfExists(png);
            throw failed;
        }
    }

    private List<String> command(Path file, String kind, int size, Path png) throws IOException {
        if (oiiotool.isPresent()) {
            return List.of(
                    oiiotool.get(),
                    file.toString(),
                    "--ch",
                    "R,G,B",
                    "--fit",
                    size + "x" + size,
                    "-o",
                    png.toString());
        }
        return List.of(
                ffmpeg.orElseThrow(() -> new IOException("no program that reads it")),
                "-v",
                "error",
                "-nostdin",
                "-protocol_whitelist",
                "file",
                "-f",
                String.valueOf(KINDS.get(kind)),
                "-i",
                "file:" + file,
                "-frames:v",
                "1",
                "-vf",
                "scale=" + size + ":-2",
                "-update",
                "1",
                "-y",
                "file:" + png);
    }

    private static void run(List<String> command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(command.getFirst() + " takes too long");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command.getFirst() + " ends with " + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
