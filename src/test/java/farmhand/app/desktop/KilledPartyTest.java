package farmhand.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.Asking;
import farmhand.testing.Example;
import farmhand.testing.Handlers;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tasks of Party whose coordinator is killed while it runs one. */
final class KilledPartyTest {
    @TempDir Path folder;

    @Test
    @Example("party 13")
    void aTaskOutlivesItsCoordinatorAndCountsOneFailureAtMost() throws Exception {
        Handlers handlers =
                new Handlers(folder)
                        .with(
                                "slow",
                                "echo run >> JOURNAL; [ -e GO ] || sleep 60".replace("GO", go()));
        String id;
        try (ServedFarm first = serve(handlers)) {
            String task = "{\"tasks\":[{\"party\":\"slow\"}]}";
            id = asking(first).json(201, "POST", "/tasks", task).at("/data/0/_id").asText();
            Waiting.until(() -> handlers.journal().size() == 1);
            first.kill();
        }
        Files.createFile(Path.of(go()));

        try (ServedFarm second = serve(handlers)) {
            Asking client = asking(second);
            Waiting.until(() -> told(client, id).path("completed").asBoolean());

            JsonNode task = told(client, id);
            assertThat(task.path("attempts").asInt()).isLessThanOrEqualTo(2);
            assertEquals(2, handlers.journal().size());
            second.terminate();
        }
    }

    private static JsonNode told(Asking client, String id) {
        return client.json(200, "GET", "/task/" + id, null).path("data");
    }

    private String go() {
        return folder.resolve("go").toString();
    }

    private ServedFarm serve(Handlers handlers) throws IOException {
        return ServedFarm.onAnyPort(
                folder.resolve("data"),
                "--services",
                handlers.services().toString(),
                "--open",
                "party");
    }

    /** Somebody without a token: the door is open. */
    private static Asking asking(ServedFarm farm) throws IOException {
        return new Asking(URI.create(farm.announcement().path("http").asText()).getPort(), "none");
    }
}
