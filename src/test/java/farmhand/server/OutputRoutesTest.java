package farmhand.server;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.task.TaskState;
import farmhand.server.live.LivePace;
import farmhand.testing.RunningFarm;

import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files that a task made, by HTTP. */
final class OutputRoutesTest {
    private static final String TASK = "/farm/jobs/2/tasks/0/0";

    @TempDir Path data;
    private final OkHttpClient client = new OkHttpClient();
    private RunningFarm farm;
    private HttpDoor door;

    @BeforeEach
    void make() throws IOException {
        Files.writeString(data.resolve("secret.txt"), "secret");
        farm = RunningFarm.on(Files.createDirectories(data.resolve("farm")));
        door =
                HttpDoor.open(
                        farm.coordinator(),
                        new DoorSettings(
                                "127.0.0.1", 0, Optional.empty(), "t", "kim", LivePace.USUAL));
        String report = "echo '{\"output\":\"../secret.txt\"}' > $FARMHAND_REPORT";
        Path folder = Files.createDirectories(data.resolve("job"));
        farm.submit(
                aJob().with(
                                aBlock("b", "1")
                                        .running("printf 0123456789 > digits.html; " + report)
                                        .in(folder.toString())
                                        .outputs("digits.html")));
        farm.awaitTask("2/0/0", TaskState.DONE);
    }

    @AfterEach
    void end() {
        door.close();
        farm.close();
    }

    @Test
    void theWholeFileIsAnsweredAsNoPageToBeRun() throws IOException {
        try (Response whole = get(TASK + "/outputs/0", "")) {
            assertEquals(200, whole.code());
            assertEquals("0123456789", whole.body().string());
            assertEquals("application/octet-stream", whole.header("Content-Type"));
            assertEquals("nosniff", whole.header("X-Content-Type-Options"));
            assertEquals("bytes", whole.header("Accept-Ranges"));
            assertEquals("10", whole.header("Content-Length"));
        }
    }

    @Test
    void aRangeOfItIsAnsweredAndOneBehindItsEndIsNot() throws IOException {
        assertEquals("206 234 bytes 2-4/10", range("bytes=2-4"));
        assertEquals("206 789 bytes 7-9/10", range("bytes=7-"));
        assertEquals("206 89 bytes 8-9/10", range("bytes=-2"));
        assertEquals("206 9 bytes 9-9/10", range("bytes=9-100"));
        assertEquals("416  bytes */10", range("bytes=10-"));
        assertEquals("200 0123456789 null", range("bytes=0-1,3-4"));
        assertEquals("200 0123456789 null", range("lines=1"));
    }

    @Test
    void whatIsNotThereOrNotTheJobsIsRefused() throws IOException {
        assertEquals(403, status(TASK + "/outputs/1"));
        assertEquals(404, status(TASK + "/outputs/2"));
        assertEquals(400, status(TASK + "/outputs/one"));
        assertEquals(404, status(TASK + "/thumb"));
        assertEquals(422, status(TASK + "/thumb?output=0"));
        assertEquals(400, status(TASK + "/thumb?size=9999"));
        assertEquals(404, status("/farm/jobs/2/tasks/0/7/outputs"));
    }

    private String range(String asked) throws IOException {
        try (Response part = get(TASK + "/outputs/0", asked)) {
            return part.code() + " " + part.body().string() + " " + part.header("Content-Range");
        }
    }

    private int status(String path) throws IOException {
        try (Response response = get(path, "")) {
            return response.code();
        }
    }

    private Response get(String path, String range) throws IOException {
        Request.Builder request =
                new Request.Builder()
                        .url("http://127.0.0.1:" + door.port() + path)
                        .header("Authorization", "Bearer t");
        return client.newCall(
                        range.isEmpty() ? request.build() : request.header("Range", range).build())
                .execute();
    }
}
