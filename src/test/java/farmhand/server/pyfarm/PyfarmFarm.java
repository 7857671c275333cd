package farmhand.server.pyfarm;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.Asking;
import farmhand.testing.Handlers;
import farmhand.testing.ServedFarm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** A farm that is served to clients of pyfarm and runs real processes. */
abstract class PyfarmFarm {
    static final String JOBS = "/api/v1/jobs/";

    @TempDir Path folder;
    Handlers handlers;
    ServedFarm farm;
    Asking client;

    @BeforeEach
    final void open() throws IOException {
        handlers =
                new Handlers(folder)
                        .with("record", "echo @#@ >> JOURNAL")
                        .with("once", "echo x >> JOURNAL; [ $FARMHAND_ATTEMPT -gt 1 ]")
                        .with("fail", "echo no licence; exit 1")
                        .with("sleep", "sleep 300");
        farm = ServedFarm.in(folder, handlers);
        client = farm.client();
    }

    @AfterEach
    final void close() {
        farm.close();
    }

    final JsonNode post(String job) {
        return client.json(201, "POST", JOBS, job);
    }

    final JsonNode get(JsonNode job) {
        return client.json(200, "GET", JOBS + job.path("id").asInt(), null);
    }

    final JsonNode tasks(JsonNode job) {
        return client.json(200, "GET", JOBS + job.path("id").asInt() + "/tasks/", null);
    }

    final String error(int status, String path, String body) {
        return client.json(status, "POST", path, body).path("error").asText();
    }

    static String path(JsonNode job, JsonNode task) {
        return JOBS + job.path("id").asInt() + "/tasks/" + task.path("id").asText();
    }

    static List<Double> frames(JsonNode tasks) {
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> task.path("frame").asDouble())
                .toList();
    }
}
