package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.live.LivePace;
import farmhand.testing.Mutations;
import farmhand.testing.OpenFiles;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Recordings, cut and changed in every way: none ends the door, hangs, or changes in silence. */
final class MutatedAfanasyTest {
    private static final long SEED = 51_000;

    @Test
    void noneEndsTheDoorOrHangsOrChangesAnythingInSilence() throws Exception {
        Random random = new Random(SEED);
        List<String> texts = recordings();
        Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();
        var usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> bugs.add(bug));
        try (AfanasyPort port = new AfanasyPort(Duration.ofMillis(500))) {
            OpenFiles files = new OpenFiles();
            for (int i = 0; i < Mutations.COUNT; i++) {
                String text = Mutations.of(texts.get(random.nextInt(texts.size())), random);
                byte[] message = framed(text, random);
                long before = port.farm.farm().revision();
                byte[] answer = exchange(port, message);

                assertFalse(
                        answer.length == 0 && port.farm.farm().revision() != before,
                        () -> "changed in silence: " + text);
                assertThat(AfanasyPort.text(answer)).doesNotContain("error of its own");
            }
            Waiting.until(() -> port.door.connections() == 0);
            files.awaitClosed();
            assertThat(port.say("{\"get\":{\"type\":\"jobs\",\"ids\":[1]}}")).contains("afadmin");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
        assertThat(bugs).isEmpty();
    }

    @Test
    void noneDoesSoOnTheHttpPortWhereThatIsOpened() throws Exception {
        Random random = new Random(SEED + 1);
        List<String> texts = recordings();
        FakeFarm farm = new FakeFarm();
        try (HttpDoor door = HttpDoor.open(farm, opened(farm))) {
            OpenFiles files = new OpenFiles();
            for (int i = 0; i < Mutations.COUNT / 3; i++) {
                String text = Mutations.of(texts.get(random.nextInt(texts.size())), random);
                long before = farm.farm().revision();
                String answer = posted(door.port(), text, random);

                assertFalse(
                        answer.isEmpty() && farm.farm().revision() != before,
                        () -> "changed in silence: " + text);
                assertThat(answer)
                        .doesNotContain("error of its own")
                        .doesNotContain("HTTP/1.1 500");
            }
            files.awaitClosed();
            assertThat(posted(door.port(), "{\"get\":{\"type\":\"foo\"}}", new Random(7)))
                    .contains("Invalid get type");
        } finally {
            farm.close();
        }
    }

    private static DoorSettings opened(FakeFarm farm) {
        return new DoorSettings("127.0.0.1", 0, Optional.empty(), "t", "kim", LivePace.USUAL)
                .with(
                        new OtherDoors(
                                Map.of(),
                                Optional.of(new AfanasyAnswers(farm, InstantSource.system())),
                                Set.of("afanasy-http")));
    }

    /** Now and then of another length than it says, and then cut off. */
    private static String posted(int port, String text, Random random) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        int length = random.nextInt(20) == 0 ? random.nextInt(2 * body.length + 1) : body.length;
        String head =
                "POST / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\nAFANASY: %d\r\nContent-Length: %d\r\n\r\n"
                        .formatted(port, length, length);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(AfanasyPort.bytes(head));
            socket.getOutputStream().write(body);
            socket.shutdownOutput();
            return AfanasyPort.text(socket.getInputStream().readAllBytes());
        } catch (SocketException cutOff) {
            return "";
        }
    }

    /** A client that says no more ends its side, so that nobody waits for it. */
    private static byte[] exchange(AfanasyPort port, byte[] message) throws IOException {
        try (Socket socket = port.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(message);
            socket.shutdownOutput();
            return socket.getInputStream().readAllBytes();
        } catch (SocketException cutOff) {
            return new byte[0];
        }
    }

    private static byte[] framed(String text, Random random) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        int length = random.nextInt(20) == 0 ? random.nextInt(4 * body.length + 1) : body.length;
        byte[] head =
                switch (random.nextInt(3)) {
                    case 0 -> AfanasyPort.bytes("AFANASY " + length + " JSON");
                    case 1 -> ByteBuffer.allocate(12).putInt(81).putInt(24).putInt(length).array();
                    default ->
                            AfanasyPort.bytes(
                                    "POST / HTTP/1.1\r\nHost: localhost\r\nAFANASY: "
                                            + length
                                            + "\r\n\r\n");
                };
        if (random.nextInt(10) == 0) {
            head[random.nextInt(head.length)] = (byte) random.nextInt(256);
        }
        byte[] whole = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private static List<String> recordings() throws Exception {
        Path folder =
                Path.of(
                        Objects.requireNonNull(
                                        MutatedAfanasyTest.class.getResource(
                                                "/golden/afanasy-wire"))
                                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> requests =
                    files.filter(file -> file.toString().endsWith(".request.json"))
                            .sorted()
                            .toList();
            return Stream.concat(
                            requests.stream().map(MutatedAfanasyTest::read),
                            Recorded.text("python-clients.txt").lines())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
