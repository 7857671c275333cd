package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How many input acts each workflow takes, kept in {@code target/workflows.csv}. */
final class Workflows {
    private static final Path FILE = Path.of("target", "workflows.csv");
    private static final Path LOCK = Path.of("target", "workflows.lock");
    private static final String HEAD = "workflow,acts,target\n";

    private Workflows() {}

    /** Notes it, with those that are there, and fails above the target. */
    static void within(int workflow, int acts, int target) {
        try {
            Files.createDirectories(FILE.getParent());
            // Tests run in two processes; one at a time may change the file.
            try (FileChannel lock = FileChannel.open(LOCK, CREATE, WRITE);
                    var _ = lock.lock()) {
                note(workflow, workflow + "," + acts + "," + target);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        assertTrue(acts <= target, "workflow " + workflow + " takes " + acts + " acts");
    }

    private static void note(int workflow, String line) throws IOException {
        Map<Integer, String> lines = new TreeMap<>();
        if (Files.exists(FILE)) {
            Files.readAllLines(FILE).stream()
                    .skip(1)
                    .forEach(
                            one ->
                                    lines.put(
                                            Integer.parseInt(one.substring(0, one.indexOf(','))),
                                            one));
        }
        lines.put(workflow, line);
        Files.writeString(FILE, HEAD + String.join("\n", lines.values()) + "\n");
    }
}
