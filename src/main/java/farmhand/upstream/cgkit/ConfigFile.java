package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.DamagedFile;
import farmhand.dialect.cgkit.QueueConfig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The file {@code queue.cfg}, read again when it changes. Used by one thread at a time. */
final class ConfigFile {
    private final Path file;
    private Glance.Mark read = new Glance.Mark(0, 0);
    private QueueConfig said = QueueConfig.USUAL;

    ConfigFile(Path file) {
        this.file = file;
    }

    /** What it said when it was last looked at. */
    QueueConfig said() {
        return said;
    }

    /** Looks again; whether it says something else. */
    boolean isChanged() {
        Glance.Mark now = Glance.Mark.of(file);
        if (now.equals(read)) {
            return false;
        }
        read = now;
        QueueConfig before = said;
        try {
            said = QueueConfig.parse(new String(SmallFile.bytes(file), StandardCharsets.UTF_8));
        } catch (IOException | DamagedFile ignored) {
            said = QueueConfig.USUAL; // a queue works without it
        }
        return !said.equals(before);
    }
}
