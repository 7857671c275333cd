package farmhand.app.desktop;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.PrivateFile;
import farmhand.viewmodel.keep.Keepsake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What the window remembers, in a file; a file that cannot be read or written costs only that. */
final class WindowSettings implements Keepsake, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowSettings.class);

    private final DataFolder folder;
    private final Path file;
    private final Properties all = new Properties();
    private final ExecutorService disk =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("window-settings").factory());

    /** Those in the file {@code window.properties} of {@code folder}, if it is there. */
    WindowSettings(DataFolder folder) {
        this(folder, folder.path().resolve("window.properties"));
    }

    private WindowSettings(DataFolder folder, Path file) {
        this.folder = folder;
        this.file = file;
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (NoSuchFileException ignored) {
            // the first start
        } catch (IOException | IllegalArgumentException problem) {
            LOG.warn("the window begins as usual, since {} cannot be read", file, problem);
        }
    }

    @Override
    public String read(String name) {
        return all.getProperty(name, "");
    }

    @Override
    public void write(String name, String text) {
        if (!read(name).equals(text)) {
            all.setProperty(name, text);
            Properties now = (Properties) all.clone();
            disk.execute(() -> save(now));
        }
    }

    /** Waits until all is written. */
    @Override
    public void close() {
        disk.close();
    }

    private void save(Properties now) {
        try {
            folder.create();
            StringWriter text = new StringWriter();
            now.store(text, null);
            PrivateFile.write(file, text.toString()); // an invitation that was joined is a secret
        } catch (IOException problem) {
            LOG.warn("how the window looks is not kept, since {} cannot be written", file, problem);
        }
    }
}
