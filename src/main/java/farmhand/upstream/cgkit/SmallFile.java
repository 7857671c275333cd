package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.DamagedFile;
import farmhand.farm.address.When;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads what others wrote, and never more of it than a small file holds. */
final class SmallFile {
    /** The most bytes of a definition or configuration. */
    static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_LINE = 4_096;

    private SmallFile() {}

    /** All of a file that must be small. */
    static byte[] bytes(Path file) throws IOException, DamagedFile {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new DamagedFile(file.getFileName() + " is larger than 64 KiB.");
            }
            return bytes;
        }
    }

    /** A pipe would keep whoever opens it until somebody writes. */
    private static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "it is not a file");
        }
        return Files.newInputStream(file);
    }

    /** The beginning of a text; empty where there is none. */
    static String beginning(Path file) {
        try (InputStream in = open(file)) {
            return new String(in.readNBytes(MOST_LINE), StandardCharsets.UTF_8).strip();
        } catch (IOException ignored) {
            return ""; // it is not there yet, or gone already
        }
    }

    /** The last line of a text that says something; empty where there is none. */
    static String lastLine(Path file) {
        try (InputStream in = open(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - MOST_LINE));
            String text = new String(in.readNBytes(MOST_LINE), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .reduce((_, last) -> last)
                    .map(String::strip)
                    .orElse("");
        } catch (IOException ignored) {
            return ""; // as above
        }
    }

    /** When the file was changed last; never where it is not there. */
    static When changed(Path file) {
        try {
            return When.at(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException ignored) {
            return When.NEVER;
        }
    }

    /** Whether something of that name is there, be it a link to nowhere. */
    static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
