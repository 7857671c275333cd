package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.client.Endpoint;
import farmhand.client.LiveLink;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;
import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.live.LivePace;
import farmhand.testing.UpdateReader;

import okhttp3.OkHttpClient;
import okhttp3.Request;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Afanasy's messages on the HTTP door, where it is opened for them. */
final class AfanasyHttpTest {
    private static final String GET = "{\"get\":{\"type\":\"foo\"}}";

    private final FakeFarm farm = new FakeFarm();
    private final HttpDoor door =
            HttpDoor.open(
                    farm,
                    new DoorSettings("127.0.0.1", 0, Optional.empty(), "t", "kim", LivePace.USUAL)
                            .with(
                                    new OtherDoors(
                                            Map.of(),
                                            Optional.of(
                                                    new AfanasyAnswers(
                                                            farm, InstantSource.system())),
                                            Set.of("afanasy-http"))));
    private final OkHttpClient client = new OkHttpClient();

    @AfterEach
    void close() {
        door.close();
        farm.close();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    @Test
    void aMessageWithAfanasysHeaderNeedsNoToken() throws Exception {
        assertEquals(
                "200 {\"info\":{\"kind\":\"error\",\"text\":\"Invalid get type = 'foo'\"}}",
                ask(post().header("AFANASY", "" + GET.length())));
    }

    /** As on Afanasy's own port, which answers so to what it is told of a message too short. */
    @Test
    void theMessageIsAsLongAsTheHeaderSays() throws Exception {
        String answer = "200 {\"info\":{\"kind\":\"error\",\"text\":\"%s";

        assertEquals(
                answer.formatted("Invalid get type = 'foo'\"}}"),
                ask(post(GET + "{ no more of it").header("afanasy", "" + GET.length())));
        assertThat(ask(post(GET).header("AFANASY", "" + (GET.length() - 1))))
                .startsWith(answer.formatted("Unexpected end-of-input"));
        assertEquals(
                answer.formatted(
                        "The header AFANASY says 99 bytes, and 22 came."
                                + " Say in it how many bytes the body has.\"}}"),
                ask(post(GET).header("AFANASY", "99")));
        assertEquals(
                answer.formatted("Invalid buffer size\"}}"),
                ask(post(GET).header("AFANASY", "-1")));
        for (String nonsense : List.of("0", "many")) {
            assertEquals(
                    answer.formatted("TInvalid message received.\"}}"),
                    ask(post(GET).header("AFANASY", nonsense)));
        }
        assertThat(ask(post(GET).header("AFANASY", "99999999999")))
                .startsWith(answer.formatted("TInvalid message received. A message has at most"));
        assertEquals(
                answer.formatted("TInvalid message received.\"}}"),
                ask(post(" " + GET).header("AFANASY", "" + GET.length())));
    }

    @Test
    void allOthersNeedItAndWebPagesAreRefused() throws Exception {
        assertEquals("401", ask(post()).substring(0, 3));
        assertEquals(
                "403",
                ask(post().header("AFANASY", "9").header("Origin", "https://elsewhere.example"))
                        .substring(0, 3));
    }

    @Test
    void whoWatchesIsToldThatItIsOpen() {
        Endpoint where = Endpoint.of("http://127.0.0.1:" + door.port() + "/", "t", "kim");
        try (LiveLink link = new LiveLink(() -> where)) {
            UpdateReader reader = new UpdateReader();
            link.open(Since.NOTHING, reader);

            assertEquals(List.of("afanasy-http"), reader.next(Update.Hello.class).open());
        }
    }

    private Request.Builder post() {
        return post(GET);
    }

    private Request.Builder post(String body) {
        return new Request.Builder()
                .url("http://127.0.0.1:" + door.port() + "/")
                .post(Doors.json(body));
    }

    private String ask(Request.Builder request) throws Exception {
        try (var response = client.newCall(request.build()).execute()) {
            return response.code() + " " + response.body().string();
        }
    }
}
