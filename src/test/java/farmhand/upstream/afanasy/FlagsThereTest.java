package farmhand.upstream.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.server.afanasy.AfanasyDoor;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/**
 * Flags that a farm of our own cannot act on go to the afserver, asked through a gateway's port.
 */
final class FlagsThereTest {
    private static final String BLOCK =
            "{\"name\":\"sim\",\"service\":\"generic\",\"command\":\"x\",\"flags\":1541,"
                    + "\"frame_first\":1,\"frame_last\":3}";

    @Test
    void ofBlocksThatAreAppended() throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            server.asked().ask(ScriptedServer.requested("19-submit-paused-job"));
            try (AfanasyLink link = server.linked()) {
                Waiting.until(() -> link.farm().jobs().stream().findAny().isPresent());
                server.deeds.clear();
                int job = link.farm().jobs().stream().findFirst().orElseThrow().number().value();

                String said =
                        say(
                                link,
                                "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"box\",\"type\":\"jobs\",\"ids\":["
                                        + job
                                        + "],\"operation\":{\"type\":\"append_blocks\",\"blocks\":["
                                        + BLOCK
                                        + "]}}}");

                assertThat(said).doesNotContain("not supported");
                assertEquals(
                        1541,
                        server.deeds
                                .getFirst()
                                .path("operation")
                                .path("blocks")
                                .path(0)
                                .path("flags")
                                .asInt());
            }
        }
    }

    @Test
    void tasksOfANewJobThatAreToBeHeldAreSoByTheServerAlone() throws Exception {
        try (ScriptedServer server = new ScriptedServer();
                AfanasyLink link = server.linked()) {
            String said =
                    say(
                            link,
                            "{\"job\":{\"name\":\"j\",\"user_name\":\"kim\",\"blocks\":["
                                    + BLOCK
                                    + "]}}");

            assertThat(said).contains("\"serial\"").doesNotContain("error");
            assertThat(server.deeds).noneMatch(deed -> deed.has("operation"));
        }
    }

    @Test
    void ofBlocksThatAreThereAreKept() throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            server.jobs.put(
                    3,
                    ScriptedServer.job("21-get-job-full-running-mixed")
                            .replaceFirst("\"flags\":1,", "\"flags\":1025,"));
            try (AfanasyLink link = server.linked()) {
                Waiting.until(() -> link.farm().jobs().stream().findAny().isPresent());
                var job = link.farm().jobs().stream().findFirst().orElseThrow();

                assertTrue(job.blocks().getFirst().spec().limits().pace().isHeld());
            }
        }
    }

    private static String say(AfanasyLink link, String text) throws Exception {
        try (AfanasyDoor door = TestPort.door(link, 0)) {
            return new Server(
                            new Upstream(
                                    "127.0.0.1",
                                    door.port(),
                                    Duration.ofMillis(50),
                                    Duration.ofSeconds(9)))
                    .ask(text)
                    .toString();
        }
    }
}
