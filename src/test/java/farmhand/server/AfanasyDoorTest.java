package farmhand.server;

import static farmhand.server.AfanasyPort.bytes;
import static farmhand.server.AfanasyPort.framed;
import static farmhand.server.AfanasyPort.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.afanasy.AfanasyDoor;
import farmhand.server.afanasy.AfanasySettings;
import farmhand.server.peer.Network;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How messages stand on the wire, and what becomes of those that do not stand as they should. */
final class AfanasyDoorTest {
    private static final String GET =
            "{\"get\":{\"user_name\":\"elie\",\"host_name\":\"my_pc\",\"type\":\"foo\"}}";
    private static final String ANSWER =
            "{\"info\":{\"kind\":\"error\",\"text\":\"Invalid get type = 'foo'\"}}";
    private static final String FRAMED = "AFANASY " + ANSWER.length() + " JSON" + ANSWER;

    private final AfanasyPort port = AfanasyPort.open();

    @AfterEach
    void close() {
        port.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFANASY %d JSON%s", "afanasy %d JSON\n%s", "AFANASY     %d JSON  %s"})
    void aMessageWithATextInFront(String form) throws Exception {
        assertEquals(FRAMED, text(port.exchange(bytes(form.formatted(GET.length(), GET)))));
    }

    @Test
    void aMessageWithNumbersInFrontIsAnsweredAlike() throws Exception {
        byte[] answer = port.exchange(binary(81, 24, GET.length(), GET));

        assertEquals(text(binary(81, 24, ANSWER.length(), ANSWER)), text(answer));
    }

    @Test
    void anotherVersionIsTold() throws Exception {
        String mismatch = text(binary(81, 1, 1, ""));

        assertEquals(mismatch, text(port.exchange(binary(80, 24, GET.length(), GET))));
        assertEquals(mismatch, text(port.exchange(bytes("HEAD / HTTP/1.1\r\n\r\n"))));
    }

    @Test
    void aPostWithAfanasysHeaderIsAnsweredAsHttp() throws Exception {
        String answer =
                text(
                        port.exchange(
                                bytes(
                                        "POST / HTTP/1.1\r\nHost: localhost\r\nafanasy: "
                                                + GET.length()
                                                + "\r\n\r\n"
                                                + GET)));

        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("Content-Length: " + ANSWER.length() + "\r\n")
                .endsWith("\r\n\r\n" + ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\r\nOrigin: https://elsewhere.example",
                "Host: localhost\r\nSec-Fetch-Site: cross-site",
                "Host: elsewhere.example"
            })
    void aWebPageIsNotListenedTo(String headers) throws Exception {
        String post =
                "POST / HTTP/1.1\r\n" + headers + "\r\nAFANASY: " + GET.length() + "\r\n\r\n" + GET;

        assertThat(text(port.exchange(bytes(post)))).startsWith("HTTP/1.1 403 ");
    }

    /** Other addresses of this machine than the first are there on Linux alone. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aPostMayNameTheAddressItArrivesAt() throws Exception {
        var allowed = List.of(Network.parse("127.0.0.0/8"));
        var anywhere = new AfanasySettings("0.0.0.0", 0, allowed, Duration.ofSeconds(20));
        var answers = new AfanasyAnswers(port.farm, InstantSource.system());
        try (AfanasyDoor door = AfanasyDoor.open(answers, anywhere)) {
            assertThat(postAt("127.0.0.2", door, "Host: 127.0.0.2:51000\r\n")).contains(" 200 ");
            assertThat(postAt("127.0.0.2", door, "")).contains(" 200 ");
            assertThat(postAt("127.0.0.2", door, "Host: 127.0.0.3\r\n")).contains(" 403 ");
        }
    }

    private static String postAt(String address, AfanasyDoor door, String host) throws Exception {
        try (Socket socket = new Socket(InetAddress.ofLiteral(address), door.port())) {
            socket.setSoTimeout(20_000);
            String head = "POST / HTTP/1.1\r\n" + host + "AFANASY: " + GET.length();
            socket.getOutputStream().write(bytes(head + "\r\n\r\n" + GET));
            return text(socket.getInputStream().readAllBytes());
        }
    }

    @Test
    void aPostWithoutTheHeaderAndFilesAreNotServed() throws Exception {
        assertEquals("", text(port.exchange(bytes("POST / HTTP/1.1\r\nHost: x\r\n\r\n{}"))));
        assertThat(text(port.exchange(bytes("GET /config.json HTTP/1.1\r\n\r\n"))))
                .startsWith("HTTP/1.1 404 ");
    }

    @Test
    void packetsMayBeCutAnywhere() throws Exception {
        byte[] whole = framed(GET);
        List<byte[]> single = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            single.add(Arrays.copyOfRange(whole, i, i + 1));
        }

        assertEquals(FRAMED, text(port.exchange(single.toArray(byte[][]::new))));
    }

    @Test
    void aLengthThatIsTooSmallCutsTheMessage() throws Exception {
        String cut = "AFANASY " + (GET.length() - 5) + " JSON" + GET;

        assertThat(text(port.exchange(bytes(cut)))).contains("\"kind\":\"error\"", "at character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFANASY 9999 JSON{}",
                "AFANASY",
                "AFANASY 9 JSON[1]",
                "x",
                "AFANASY 1",
                "POST / HTTP/1.1\r\n"
            })
    void whoSaysTooLittleIsCutOffAfterAWhile(String said) throws Exception {
        try (AfanasyPort impatient = new AfanasyPort(Duration.ofMillis(100))) {
            assertEquals("", text(impatient.exchange(bytes(said))));
        }
    }

    @Test
    void aMessageOfSeveralMegabytesIsTaken() throws Exception {
        String note = "n".repeat(8 * 1024 * 1024);
        String job =
                "{\"job\":{\"name\":\"j\",\"user_name\":\"u\",\"unknown\":\""
                        + note
                        + "\",\"blocks\":[{\"flags\":1,\"command\":\"x\"}]}}";

        assertEquals("{\"id\":2,\"serial\":2}", port.say(job));
    }

    /** At once, and in the words of the real one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AFANASY 999999999999 JSON{|TInvalid message received.",
                "AFANASY 67108864 JSON{    |TInvalid message received.",
                "AFANASY 0 JSON            |TInvalid message received.",
                "AFANASY -5 JSON{}         |Invalid buffer size"
            })
    void aLengthThatCannotBeIsRefused(String head, String why) throws Exception {
        assertThat(text(port.exchange(bytes(head)))).startsWith("AFANASY ").contains(why);
    }

    @Test
    void aLengthThatCannotBeIsRefusedInEachFraming() throws Exception {
        assertThat(text(port.exchange(binary(81, 24, -1, ""))))
                .startsWith(text(binary(81, 24, 54, "")))
                .contains("Invalid buffer size");
        assertThat(text(port.exchange(binary(81, 24, 0, "")))).startsWith("AFANASY 61 JSON{");
        assertThat(text(port.exchange(binary(81, 99, 5, "")))).contains("TInvalid message");
        String post = "POST / HTTP/1.1\r\nHost: localhost\r\nAFANASY: -4\r\n\r\n";
        assertThat(text(port.exchange(bytes(post))))
                .startsWith("HTTP/1.1 200 OK")
                .contains("Invalid buffer size");
    }

    /** The client writes all of it before it reads. */
    @ParameterizedTest
    @CsvSource({"AFANASY 68157440 JSON{, AFANASY", "POST / AFANASY: 68157440, HTTP/1.1 413"})
    void whoSendsTooMuchIsToldSoOnceAllIsWritten(String head, String begin) throws Exception {
        byte[][] pieces = new byte[66][1024 * 1024];
        pieces[0] = bytes(head.replace(" / ", " / HTTP/1.1\r\nHost: localhost\r\n"));
        pieces[1] = bytes(head.startsWith("P") ? "\r\n\r\n{" : " ");

        assertThat(text(port.exchange(pieces))).startsWith(begin).contains("at most 64 MiB");
    }

    @Test
    void aHeadOfAnotherKindIsToldItsVersionIsNone() throws Exception {
        String mismatch = text(binary(81, 1, 1, ""));

        assertEquals(mismatch, text(port.exchange(bytes("AFANASY abc JSON" + GET))));
        assertEquals(mismatch, text(port.exchange(bytes("AFANASY 24 " + GET))));
    }

    @Test
    void manySilentClientsStopNobody() throws Exception {
        List<Socket> silent = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            silent.add(port.connect());
        }

        assertEquals(ANSWER, port.say(GET));
        for (Socket socket : silent) {
            socket.close();
        }
    }

    private static byte[] binary(int version, int type, int length, String body) {
        return ByteBuffer.allocate(12 + body.length())
                .putInt(version)
                .putInt(type)
                .putInt(length)
                .put(bytes(body))
                .array();
    }
}
