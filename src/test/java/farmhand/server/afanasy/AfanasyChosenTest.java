package farmhand.server.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/** Which nodes are told: those of ids before those of a mask, as an afserver does. */
final class AfanasyChosenTest {
    private static final String WRONG = "{\"info\":{\"kind\":\"error\",\"text\":\"Invalid ID\"}}";

    @TempDir Path data;
    private Talk talk;

    @BeforeEach
    void open() {
        talk = new Talk(data);
        talk.say("{\"user\":{\"name\":\"kim\"}}");
        talk.say("{\"monitor\":{\"user_name\":\"kim\",\"host_name\":\"box\"}}");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pools", "branches", "users", "renders", "monitors"})
    void aMaskOrWrongIdsListNothing(String type) {
        String none = "{\"" + type + "\":[]}";

        assertEquals(none, talk.get(type, ",\"mask\":\"zzz\""));
        assertEquals(none, talk.get(type, ",\"ids\":[77]"));
        assertEquals(none, talk.get(type, ",\"ids\":[77,78],\"mode\":\"log\""));
        assertThat(talk.get(type, ",\"ids\":[1],\"mask\":\"zzz\"")).contains("\"id\":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pools", "branches", "users", "renders", "monitors"})
    void aModeIsAskedOfASingleIdWhichIsThere(String type) {
        String wrong = type.equals("monitors") ? "{\"monitor\":{\"id\":0}}" : WRONG;

        assertEquals(wrong, talk.get(type, ",\"ids\":[77],\"mode\":\"log\""));
        assertEquals(wrong, talk.get(type, ",\"ids\":[77],\"mode\":\"resources\""));
        assertThat(talk.get(type, ",\"ids\":[1],\"mode\":\"log\"")).contains("\"type\":\"log\"");
        assertThat(talk.get(type, ",\"mode\":\"log\"")).startsWith("{\"" + type + "\":[{");
    }

    @Test
    void aMaskNamesTheBeginningOfAMonitor() {
        assertThat(talk.get("monitors", ",\"mask\":\"zzz|ki\"")).contains("kim@box");
    }
}
