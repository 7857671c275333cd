package farmhand.app.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the last window asks of the coordinator that it started, left in the data folder, where only
 * its owner can write.
 */
public enum LeaveRequest {
    /** Let run what runs, start nothing more, and end then. */
    FINISH,
    /** End now; what runs is open again. */
    STOP;

    private static final String FILE = "leave";

    /** Leaves it for the coordinator of {@code data}. */
    public void write(DataFolder data) throws IOException {
        PrivateFile.write(data.path().resolve(FILE), name().toLowerCase(Locale.ROOT));
    }

    /** Takes what was asked of the coordinator of {@code data}, once. */
    public static Optional<LeaveRequest> take(DataFolder data) throws IOException {
        Path file = data.path().resolve(FILE);
        try {
            String said = Files.readString(file).strip().toUpperCase(Locale.ROOT);
            Files.delete(file);
            return Optional.of(valueOf(said));
        } catch (NoSuchFileException | IllegalArgumentException _) {
            return Optional.empty(); // nothing was asked, or nothing that can be understood
        }
    }
}
