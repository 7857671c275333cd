package farmhand.server.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.OtherDoors;
import farmhand.server.live.LivePace;
import farmhand.testing.Asking;
import farmhand.testing.Handlers;
import farmhand.testing.ServedFarm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may use Party's door. */
final class PartyAccessTest {
    private static final String SAMPLE = "{\"tasks\": [{\"party\": \"SampleTask\"}]}";

    @TempDir Path folder;
    private ServedFarm farm;

    @BeforeEach
    void open() throws IOException {
        farm = ServedFarm.in(folder, new Handlers(folder).with("SampleTask", "true"));
    }

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void anOpenDoorAsksProcessesOfTheSameUserForNoToken() {
        OtherDoors others = new OtherDoors(Map.of(), Optional.empty(), Set.of("party"));
        DoorSettings settings =
                new DoorSettings("127.0.0.1", 0, Optional.empty(), "t", "kim", LivePace.USUAL)
                        .with(others);
        try (HttpDoor open = HttpDoor.open(farm.farm().coordinator(), settings)) {
            Asking stranger = new Asking(open.port(), "none");

            stranger.json(201, "POST", "/tasks", SAMPLE);
            stranger.json(401, "GET", "/farm/jobs", null);
            stranger.json(401, "GET", "/api/v1/jobs/", null);
            String said = new Asking(open.port(), "t").text(200, "GET", "/farm", null);
            assertThat(said).contains("\"open\":[\"party\"]");
        }
    }

    @Test
    void whoMayNotPassIsToldSoInPartysForm() {
        JsonNode refused =
                new Asking(farm.client().port(), "wrong").json(401, "POST", "/tasks", SAMPLE);

        assertEquals(401, refused.path("code").asInt());
        assertEquals("bad_token", refused.path("error").asText());
        assertTrue(refused.path("data").isNull());
        assertThat(refused.path("message").asText()).contains("token");
    }
}
