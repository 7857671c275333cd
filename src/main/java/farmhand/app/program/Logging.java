package farmhand.app.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Where this process's log goes: to standard error, and to {@code logs/NAME.log} of the data
 * folder.
 */
public final class Logging {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int FILES = 3;
    private static final String LINE = "%1$tF %1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n";

    private Logging() {}

    /** Lets only warnings through, to standard error; for commands that end at once. */
    public static void quiet() {
        root(new ConsoleHandler(), Level.WARNING);
    }

    /** Logs to standard error and to files in {@code folder}, each at most 4 MiB, three kept. */
    public static void toFiles(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        root(new ConsoleHandler(), Level.INFO);
        Handler file =
                new FileHandler(
                        folder.resolve(name + ".%g.log").toString(), MOST_BYTES, FILES, true);
        file.setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(file);
    }

    private static void root(Handler console, Level level) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        Logger root = Logger.getLogger("");
        for (Handler old : root.getHandlers()) {
            root.removeHandler(old);
        }
        console.setFormatter(new SimpleFormatter());
        root.addHandler(console);
        root.setLevel(level);
        QUIET.setLevel(Level.WARNING);
        TOOLKIT.setLevel(Level.SEVERE);
    }

    // Kept, since java.util.logging forgets the level of a logger nobody holds.
    private static final Logger QUIET = Logger.getLogger("org.eclipse.jetty");
    private static final Logger TOOLKIT =
            Logger.getLogger("javafx"); // says that it is on the class path
}
