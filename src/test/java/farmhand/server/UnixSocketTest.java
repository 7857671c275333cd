package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.command.Origin;
import farmhand.server.live.LivePace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** The door of the machine's own user. */
final class UnixSocketTest {
    @TempDir Path folder;

    @Test
    void itsOwnerPassesWithoutAToken() throws Exception {
        Path path = folder.resolve("farm.sock");
        try (Doors doors = open(path)) {
            String body =
                    "{\"name\":\"a\",\"blocks\":[{\"name\":\"b\",\"frames\":\"1\",\"command\":\"x\"}]}";

            String answer = exchange(path, request("POST /farm/jobs", body));

            assertThat(answer).startsWith("HTTP/1.1 201");
            assertEquals(List.of(new Origin("kim", "socket", "localhost")), doors.farm.origins());
            assertEquals(path.toString(), doors.door.addresses().get("socket"));
        }
    }

    @Test
    void partysRequestsAreAnsweredThereInItsForm() throws Exception {
        Path path = folder.resolve("party.sock");
        try (Doors _ = open(path)) {
            String unknown = "{\"tasks\":[{\"party\":\"nobody\"}]}";

            assertThat(exchange(path, request("POST /tasks", unknown)))
                    .startsWith("HTTP/1.1 412")
                    .contains("\"error\":\"unknown_party\"");
            assertThat(exchange(path, request("POST /task/000000020000010000000000", "")))
                    .startsWith("HTTP/1.1 404")
                    .contains("\"data\":null");
        }
    }

    @Test
    void nobodyElseMayOpenIt() throws Exception {
        Path path = folder.resolve("farm.sock");
        try (Doors _ = open(path)) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }

        assertFalse(Files.exists(path));
    }

    @Test
    void aSocketLeftByTheDeadIsReplaced() throws Exception {
        Path path = folder.resolve("farm.sock");
        ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        dead.bind(UnixDomainSocketAddress.of(path));
        dead.close();

        try (Doors _ = open(path)) {
            assertThat(exchange(path, request("GET /farm/health", ""))).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aSocketInUseIsLeftAlone() {
        Path path = folder.resolve("farm.sock");
        try (Doors _ = open(path)) {
            var e = assertThrows(DoorException.class, () -> open(path));

            assertThat(e.getMessage()).contains(path.toString(), "--socket");
        }
    }

    @Test
    void aSocketInAFolderThatIsNotThereIsRefused() {
        Path path = folder.resolve("none").resolve("farm.sock");

        var e = assertThrows(DoorException.class, () -> open(path));

        assertThat(e.getMessage()).contains(path.toString(), "--socket");
    }

    private static Doors open(Path path) {
        return new Doors(LivePace.USUAL, Optional.of(path));
    }

    private static String request(String line, String body) {
        return """
               %s HTTP/1.1\r
               Host: localhost\r
               Connection: close\r
               Content-Length: %d\r
               \r
               %s"""
                .formatted(line, body.length(), body);
    }

    private static String exchange(Path path, String request) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8)));
            return new String(
                    Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
