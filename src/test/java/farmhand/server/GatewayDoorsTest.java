package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.afanasy.AfanasyDoor;
import farmhand.server.afanasy.AfanasySettings;
import farmhand.server.live.LivePace;
import farmhand.testing.Asking;
import farmhand.testing.Waiting;
import farmhand.upstream.afanasy.AfanasyLink;
import farmhand.upstream.afanasy.ScriptedServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The doors of other programs on a farm of Afanasy's. */
final class GatewayDoorsTest {
    private ScriptedServer server;
    private AfanasyLink link;
    private HttpDoor door;
    private Asking asking;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
        link = server.linked();
        door =
                HttpDoor.open(
                        link,
                        new DoorSettings(
                                "127.0.0.1", 0, Optional.empty(), "t", "kim", LivePace.USUAL));
        asking = new Asking(door.port(), "t");
    }

    @AfterEach
    void close() throws IOException {
        door.close();
        link.close();
        server.close();
    }

    @Test
    void whatNeedsHandlersOrJobTypesIsRefusedWithWhatToDoInstead() {
        String party = asking.text(412, "POST", "/tasks", "{\"tasks\":[{\"party\":\"Bill\"}]}");
        String pyfarm =
                asking.text(400, "POST", "/api/v1/jobs/", "{\"title\":\"a\",\"jobtype\":\"Bill\"}");

        assertThat(party).contains("submit the command itself").doesNotContain("--services");
        assertThat(pyfarm).contains("Submit the command itself");
    }

    @Test
    void rendersAreToldAndSteeredOnAfanasysPortByTheirNumbers() throws Exception {
        server.renders(ScriptedServer.recorded("233-renders-nimby-and-paused"));
        link.close();
        link = server.linked();
        try (AfanasyDoor port = afanasy()) {
            assertThat(said(port, "{\"get\":{\"type\":\"renders\",\"ids\":[2]}}"))
                    .contains("\"name\":\"r02\",\"id\":2", "\"st\":", " PAU\"")
                    .doesNotContain("r01");

            said(port, act(1, "\"params\":{\"paused\":true}"));
            said(port, act(2, "\"operation\":{\"type\":\"eject_tasks\"}"));
            String tickets = said(port, act(2, "\"operation\":{\"type\":\"tickets\"}"));

            String nobody = said(port, act(2, "\"params\":{\"NIMBY\":true}"));

            assertThat(nobody).contains("\"error\"", "not from everybody (NIMBY). Pause it");
            assertThat(server.deeds).hasSize(2);
            assertThat(server.deeds.getFirst().toString()).contains("\"paused\":true");
            assertThat(server.deeds.getLast().toString()).contains("\"eject_tasks\"");
            assertThat(tickets).contains("Through a gateway renders are paused");
        }
    }

    @Test
    void aRenderThatChangesIsToldByItsNumberAndAnnotated() throws Exception {
        String renders = ScriptedServer.recorded("233-renders-nimby-and-paused");
        server.renders(renders);
        link.close();
        link = server.linked();
        String poll = "{\"get\":{\"type\":\"monitors\",\"ids\":[1],\"mode\":\"events\"}}";
        try (AfanasyDoor port = afanasy()) {
            said(port, "{\"monitor\":{\"user_name\":\"kim\",\"host_name\":\"h\"}}");
            said(
                    port,
                    "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"h\",\"type\":\"monitors\",\"ids\":[1],"
                            + "\"operation\":{\"type\":\"watch\",\"class\":\"renders\",\"status\":\"subscribe\"}}}");
            assertThat(said(port, poll)).contains("null");

            server.renders(
                    renders.replaceFirst(
                            "\"name\":\"r02\"", "\"name\":\"r02\",\"annotation\":\"loud\""));
            server.events.add("{\"events\":{\"renders_change\":[2]}}");
            Waiting.until(() -> link.farm().policy().note("r02").equals("loud"));

            assertThat(said(port, poll)).contains("{\"renders_change\":[2]}");
            assertThat(said(port, "{\"get\":{\"type\":\"renders\",\"ids\":[2]}}"))
                    .contains("\"annotation\":\"loud\"");
            said(port, act(2, "\"params\":{\"annotation\":\"\"}"));
            assertThat(server.deeds.getLast().path("params").toString())
                    .isEqualTo("{\"annotation\":\"\"}");
        }
    }

    @Test
    void aRenderKeepsItsNumberWhereverItIsListed() throws Exception {
        String told = ScriptedServer.recorded("233-renders-nimby-and-paused");
        server.renders(told);
        link.close();
        link = server.linked();
        String second = "{\"get\":{\"type\":\"renders\",\"ids\":[2]}}";
        try (AfanasyDoor port = afanasy()) {
            assertThat(said(port, second)).contains("\"name\":\"r02\"");

            server.renders(told.replace("r01", "r0x").replace("r02", "r01").replace("r0x", "r02"));
            server.events.add("{\"events\":{\"renders_change\":[1,2]}}");
            Waiting.until(() -> !link.farm().policy().isPaused("r02"));

            assertThat(said(port, second)).contains("\"name\":\"r02\"").doesNotContain("PAU");
        }
    }

    @Test
    void whatAnAfserverKeepsOfUsersIsPassedOnAsItWasSaid() throws Exception {
        String params =
                "{\"errors_retries\":5,\"annotation\":\"a \\\"b\\\"\",\"hidden\":true,\"hosts_mask\":\"r.*\"}";
        meetElie();
        try (AfanasyDoor port = afanasy()) {
            assertThat(said(port, onElie(params))).contains("Action processed.");
            assertThat(server.deeds).hasSize(1);
            assertThat(server.deeds.getFirst().path("type").asText()).isEqualTo("users");
            assertThat(server.deeds.getFirst().path("params"))
                    .isEqualTo(new ObjectMapper().readTree(params));

            said(port, onElie("{\"priority\":7,\"solve_need\":\"solve_capacity\",\"foo\":1}"));
            assertThat(server.deeds).hasSize(2);
            assertThat(server.deeds.getLast().path("params").toString())
                    .isEqualTo("{\"solve_need\":\"solve_capacity\",\"priority\":7}");
        }
    }

    @Test
    void monitorsHearOfAJobThatWasDeletedThere() throws Exception {
        server.jobs.put(6, ScriptedServer.job("101-job-full-skip-suspend-try"));
        link.close();
        link = server.linked();
        int number = link.farm().jobs().stream().findFirst().orElseThrow().number().value();
        String poll = "{\"get\":{\"type\":\"monitors\",\"ids\":[1],\"mode\":\"events\"}}";
        String watch =
                "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"h\",\"type\":\"monitors\",\"ids\":[1],"
                        + "\"operation\":{\"type\":\"watch\",\"class\":%s}}}";
        try (AfanasyDoor port = afanasy()) {
            said(port, "{\"monitor\":{\"user_name\":\"kim\",\"host_name\":\"h\"}}");
            said(port, watch.formatted("\"perm\",\"uid\":0"));
            said(port, watch.formatted("\"jobs\",\"status\":\"subscribe\""));
            said(port, poll);

            server.jobs.remove(6);
            server.events.add(ScriptedServer.recorded("90-events-jobs_del"));
            Waiting.until(() -> link.farm().jobs().stream().findAny().isEmpty());

            assertThat(said(port, poll)).contains("\"jobs_del\":[" + number + "]");
        }
    }

    @Test
    void usersAreToldAsAnAfserverTellsThem() throws Exception {
        server.users(
                ScriptedServer.recorded("193-get-users-after")
                        .replace(
                                "\"max_running_tasks\":50,",
                                "\"max_running_tasks\":50,\"hosts_mask\":\"r.*\",\"hidden\":true,"
                                        + "\"paused\":true,"));
        link.close();
        link = server.linked();
        try (AfanasyDoor port = afanasy()) {
            assertThat(said(port, "{\"get\":{\"type\":\"users\"}}").replace("\n", ""))
                    .contains("\"priority\":100,\"hidden\":true,\"max_running_tasks\":50,")
                    .contains(
                            "\"hosts_mask\":\"r.*\",\"solve_method\":\"solve_priority\","
                                    + "\"solve_need\":\"solve_capacity\",\"paused\":true,"
                                    + "\"time_register\":1795222470,")
                    .contains(
                            "\"errors_retries\":2,\"errors_avoid_host\":4,\"errors_task_same_host\":5,"
                                    + "\"errors_forgive_time\":60,\"host_name\":\"my_pc\"");

            said(port, onElie("{\"priority\":7,\"errors_retries\":-1}"));
            assertThat(server.deeds.getLast().path("params").toString())
                    .isEqualTo("{\"priority\":7,\"hidden\":true}");
        }
    }

    @Test
    void masksOfUsersThatBreakAnAfserversAnswersAreNotPassedOn() throws Exception {
        meetElie();
        try (AfanasyDoor port = afanasy()) {
            assertThat(said(port, onElie("{\"hosts_mask\":\"r\\\\d\"}"))).contains("backslashes");
            assertThat(server.deeds).isEmpty();
        }
    }

    private void meetElie() throws IOException {
        server.users("{\"users\":[{\"name\":\"elie\",\"id\":2,\"priority\":99}]}");
        link.close();
        link = server.linked();
    }

    private AfanasyDoor afanasy() throws IOException {
        return AfanasyDoor.open(
                new AfanasyAnswers(link, InstantSource.system()),
                new AfanasySettings("127.0.0.1", 0, List.of(), Duration.ofSeconds(20)));
    }

    private static String onElie(String params) {
        return "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"h\",\"type\":\"users\",\"mask\":\"elie\",\"params\":"
                + params
                + "}}";
    }

    private static String act(int id, String what) {
        return "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"h\",\"type\":\"renders\",\"ids\":["
                + id
                + "],"
                + what
                + "}}";
    }

    private static String said(AfanasyDoor port, String text) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.port()))
                        .header("AFANASY", Integer.toString(text.length()))
                        .POST(HttpRequest.BodyPublishers.ofString(text))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
