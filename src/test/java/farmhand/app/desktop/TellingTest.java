package farmhand.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

import farmhand.farm.address.JobNumber;
import farmhand.viewmodel.notice.Notice;
import farmhand.viewmodel.notice.Notice.Happening;
import farmhand.viewmodel.notice.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

final class TellingTest {
    private static final Notice NOTICE =
            new Notice(
                    Instant.parse("2026-11-21T12:58:00Z"),
                    "studio-a",
                    "sh010 is “done”.",
                    List.of(new Happening(Rule.DONE, new JobNumber(3), "sh010")));

    @TempDir Path folder;

    @Test
    void theDesktopIsToldByAProgramWhereThereIsOneAndTextIsNoOption() throws Exception {
        Telling telling = new Telling(Map.of("PATH", folder.toString()));
        assertEquals(Optional.empty(), telling.command(NOTICE));
        assertFalse(telling.hasDesktop());

        Path program = folder.resolve("notify-send");
        Files.writeString(program, "#!/bin/sh\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));

        assertEquals(
                List.of(
                        program.toString(),
                        "--app-name=Farmhand",
                        "--",
                        "Farmhand: studio-a",
                        "sh010 is “done”."),
                telling.command(NOTICE).orElseThrow());
    }

    @Test
    void theWebhookGetsTheNoticeAsJson() throws Exception {
        CompletableFuture<String> body = new CompletableFuture<>();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext(
                "/hook",
                exchange -> {
                    body.complete(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        try {
            new Telling(Map.of())
                    .post("http://127.0.0.1:" + server.getAddress().getPort() + "/hook", NOTICE);

            assertEquals(
                    new ObjectMapper()
                            .readTree(
                                    """
                                    {"farm": "studio-a", "at": "2026-11-21T12:58:00Z",
                                     "text": "sh010 is “done”.",
                                     "events": [{"event": "job_done", "job": 3, "name": "sh010"}]}
                                    """),
                    new ObjectMapper().readTree(body.get(10, TimeUnit.SECONDS)));
        } finally {
            server.stop(0);
        }
    }
}
