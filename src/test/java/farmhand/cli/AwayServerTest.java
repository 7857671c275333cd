package farmhand.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.cli.part.ExitCode;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;
import farmhand.testing.Waiting;
import farmhand.upstream.afanasy.ScriptedServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is shown of a gateway whose afserver is away. */
final class AwayServerTest {
    @TempDir Path data;

    @Test
    void whatIsListedIsSaidToBeAsItWas() throws Exception {
        ScriptedServer server = new ScriptedServer();
        try (var gateway = server.linked();
                HttpDoor door =
                        HttpDoor.open(
                                gateway,
                                new DoorSettings(
                                        "127.0.0.1",
                                        0,
                                        Optional.empty(),
                                        Terminal.TOKEN,
                                        "kim",
                                        LivePace.USUAL));
                Terminal terminal = new Terminal(data)) {
            String farm = "--farm=ws://127.0.0.1:" + door.port();
            assertEquals(ExitCode.DONE, terminal.run("jobs", farm));
            assertThat(terminal.err()).isEmpty();

            server.close();
            Waiting.until(() -> gateway.info().link().isAway());

            for (String listed : List.of("jobs", "workers")) {
                terminal.run(listed, farm);
                assertThat(terminal.err())
                        .as(listed)
                        .startsWith("afanasy://")
                        .contains("does not answer. This is how its farm was");
            }
        }
    }
}
