package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.openapi.CommandTable;
import farmhand.dialect.live.openapi.Summaries;
import farmhand.testing.Specs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The page of the routes, the machines and the counts. */
final class DescribedRoutesTest {
    private final Doors doors = Doors.open();

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void everyRouteOfThePageIsServed() throws IOException {
        JsonNode page = page();
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : page.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                String there = path.getKey().replaceAll("\\{[^}]*}", "2");
                var answer =
                        method.getKey().equals("get")
                                ? doors.get(there)
                                : doors.send(method.getKey().toUpperCase(Locale.ROOT), there, "{}");

                assertNotEquals(405, answer.status(), there);
                assertThat(answer.body()).doesNotContain("There is nothing at /farm");
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(30);
    }

    @Test
    void everySummaryIsThatOfARoute() throws IOException {
        Set<String> summaries = new HashSet<>();
        page().path("paths")
                .forEach(
                        path ->
                                path.forEach(
                                        operation ->
                                                summaries.add(operation.path("summary").asText())));

        assertThat(summaries).containsAll(Summaries.ALL.values());
    }

    @Test
    void everyCommandOfThePageIsRead() {
        for (CommandTable.Row row : CommandTable.ROWS) {
            StringBuilder body = new StringBuilder("[{\"command\":\"" + row.word() + "\"");
            for (CommandTable.Argument argument : row.arguments()) {
                String value =
                        switch (argument.type()) {
                            case "boolean" -> "true";
                            case "integer" -> "7";
                            default -> "\"" + argument.words().getLast() + "\"";
                        };
                body.append(",\"").append(argument.key()).append("\":").append(value);
            }
            CommandBodies.acts(body + ",\"subjects\":[\"3\"]}]");
        }
    }

    @Test
    void countsAreToldAsText() throws IOException {
        doors.submit("a", Specs.frames("render", "1-10"));

        var answer = doors.get("/farm/metrics");

        assertEquals(200, answer.status());
        assertThat(answer.body())
                .contains(
                        "# TYPE farmhand_jobs gauge\n",
                        "farmhand_jobs{status=\"waiting\"} 1\n",
                        "farmhand_tasks{status=\"open\"} 10\n",
                        "farmhand_revision 1\n");
    }

    private JsonNode page() throws IOException {
        var answer = doors.get("/farm/openapi.json");
        assertEquals(200, answer.status());
        return new ObjectMapper().readTree(answer.body());
    }
}
