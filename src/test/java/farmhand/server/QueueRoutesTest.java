package farmhand.server;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.JobNumber;
import farmhand.farm.task.TaskState;
import farmhand.server.live.LivePace;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Queues, users and the farm's pause, through the door of a real farm. */
final class QueueRoutesTest {
    @TempDir Path data;
    private final HttpClient client = HttpClient.newHttpClient();
    private RunningFarm farm;
    private HttpDoor door;

    @BeforeEach
    void open() {
        farm = RunningFarm.on(data);
        DoorSettings settings =
                new DoorSettings("127.0.0.1", 0, Optional.empty(), "t", "kim", LivePace.USUAL);
        door = HttpDoor.open(farm.coordinator(), settings);
    }

    @AfterEach
    void close() {
        client.close();
        door.close();
        farm.close();
    }

    @Test
    void queuesAreListedWithTheirJobsInOrder() throws Exception {
        farm.submit(aJob().withBlock("a", "1").paused());
        farm.submit(aJob().withBlock("a", "1").paused().priority(60));

        String queues = ask("GET", "/farm/queues", "");

        assertThat(queues)
                .contains("{\"name\":\"high\",\"priority\":999,\"paused\":false,\"jobs\":[]}")
                .contains("{\"name\":\"low\",\"priority\":1,\"paused\":false,\"jobs\":[]}")
                .contains("{\"name\":\"medium\",\"priority\":500,\"paused\":false,\"jobs\":[3,2]}");
    }

    @Test
    void aQueueIsMadeChangedAndRemoved() throws Exception {
        assertThat(ask("PUT", "/farm/queues/Night%20shift", "{\"priority\":700}"))
                .startsWith("{\"name\":\"night shift\",\"priority\":700,\"paused\":false");
        assertThat(ask("PATCH", "/farm/queues/night%20shift", "{\"paused\":true}"))
                .contains("\"priority\":700,\"paused\":true", "\"revision\":");
        assertThat(ask("DELETE", "/farm/queues/night%20shift", "")).contains("\"revision\":");
        assertThat(ask("GET", "/farm/queues/night%20shift", "")).contains("not_found");
        assertThat(ask("DELETE", "/farm/queues/medium", "")).contains("default_queue");
    }

    @Test
    void theMachineIsPausedAndGoesOn() throws Exception {
        assertThat(ask("PATCH", "/farm/workers/box", "{\"paused\":true}"))
                .startsWith("{\"name\":\"box\",\"status\":\"paused\"")
                .contains("\"paused\":true", "\"revision\":");
        assertThat(ask("GET", "/farm/workers", "")).contains("\"paused\":true");
        String resume = "[{\"command\":\"resume\",\"subjects\":[\"worker:box\"]}]";
        assertThat(ask("POST", "/farm/commands", resume))
                .startsWith("{\"done\":[\"worker:box\"],\"refused\":[]");
        assertThat(ask("GET", "/farm/workers", "")).contains("\"paused\":false");
        assertThat(ask("POST", "/farm/commands", resume.replace("resume", "abort")))
                .contains("jobs_only");
        assertThat(ask("PATCH", "/farm/workers/other", "{\"paused\":true}")).contains("not_found");
    }

    @Test
    void whatIsNoJobIsSteeredByACommandOfItsOwn() throws Exception {
        farm.submit(aJob().withBlock("a", "1").paused());

        for (String other : List.of("worker:box", "queue:medium", "farm")) {
            String mixed = "[{\"command\":\"resume\",\"subjects\":[\"2\",\"" + other + "\"]}]";

            assertThat(ask("POST", "/farm/commands", mixed))
                    .contains("steered_alone", other, "\"at\":\"[0].subjects[1]\"");
        }
        assertTrue(
                farm.coordinator()
                        .farm()
                        .job(JobNumber.FIRST)
                        .orElseThrow()
                        .settings()
                        .wishes()
                        .paused());
        assertThat(
                        ask(
                                "POST",
                                "/farm/commands",
                                "[{\"command\":\"eject\",\"subjects\":[\"worker:a\",\"worker:b\"]}]"))
                .contains("one_at_a_time");
    }

    @Test
    void aJobThatIsNamedInTwoWaysIsDoneOnce() throws Exception {
        farm.submit(aJob().withBlock("a", "1").paused());

        String twice = "[{\"command\":\"resume\",\"subjects\":[\"user:kim\",\"2\"]}]";

        assertThat(ask("POST", "/farm/commands", twice)).startsWith("{\"done\":[\"2\"],");
    }

