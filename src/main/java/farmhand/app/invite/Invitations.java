package farmhand.app.invite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.PrivateFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All invitations to a farm, in a file that only its owner may read.
 *
 * @param file where
 */
record Invitations(Path file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those to the farm of that folder. */
    static Invitations to(DataFolder data) {
        return new Invitations(data.path().resolve("invitations.json"));
    }

    /** Them, oldest first. */
    List<Invitation> read() throws IOException {
        List<Invitation> all = new ArrayList<>();
        try {
            for (JsonNode one : JSON.readTree(Files.readString(file))) {
                all.add(
                        new Invitation(
                                one.path("name").asText(),
                                one.path("token_sha256").asText(),
                                Instant.parse(one.path("made").asText())));
            }
        } catch (NoSuchFileException ignored) {
            return List.of(); // nobody was invited yet
        } catch (JsonProcessingException | DateTimeException broken) {
            throw new IOException(file + " is no list of invitations; mend it or take it away");
        }
        return all;
    }

    void write(List<Invitation> all) throws IOException {
        PrivateFile.write(file, print(all));
    }

    /** As the file says it. */
    static String print(List<Invitation> all) {
        ArrayNode list = JSON.createArrayNode();
        for (Invitation one : all) {
            list.addObject()
                    .put("name", one.name())
                    .put("token_sha256", one.hash())
                    .put("made", one.made().toString());
        }
        return list.toPrettyString() + "\n";
    }
}
