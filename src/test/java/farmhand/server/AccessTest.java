package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.server.Doors.Answer;
import farmhand.server.live.LivePace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            strings = {"evil.example:%d", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:%d"})
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
    @ValueSource(strings = {"localhost:%d", "LOCALHOST:%d", "[::1]:%d", "127.0.0.1:%d"})
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

    private HttpDoor open(String host, int port) {
        return HttpDoor.open(
                doors.farm,
                new DoorSettings(host, port, Optional.empty(), "t", "kim", LivePace.USUAL));
    }
}
