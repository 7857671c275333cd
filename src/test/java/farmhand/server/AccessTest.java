package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import farmhand.server.Doors.Answer;
import farmhand.server.live.LivePace;

import okhttp3.Request;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Optional;

/** Who may pass. */
final class AccessTest {
    private final Doors doors = Doors.open();

    @AfterEach
    void close() {
        doors.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong!", "Bearer s3cret2", "Bearer ", "Basic s3cret", "s3cret"})
    void whoDoesNotShowTheTokenDoesNotPass(String shown) throws Exception {
        Answer answer = doors.ask(doors.request("/farm").header("Authorization", shown).build());

        assertEquals(401, answer.status());
        assertEquals("Bearer", answer.headers().get("WWW-Authenticate"));
        assertThat(answer.body()).contains("bad_token", "token file");
    }

    @Test
    void whoShowsNoTokenLearnsNotEvenWhatIsThere() throws Exception {
        var request = doors.request("/nothing").removeHeader("Authorization").build();

        assertEquals(401, doors.ask(request).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:%d",
                "evil.example",
                "127.0.0.1:1",
                "localhost.evil.example:%d"
            })
    void aForeignHostDoesNotPass(String host) throws Exception {
        Answer answer =
                doors.ask(
                        doors.request("/farm/health")
                                .header("Host", host.formatted(doors.door.port()))
                                .build());

        assertEquals(403, answer.status());
        assertThat(answer.body()).contains("foreign_host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:%d",
                "LOCALHOST",
                "[::1]",
                "LOCALHOST:%d",
                "[::1]:%d",
                "127.0.0.1:%d"
            })
    void everyNameOfThisMachinePasses(String host) throws Exception {
        Answer answer =
                doors.ask(
                        doors.request("/farm")
                                .header("Host", host.formatted(doors.door.port()))
                                .build());

        assertEquals(200, answer.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://127.0.0.1:1",
                "https://127.0.0.1:%d"
            })
    void aWebPageFromElsewhereDoesNotPass(String origin) throws Exception {
        Answer answer =
                doors.ask(
                        doors.request("/farm/jobs")
                                .header("Origin", origin.formatted(doors.door.port()))
                                .post(Doors.json("{}"))
                                .build());

        assertEquals(403, answer.status());
        assertThat(answer.body()).contains("foreign_origin");
        assertThat(answer.headers().names()).noneMatch(n -> n.startsWith("Access-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aBrowserOnAnotherSiteDoesNotPass(String site) throws Exception {
        var request = doors.request("/farm").header("Sec-Fetch-Site", site).build();

        assertEquals(403, doors.ask(request).status());
    }

    @Test
    void noBrowserIsToldThatItMay() throws Exception {
        Answer answer = doors.send("OPTIONS", "/farm/jobs", null);

        assertEquals(405, answer.status());
        assertThat(answer.headers().names()).noneMatch(n -> n.startsWith("Access-Control"));
    }

    @Test
    void theLiveFeedIsRefusedBeforeTheUpgrade() {
        var noToken = doors.request("/farm/live").header("Authorization", "Bearer x").build();
        var page = doors.request("/farm/live").header("Origin", "http://evil.example").build();

        try (FeedReader first = new FeedReader(doors, noToken);
                FeedReader second = new FeedReader(doors, page)) {
            assertEquals(401, first.awaitRefusal());
            assertEquals(403, second.awaitRefusal());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void aDoorBeyondThisMachineIsNotOpened(String host) {
        var e = assertThrows(DoorException.class, () -> open(host, 0));

        assertThat(e.getMessage()).contains("does not listen on", "SSH tunnel");
    }

    @Test
    void aPortThatIsTakenIsToldApart() {
        var e = assertThrows(DoorException.class, () -> open("127.0.0.1", doors.door.port()));

        assertTrue(e.isTaken());
        assertThat(e.getMessage()).contains("127.0.0.1:" + doors.door.port(), "--http");
    }

    @Test
    void aHostThatIsNotThereIsNoTakenPort() {
        var e = assertThrows(DoorException.class, () -> open("no-such-host.invalid", 0));

        assertFalse(e.isTaken());
    }

    @Test
    void aPlainDoorThatOthersReachAnswersToItsOwnNamesAlone() throws Exception {
        String machine = InetAddress.getLocalHost().getHostName();
        try (HttpDoor open = open("0.0.0.0", new Reach(Optional.empty(), true))) {
            assertEquals(200, status(open, machine + ":" + open.port()));
            assertEquals(200, status(open, "127.0.0.1:" + open.port()));
            assertEquals(403, status(open, "evil.example:" + open.port()));
        }
    }

    @Test
    void whoShowsTheOwnTokenFromElsewhereIsTheOwner() throws Exception {
        Optional<String> other = addressBeyondLoopback();
        assumeTrue(other.isPresent());
        try (HttpDoor open = open("0.0.0.0", new Reach(Optional.empty(), true))) {
            var job =
                    new Request.Builder()
                            .url("http://" + other.get() + ":" + open.port() + "/farm/jobs")
                            .header("Authorization", "Bearer t")
                            .header("Farmhand-User", "boss")
                            .post(
                                    Doors.json(
                                            "{\"name\":\"a\",\"blocks\":[{\"name\":\"b\",\"frames\":\"1\",\"command\":\"true\"}]}"));
            assertEquals(201, doors.ask(job.build()).status());
            assertEquals("kim", doors.farm.origins().getLast().user());
        }
    }

    private static Optional<String> addressBeyondLoopback() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
    }

    private int status(HttpDoor open, String host) throws IOException {
        String health = "http://127.0.0.1:" + open.port() + "/farm/health";
        return doors.ask(new Request.Builder().url(health).header("Host", host).build()).status();
    }

    private HttpDoor open(String host, Reach reach) {
        var settings = new DoorSettings(host, 0, Optional.empty(), "t", "kim", LivePace.USUAL);
        return HttpDoor.open(doors.farm, settings.with(reach, Guests.NONE));
    }

    private HttpDoor open(String host, int port) {
        return HttpDoor.open(
                doors.farm,
                new DoorSettings(host, port, Optional.empty(), "t", "kim", LivePace.USUAL));
    }
}
