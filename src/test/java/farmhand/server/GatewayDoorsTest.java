package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;

import farmhand.server.live.LivePace;
import farmhand.testing.Asking;
import farmhand.upstream.afanasy.AfanasyLink;
import farmhand.upstream.afanasy.ScriptedServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
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
}
