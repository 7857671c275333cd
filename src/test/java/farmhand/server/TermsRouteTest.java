package farmhand.server;

import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.server.live.LivePace;
import farmhand.testing.RunningFarm;

import okhttp3.OkHttpClient;
import okhttp3.Request;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** {@code Idempotency-Key} and {@code if_revision}, through a door, on a farm with one job. */
final class TermsRouteTest {
    private static final String JOB =
            "{\"name\":\"a\",\"paused\":true,\"blocks\":[{\"name\":\"b\",\"frames\":\"1-3\","
                    + "\"command\":\"x @#@\"}]}";

    @TempDir Path data;
    private final OkHttpClient client = new OkHttpClient();
    private RunningFarm farm;
    private HttpDoor door;

    @BeforeEach
    void begin() {
        farm = RunningFarm.on(data);
        DoorSettings settings =
                new DoorSettings("127.0.0.1", 0, Optional.empty(), "t", "kim", LivePace.USUAL);
        door = HttpDoor.open(farm.coordinator(), settings);
        farm.submit(aJob().withBlock("beauty", "1-10").paused());
    }

    @AfterEach
    void end() {
        door.close();
        farm.close();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    @Test
    void aSubmissionThatIsSentAgainMakesOneJob() throws IOException {
        Answer first = send("POST", "/farm/jobs", "k1", JOB);
        Answer again = send("POST", "/farm/jobs", "k1", JOB);
        Answer other = send("POST", "/farm/jobs", "k2", JOB);

        assertEquals(201, again.status());
        assertEquals(first.body(), again.body());
        assertNotEquals(first.body(), other.body());
    }

    @Test
    void anotherBodyUnderTheSameKeyMakesNoSense() throws IOException {
        send("POST", "/farm/jobs", "k", JOB);

        Answer reused = send("POST", "/farm/jobs", "k", JOB.replace("1-3", "1-4"));

        assertEquals(422, reused.status());
        assertEquals("key_reused", reused.body().path("error").path("code").asText());
        Answer elsewhere = send("DELETE", "/farm/jobs/2", "k", "");
        assertEquals("key_reused", elsewhere.body().path("error").path("code").asText());
        assertEquals(400, send("POST", "/farm/jobs", "k".repeat(201), JOB).status());
    }

    @Test
    void whatWasChangedSinceIsAConflictWithBothValues() throws IOException {
        long known = farm.coordinator().farm().revision();
        send("PATCH", "/farm/jobs/2", "", "{\"priority\":70}");

        String stale = "{\"priority\":60,\"if_revision\":" + known + "}";
        Answer conflict = send("PATCH", "/farm/jobs/2", "", stale);
        Answer fine = send("PATCH", "/farm/jobs/2", "", stale.replace("priority", "max_running"));

        assertEquals(409, conflict.status());
        JsonNode error = conflict.body().path("error");
        assertEquals("changed_meanwhile", error.path("code").asText());
        assertThat(error.path("message").asText()).contains("70", "60");
        assertEquals(200, fine.status());
        assertEquals(60, fine.body().path("max_running").asInt());
        assertEquals(
                400,
                send("PATCH", "/farm/jobs/2", "", "{\"note\":\"a\",\"if_revision\":\"x\"}")
                        .status());
    }

    @Test
    void jobsAreArchivedRestoredAndCopied() throws IOException {
        assertEquals(409, send("POST", "/farm/jobs/2/archive", "", "").status());
        send("PATCH", "/farm/jobs/2", "", "{\"status\":\"done\"}");

        Answer archived = send("POST", "/farm/jobs/2/archive", "", "");
        assertEquals("archived", archived.body().path("age").asText());
        assertEquals(0, get("/farm/jobs").path("total").asInt());
        assertEquals(1, get("/farm/jobs?archived=true").path("total").asInt());
        send("DELETE", "/farm/jobs/2", "", "");
        Answer restored = send("POST", "/farm/jobs/2/restore", "", "");
        assertEquals("active", restored.body().path("age").asText());
        Answer copy = send("POST", "/farm/jobs/2/clone", "", "");
        assertEquals(201, copy.status());
        assertEquals(3, copy.body().path("job").path("number").asInt());
        assertEquals(404, send("POST", "/farm/jobs/9/clone", "", "").status());
    }

    private JsonNode get(String path) throws IOException {
        Request request =
                new Request.Builder()
                        .url("http://127.0.0.1:" + door.port() + path)
                        .header("Authorization", "Bearer t")
                        .build();
        try (var response = client.newCall(request).execute()) {
            return new ObjectMapper().readTree(response.body().string());
        }
    }

    private record Answer(int status, JsonNode body) {}

    private Answer send(String method, String path, String key, String body) throws IOException {
        Request.Builder request =
                new Request.Builder()
                        .url("http://127.0.0.1:" + door.port() + path)
                        .header("Authorization", "Bearer t")
                        .method(method, Doors.json(body));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        try (var response = client.newCall(request.build()).execute()) {
            return new Answer(
                    response.code(), new ObjectMapper().readTree(response.body().string()));
        }
    }
}
