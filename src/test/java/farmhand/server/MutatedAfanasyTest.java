package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Recordings, cut and changed in every way: none ends the door, hangs, or changes in silence. */
final class MutatedAfanasyTest {
    private static final long SEED = 51_000;
    private static final int COUNT = Integer.getInteger("farmhand.mutations", 3_000);
    private static final String PIECES = "{}[]\",:0123456789-.eE\\ \u0000\ufffftrue null@#";

    @Test
    void noneEndsTheDoorOrHangsOrChangesAnythingInSilence() throws Exception {
        Random random = new Random(SEED);
        List<String> texts = recordings();
        Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();
        var usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> bugs.add(bug));
        try (AfanasyPort port = new AfanasyPort(Duration.ofMillis(500))) {
            for (int i = 0; i < COUNT; i++) {
                String text = mutated(texts.get(random.nextInt(texts.size())), random);
                byte[] message = framed(text, random);
                long before = port.farm.farm().revision();
                byte[] answer = exchange(port, message);

                assertFalse(
                        answer.length == 0 && port.farm.farm().revision() != before,
                        () -> "changed in silence: " + text);
                assertThat(AfanasyPort.text(answer)).doesNotContain("error of its own");
            }
            Waiting.until(() -> port.door.connections() == 0);
            assertThat(port.say("{\"get\":{\"type\":\"jobs\",\"ids\":[1]}}")).contains("afadmin");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
        assertThat(bugs).isEmpty();
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

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0 && !changed.isEmpty(); i--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(9));
            switch (random.nextInt(4)) {
                case 0 -> changed.setLength(at);
                case 1 -> changed.delete(at, end);
                case 2 -> changed.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> changed.insert(at, changed.substring(at, end));
            }
        }
        return changed.toString();
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
