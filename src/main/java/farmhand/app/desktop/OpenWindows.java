package farmhand.app.desktop;

import farmhand.app.discovery.DataFolder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The programs with a window on the farm of this computer: each leaves a file in the data folder
 * that is named by its process. Any thread.
 */
final class OpenWindows {
    private static final Logger LOG = LoggerFactory.getLogger(OpenWindows.class);
    private static final Pattern NAME = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private final Path folder;
    private final ProcessHandle self;

    /** Those on the farm of {@code data}, as {@code self} sees them. */
    OpenWindows(DataFolder data, ProcessHandle self) {
        this.folder = data.path().resolve("windows");
        this.self = self;
    }

    /**
     * This program has a window there from now on; the same again is nothing. What programs left
     * that were killed is taken away.
     */
    void open() {
        try {
            Files.createDirectories(folder);
            removeDead();
            Path file = folder.resolve(name(self));
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
        } catch (IOException problem) {
            LOG.warn("Other windows do not see this one: {}", problem.toString());
        }
    }

    /** It has none any more. */
    void close() {
        try {
            Files.deleteIfExists(folder.resolve(name(self)));
        } catch (IOException problem) {
            LOG.warn("This window is still seen by others: {}", problem.toString());
        }
    }

    /** Whether no other program has one; also where that cannot be seen. */
    boolean isOnly() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).noneMatch(this::isOther);
        } catch (IOException _) {
            return true;
        }
    }

    private void removeDead() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (NAME.matcher(name).matches() && !isAlive(name)) {
                    Files.deleteIfExists(file); // another window may have done so
                }
            }
        }
    }

    private boolean isOther(String name) {
        return !name.equals(name(self)) && isAlive(name);
    }

    /** A number of a process is given again, to one that began at another time. */
    private static boolean isAlive(String name) {
        Matcher match = NAME.matcher(name);
        return match.matches()
                && ProcessHandle.of(Long.parseLong(match.group(1)))
                        .filter(process -> process.isAlive() && name(process).equals(name))
                        .isPresent();
    }

    private static String name(ProcessHandle process) {
        long begun = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        return process.pid() + "-" + begun;
    }
}
