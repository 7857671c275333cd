package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How many input acts each workflow takes, kept in {@code target/workflows.csv}. */
final class Workflows {
    private static final Path FILE = Path.of("target", "workflows.csv");
    private static final String HEAD = "workflow,acts,target\n";

    private Workflows() {}

    /** Notes it, with those that are there, and fails above the target. */
    static void within(int workflow, int acts, int target) {
        try {
            Map<Integer, String> lines = new TreeMap<>();
            if (Files.exists(FILE)) {
                Files.readAllLines(FILE).stream()
                        .skip(1)
                        .forEach(
                                line ->
                                        lines.put(
                                                Integer.parseInt(
                                                        line.substring(0, line.indexOf(','))),
                                                line));
            }
            lines.put(workflow, workflow + "," + acts + "," + target);
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, HEAD + String.join("\n", lines.values()) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        assertTrue(acts <= target, "workflow " + workflow + " takes " + acts + " acts");
    }
}
