package farmhand.upstream.afanasy;

import static farmhand.upstream.afanasy.ScriptedServer.recorded;
import static farmhand.upstream.afanasy.ScriptedServer.requested;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.mirror.Ask;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;

/** What is asked in the recordings the scripted server answers as the real one did. */
final class PlayedFarmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Ask ASK = new Ask("elie", "my_pc");

    /** Of these the scripted server tells. */
    private static final List<String> TOLD =
            List.of("jobs_add", "jobs_change", "jobs_del", "block_ids", "jobs_order_ids");

    /** As in the recordings, whose user was the second. */
    private static final int ELIE = 2;

    private ScriptedServer server;
    private Server asked;
    private int monitor;

    @BeforeEach
    void begin() throws IOException {
        server = new ScriptedServer();
        asked = server.asked();
        monitor = ask(ASK.register()).path("monitor").path("id").asInt();
        ask(requested("19-submit-paused-job"));
        ask(requested("19-submit-paused-job"));
        events();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void aJobIsTakenAndTold() throws IOException {
        assertAnswered("59-submit-watched");
        assertTold("61-events-jobs_add");
    }

    @Test
    void tasksAreAppendedAndTheirBlockIsToldToBeReadInFull() throws IOException {
        ask(requested("59-submit-watched"));
        events();

        assertAnswered("65-action-append_tasks");
        assertTold("66-events-append_tasks-immediate");
    }

    @Test
    void blocksAreAppendedAndTold() throws IOException {
        ask(requested("59-submit-watched"));
        events();

        assertAnswered("68-action-append_blocks");
        assertTold("69-events-append_blocks-immediate");
    }

    @Test
    void aMoveIsToldToAMonitorOfThatUserAlone() throws IOException {
        ask(requested("59-submit-watched"));
        events();

        assertAnswered("72-action-move_jobs_top");
        assertEquals("[5,3,4]", events().path("jobs_order_ids").toString());

        ask(ASK.watchJobsOf(0, monitor));
        ask(requested("72-action-move_jobs_top").replace("_top", "_bottom"));
        assertEquals("", events().path("jobs_order_ids").asText());
        assertEquals(List.of(3, 4, 5), asked.ask(ASK.order(ELIE)).order());
    }

    @ParameterizedTest
    @ValueSource(strings = {"165-append_tasks-bad-block", "167-append_tasks-bad-job"})
    void whatIsNotThereIsRefused(String name) throws IOException {
        assertEquals(JSON.readTree(recorded(name)), ask(requested(name).replace("6", "3")), name);
    }

    private void assertAnswered(String name) throws IOException {
        assertEquals(JSON.readTree(recorded(name)), ask(requested(name)));
    }

    private void assertTold(String name) throws IOException {
        ObjectNode expected = (ObjectNode) JSON.readTree(recorded(name)).path("events");
        expected.retain(TOLD);
        assertEquals(expected, ((ObjectNode) events()).retain(TOLD));
    }

    private JsonNode events() throws IOException {
        return ask(ASK.events(monitor)).path("events");
    }

    private JsonNode ask(String text) throws IOException {
        return asked.ask(text).node();
    }
}