    @Test
    void theHistorySaysWhichQueueUserOrMachineWasChanged() throws Exception {
        ask("PATCH", "/farm/workers/box", "{\"paused\":true}");
        ask("PUT", "/farm/queues/night", "{\"priority\":700}");
        ask("PATCH", "/farm/queues/night", "{\"paused\":true}");
        ask("PATCH", "/farm/users/lee", "{\"max_running\":4}");
        ask("PATCH", "/farm", "{\"paused\":true}");
        ask("POST", "/farm/undo", "{}");
        ask("DELETE", "/farm/queues/night", "");

        assertThat(ask("GET", "/farm/history", ""))
                .containsSubsequence(
                        "\"command\":\"delete\",\"subjects\":[\"queue:night\"]",
                        "\"command\":\"undo\",\"subjects\":[\"farm\"]",
                        "\"command\":\"pause\",\"subjects\":[\"farm\"]",
                        "\"command\":\"edit\",\"subjects\":[\"user:lee\"]",
                        "\"command\":\"pause\",\"subjects\":[\"queue:night\"]",
                        "\"command\":\"edit\",\"subjects\":[\"queue:night\"]",
                        "\"command\":\"pause\",\"subjects\":[\"worker:box\"]");
    }

    @Test
    void usersAreListedWithWhatHoldsForThem() throws Exception {
        farm.submit(aJob().withBlock("a", "1").paused());

        ask("PATCH", "/farm/users/lee", "{\"max_running\":4}");

        assertThat(ask("GET", "/farm/users", ""))
                .contains(
                        "{\"name\":\"kim\",\"priority\":50,\"max_running\":null,\"jobs\":1,\"running\":0}")
                .contains(
                        "{\"name\":\"lee\",\"priority\":50,\"max_running\":4,\"jobs\":0,\"running\":0}");
    }

    @Test
    void theFarmIsPausedAndServicesAreLimited() throws Exception {
        String told = ask("PATCH", "/farm", "{\"paused\":true,\"service_limits\":{\"nuke\":2}}");

        assertThat(told).contains("\"paused\":true,\"service_limits\":{\"nuke\":2,\"transfer\":2}");
        assertTrue(farm.coordinator().farm().policy().paused());
        assertThat(ask("PATCH", "/farm", "{}")).contains("nothing_said");
    }

    @Test
    void jobsAreMovedAndListedInTheFarmsOrder() throws Exception {
        for (int i = 0; i < 3; i++) {
            farm.submit(aJob().withBlock("a", "1").paused());
        }

        assertThat(ask("POST", "/farm/jobs/4/move", "{\"to\":\"top\"}"))
                .contains("\"done\":[\"4\"]");
        assertThat(ask("GET", "/farm/queues/medium", "")).contains("\"jobs\":[4,2,3]");
        assertThat(ask("POST", "/farm/jobs/4/move", "{\"to\":\"before\",\"job\":3}"))
                .contains("\"done\":[\"4\"]");
        assertThat(ask("GET", "/farm/jobs", ""))
                .containsSubsequence("\"number\":2,", "\"number\":4,", "\"number\":3,");
        assertThat(ask("POST", "/farm/jobs/4/move", "{\"to\":\"away\"}")).contains("bad_place");
        farm.submit(aJob().of("lee").withBlock("a", "1").paused());
        assertThat(ask("POST", "/farm/jobs/5/move", "{\"to\":\"before\",\"job\":3}"))
                .startsWith("{\"error\":{\"code\":\"not_alike\"");
    }

    @Test
    void aTaskOfAPausedJobIsRunAndTheAnswerHeldUntilItEnded() throws Exception {
        farm.submit(aJob().with(aBlock("a", "1-2").running("true")).paused());

        assertThat(ask("POST", "/farm/jobs/2/tasks/0/1/run?wait=true", ""))
                .contains("\"index\":1", "\"status\":\"done\"", "\"attempts\":[{\"number\":1");
        assertThat(ask("POST", "/farm/jobs/2/tasks/0/1/run", ""))
                .startsWith("{\"error\":{\"code\":\"not_open\"");
        assertThat(ask("POST", "/farm/jobs/2/tasks/0/7/run?wait=true", "")).contains("not_found");
        assertEquals(TaskState.OPEN, farm.task("2/0/0").state());
    }

    private String ask(String method, String path, String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path))
                        .header("Authorization", "Bearer t")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
