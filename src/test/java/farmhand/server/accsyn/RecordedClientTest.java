package farmhand.server.accsyn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The published Python client, version 3.3.0: its calls in a row, as it sent them to a farm of the
 * same name, are answered now as they were then. Times and the session are new each time.
 */
final class RecordedClientTest {
    @TempDir Path folder;

    @Test
    void whatThePublishedClientSendsIsAnsweredAsItWas() throws Exception {
        try (RunningFarm farm = RunningFarm.on(folder);
                AccsynClient client = new AccsynClient(farm.coordinator())) {
            replay("client-3.3.0.jsonl", client);
        }
    }

    /** Where it depends on how fast files are copied, the answer was not kept. */
    @Test
    void whatItSendsOfFilesIsAnsweredAsItWas() throws Exception {
        FilmFarmTest film = new FilmFarmTest() {};
        film.folder = folder;
        film.open();
        try {
            replay("client-3.3.0-files.jsonl", film.session);
        } finally {
            film.close();
        }
    }

    private void replay(String recording, AccsynClient client) throws Exception {
        for (String line : recorded(recording)) {
            JsonNode call = AccsynClient.tree(line);
            if (call.has("await")) {
                client.await(call.path("job").asText(), call.path("await").asText());
            } else {
                replay(call, client);
            }
        }
    }

    private void replay(JsonNode call, AccsynClient client) {
        var answer =
                client.ask(
                        call.path("method").asText(),
                        call.path("path").asText(),
                        call.path("body").asText(""));

        String which = call.path("call").asText();
        if (call.has("answer")) {
            assertEquals(
                    timeless(call.path("answer").toString()),
                    timeless(AccsynClient.tree(answer).toString()).replace(folder + "/", "/FILM/"),
                    which);
        }
        assertEquals(call.path("status").asInt(), answer.statusCode(), which);
    }

    private static String timeless(String answer) {
        return answer.replaceAll("\"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\"", "\"now\"")
                .replaceAll("\"session_id\":\"\\w+\"", "\"session_id\":\"new\"");
    }

    private static List<String> recorded(String recording) throws Exception {
        try (InputStream in =
                RecordedClientTest.class.getResourceAsStream("/golden/accsyn/" + recording)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
