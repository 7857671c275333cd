package farmhand.app.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes into {@code settings.json} of a data folder; see {@link Settings}. */
public final class SettingsFile {
    private SettingsFile() {}

    /**
     * Sets these and leaves the others as they are; a file that cannot be read is left alone and
     * thrown about.
     */
    public static void put(Path file, Map<String, String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        ObjectMapper json = new ObjectMapper();
        ObjectNode all = json.createObjectNode();
        if (Files.exists(file)) {
            if (!(json.readTree(Files.readString(file)) instanceof ObjectNode before)) {
                throw new IOException(file + " is no JSON object");
            }
            all.setAll(before);
        }
        values.forEach(all::put);
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(
                half, json.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
