package farmhand.testing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Services of a test, each with a command, and a journal that they may write. */
public final class Handlers {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path services;
    private final Path journal;

    /** In a folder of the test's own. */
    public Handlers(Path folder) throws IOException {
        services = Files.createDirectory(folder.resolve("services"));
        journal = folder.resolve("journal");
    }

    /** The folder of the definitions. */
    public Path services() {
        return services;
    }

    /** Adds one; {@code JOURNAL} in its command is the path of the journal. */
    public Handlers with(String name, String command) throws IOException {
        return write(service(name, command));
    }

    /** Adds one whose tasks come back when their report says so. */
    public Handlers recurring(String name, String command) throws IOException {
        ObjectNode service = service(name, command);
        service.putObject("recurrence").put("by", "report");
        return write(service);
    }

    private ObjectNode service(String name, String command) {
        return JSON.createObjectNode()
                .put("name", name)
                .put("command", command.replace("JOURNAL", journal.toString()));
    }

    private Handlers write(ObjectNode service) throws IOException {
        Files.writeString(
                services.resolve(service.path("name").asText() + ".json"),
                JSON.writeValueAsString(service));
        return this;
    }

    /** What they wrote. */
    public List<String> journal() {
        try {
            return Files.exists(journal) ? Files.readAllLines(journal) : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
