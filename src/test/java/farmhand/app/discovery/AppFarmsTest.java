package farmhand.app.discovery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.client.FarmUnreachable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class AppFarmsTest {
    @TempDir Path data;
    private AppFarms farms;

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(data.resolve("token"), "ours\n");
        farms = new AppFarms(Map.of("FARMHAND_DATA", data.toString()));
    }

    @Test
    void theTokenOfThisMachinesFarmIsShownToThisMachineAlone() {
        assertEquals("ours", farms.named("ws://127.0.0.1:8032").token());
        assertEquals("ours", farms.named("ws://localhost:8032").token());
        assertEquals("", farms.named("ws://elsewhere:8032").token());
    }

    @Test
    void aTokenThatWasGivenIsShownToWhoeverIsNamed() {
        AppFarms given =
                new AppFarms(
                        Map.of("FARMHAND_DATA", data.toString(), "FARMHAND_TOKEN", "theirs\n"));

        assertEquals("theirs", given.named("ws://elsewhere:8032").token());
        assertEquals("theirs", given.named("ws://127.0.0.1:8032").token());
    }

    @Test
    void whereNoFarmRunsIsSaidHowToStartOne() {
        assertThatThrownBy(() -> farms.connect(""))
                .isInstanceOf(FarmUnreachable.class)
                .hasMessageContainingAll(data.toString(), "farmhand serve");
    }

    @Test
    void theUserIsWhoIsSaidOrWhoIsLoggedIn() {
        assertEquals(System.getProperty("user.name"), farms.origin().user());
        assertEquals("kim", new AppFarms(Map.of("FARMHAND_USER", "kim")).origin().user());
    }
}
