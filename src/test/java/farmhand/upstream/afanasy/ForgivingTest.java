package farmhand.upstream.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.server.afanasy.AfanasyDoor;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;

/** Renders that a block avoids are forgiven by the afserver, asked through a gateway's port. */
final class ForgivingTest {
    private ScriptedServer server;
    private AfanasyLink link;
    private AfanasyDoor door;

    @BeforeEach
    void begin() throws IOException {
        server = new ScriptedServer();
        server.asked().ask(ScriptedServer.requested("19-submit-paused-job"));
        link = server.linked();
        Waiting.until(() -> link.farm().jobs().stream().findAny().isPresent());
        door = TestPort.door(link, 0);
        server.deeds.clear();
    }

    @AfterEach
    void end() throws IOException {
        door.close();
        link.close();
        server.close();
    }

    @Test
    void ofAJob() throws IOException {
        assertThat(say("")).contains("Action processed.");

        assertEquals("reset_error_hosts", operation());
        assertThat(server.deeds.getFirst().path("block_ids").isMissingNode()).isTrue();
    }

    @Test
    void ofABlock() throws IOException {
        assertThat(say(",\"block_ids\":[0]")).contains("Action processed.");

        assertEquals("reset_error_hosts", operation());
        assertEquals("[0]", server.deeds.getFirst().path("block_ids").toString());
    }

    private String operation() {
        return server.deeds.getFirst().path("operation").path("type").asText();
    }

    private String say(String more) throws IOException {
        int job = link.farm().jobs().stream().findFirst().orElseThrow().number().value();
        Upstream port =
                new Upstream(
                        "127.0.0.1", door.port(), Duration.ofMillis(50), Duration.ofSeconds(9));
        return new Server(port)
                .ask(
                        "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"box\",\"type\":\"jobs\",\"ids\":["
                                + job
                                + "]"
                                + more
                                + ",\"operation\":{\"type\":\"reset_error_hosts\"}}}")
                .toString();
    }
}
