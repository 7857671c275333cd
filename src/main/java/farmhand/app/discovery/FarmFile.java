package farmhand.app.discovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a running coordinator leaves for those who look for it.
 *
 * @param version of the program
 * @param http address of its HTTP door, such as {@code http://127.0.0.1:8032}
 * @param socket path of its unix socket; empty when it has none
 * @param afanasy where Afanasy's clients find it, such as {@code 127.0.0.1:51000}; empty when they
 *     cannot
 * @param pid of its process
 * @param host machine it runs on
 * @param bootId of that machine; empty where it is not told
 * @param started when, in milliseconds since 1970 UTC
 * @param tokenFile path of its token
 * @param certificate SHA-256 of the certificate that it shows; empty when it shows none
 * @param beyond its address for other machines, such as {@code wss://box1:8032}; empty when it
 *     answers this machine alone
 */
public record FarmFile(
        String version,
        String http,
        String socket,
        String afanasy,
        long pid,
        String host,
        String bootId,
        long started,
        String tokenFile,
        String certificate,
        String beyond) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the file says; empty when there is none or it cannot be read as one. */
    public static Optional<FarmFile> read(Path file) throws IOException {
        try {
            JsonNode node = JSON.readTree(Files.readString(file));
            return node.isObject() ? Optional.of(from(node)) : Optional.empty();
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional
                    .empty(); // torn or foreign: as good as none, the next coordinator replaces it
        }
    }

    /** Writes it, readable by its owner alone. */
    public void write(Path file) throws IOException {
        PrivateFile.write(file, json().toPrettyString() + "\n");
    }

    /** The first line that {@code farmhand serve} prints. */
    public String announcement() {
        ObjectNode line =
                JSON.createObjectNode().put("farmhand", version).put("pid", pid).put("http", http);
        if (!socket.isEmpty()) {
            line.put("socket", socket);
        }
        if (!afanasy.isEmpty()) {
            line.put("afanasy", afanasy);
        }
        return line.put("token_file", tokenFile).toString();
    }

    /**
     * Whether the process that wrote it can still be alive: same start of the same machine, and the
     * pid exists.
     */
    public boolean isAlive() {
        boolean sameStart = bootId.equals(ThisHost.bootId()) && host.equals(ThisHost.name());
        return sameStart
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .flatMap(process -> process.info().startInstant())
                        .map(start -> start.toEpochMilli() <= started + 1_000)
                        .orElse(false);
    }

    private ObjectNode json() {
        return JSON.createObjectNode()
                .put("farmhand", version)
                .put("http", http)
                .put("socket", socket)
                .put("afanasy", afanasy)
                .put("pid", pid)
                .put("host", host)
                .put("boot_id", bootId)
                .put("started", started)
                .put("token_file", tokenFile)
                .put("certificate", certificate)
                .put("beyond", beyond);
    }

    private static FarmFile from(JsonNode node) {
        return new FarmFile(
                node.path("farmhand").asText(),
                node.path("http").asText(),
                node.path("socket").asText(),
                node.path("afanasy").asText(),
                node.path("pid").asLong(),
                node.path("host").asText(),
                node.path("boot_id").asText(),
                node.path("started").asLong(),
                node.path("token_file").asText(),
                node.path("certificate").asText(),
                node.path("beyond").asText());
    }
}
