package farmhand.cli.part;

import farmhand.dialect.live.Limits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file argument, or standard input for {@code -}. */
public final class FileArgument {
    private static final int MOST_BYTES = Limits.BODY_BYTES;

    private FileArgument() {}

    /** The text; at most what a request may hold. */
    public static String read(String file, CliContext context) {
        try (InputStream in = file.equals("-") ? context.in() : opened(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Usage(
                        "“" + file + "” is larger than 64 MiB. Split it into several job files.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (NoSuchFileException | InvalidPathException _) {
            throw new Usage("There is no file “" + file + "”. Check the path.");
        } catch (AccessDeniedException _) {
            throw new Usage("You may not read “" + file + "”. Make it readable for you.");
        } catch (IOException problem) {
            throw new Usage(
                    "“"
                            + file
                            + "” cannot be read: "
                            + problem.getMessage()
                            + ". Give a file that can.");
        }
    }

    private static InputStream opened(String file) throws IOException {
        return Files.newInputStream(Path.of(file));
    }
}
