package farmhand.dialect.afanasy.mirror.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that afserver writes without escaping their quotes. */
final class BareQuotesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "say \"hi\"",
                "\"",
                "\"\"",
                "say \"hi\", x",
                "a \"b\" } c",
                "12\" x 8\", matte",
                "{\"a",
                "[\"x\"] y"
            })
    void aNameIsReadAsItIs(String name) {
        String told =
                """
                {"jobs":[{"name":"j \\"q\\"","tasks":[
                {"name":"%s","command":"echo \\"q\\""},
                {"name":"%s"}],"files":["%s","b"],"st":1}]}"""
                        .formatted(name, name, name);

        JsonNode job = ServerJson.parse(told).orElseThrow().path("jobs").path(0);

        assertEquals("j \"q\"", job.path("name").asText());
        assertEquals(name, job.path("tasks").path(0).path("name").asText());
        assertEquals("echo \"q\"", job.path("tasks").path(0).path("command").asText());
        assertEquals(name, job.path("tasks").path(1).path("name").asText());
        assertEquals(name, job.path("files").path(0).asText());
        assertEquals(1, job.path("st").asInt());
    }

    @Test
    void whatIsCutOffStaysBroken() {
        String told = "{\"jobs\":[{\"name\":\"say \"hi\"\",\"st\":1}]}";

        assertThat(ServerJson.parse(told)).isPresent();
        for (int end = 0; end < told.length() - 1; end++) {
            assertThat(ServerJson.parse(told.substring(0, end))).isEmpty();
        }
    }

    @Test
    void whatIsTooDeepStaysBroken() {
        assertThat(ServerJson.parse("[".repeat(1_000_000))).isEmpty();
    }
}
