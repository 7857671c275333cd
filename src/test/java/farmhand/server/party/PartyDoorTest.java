package farmhand.server.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.Example;
import farmhand.testing.Handlers;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Party's three requests and its rules, through a real coordinator that runs real processes. */
final class PartyDoorTest extends PartyFarm {
    private static final String SAMPLE =
            """
            {"tasks": [
              {"party": "SampleTask", "data": {"arg1": "val1"},
               "timestamp": "2014-03-11T05:12:22.086400"},
              {"party": "SampleTask2", "data": {"arg1": "val1"}},
              {"party": "SampleTask2", "data": {"arg1": "val1"},
               "timestamp": "2014-03-11 05:12:22.086400"}
            ]}
            """;

    @Override
    void handle(Handlers handlers) throws IOException {
        handlers.with("SampleTask", "true")
                .with("SampleTask2", "true")
                .with("fail", "echo $FARMHAND_ATTEMPT >> JOURNAL; exit 1")
                .with(
                        "record",
                        "[ \"$FARMHAND_TASK_DATA\" = \"$(cat $FARMHAND_TASK_DATA_FILE)\" ]"
                                + " && echo \"$FARMHAND_TASK_DATA\" >> JOURNAL")
                .recurring(
                        "bill",
                        "echo '{\"next_run\":{\"at\":\"2126-04-10T05:12:22Z\"}}'>$FARMHAND_REPORT")
                .recurring("ended", "true");
    }

    @Test
    @Example("party 1")
    void theTasksOfTheSampleAreAddedInTheirOrder() throws Exception {
        JsonNode answer = ask(201, "POST", "/tasks", SAMPLE);

        List<JsonNode> tasks = list(answer.path("data"));
        assertThat(tasks)
                .extracting(task -> task.path("party").asText())
                .containsExactly("SampleTask", "SampleTask2", "SampleTask2");
        assertThat(tasks).allMatch(task -> task.path("_id").asText().matches("[0-9]{24}"));
        assertEquals("2014-03-11T05:12:22.086400", tasks.get(2).path("timestamp").asText());
        assertEquals("val1", tasks.get(1).path("data").path("arg1").asText());
        Waiting.until(() -> listed().stream().allMatch(task -> task.path("completed").asBoolean()));
    }

    @Test
    @Example("party 3")
    void theLowestTimestampIsFirstWhoeverCameFirst() throws Exception {
        paused(true);
        post("record", "{\"n\":2}", "2026-01-01T12:02:00");
        post("record", "{\"n\":1}", "2026-01-01T12:01:00");
        post("record", "{\"n\":3}", "2026-01-01T12:03:00");
        post("record", "{\"n\":4}", "2026-01-01T12:03:00");

        paused(false);

        Waiting.until(() -> handlers.journal().size() == 4);
        assertEquals(
                List.of("{\"n\":1}", "{\"n\":2}", "{\"n\":3}", "{\"n\":4}"), handlers.journal());
    }

    @Test
    @Example("party 5")
    void aTaskThatFailedSixTimesIsNeverRunAgain() throws Exception {
        String id = post("fail", "{}", "2026-01-01T12:00:00");

        Waiting.until(() -> get(id).path("status").asText().equals("failed"));
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), handlers.journal());
        JsonNode refused = ask(409, "POST", "/task/" + id, "{}");
        assertEquals("failed", refused.path("error").asText());
        assertEquals(6, handlers.journal().size());
        assertEquals(6, get(id).path("attempts").asInt());
    }

    @Test
    void manyThatFailHoldNobodyElseBack() throws Exception {
        for (int i = 0; i < 5; i++) {
            post("fail", "{}", "2026-01-01T12:00:00");
        }
        String other = post("record", "{}", "2026-01-01T12:00:01");

        Waiting.until(() -> get(other).path("completed").asBoolean());
        assertEquals(31, handlers.journal().size());
    }

    @Test
    @Example("party 7")
    void theBackDoorRunsATaskAtOnceAndHoldsTheAnswer() throws Exception {
        String later = LocalDateTime.now(ZoneOffset.UTC).plusHours(1).toString();
        String first = post("record", "{\"n\":1}", later);
        String second = post("record", "{\"n\":2}", later);

        assertEquals(0, get(first).path("attempts").asInt());
        JsonNode ran = ask(200, "POST", "/task/" + first, null);
        assertTrue(ran.path("data").path("completed").asBoolean(), ran::toString);
        assertEquals(1, ran.path("data").path("attempts").asInt());
        assertTrue(
                ask(200, "POST", "/task/" + second, "{}")
                        .path("data")
                        .path("completed")
                        .asBoolean());
        assertEquals(List.of("{\"n\":1}", "{\"n\":2}"), handlers.journal());
        assertEquals("completed", ask(409, "POST", "/task/" + first, null).path("error").asText());
    }

    @Test
    @Example("party 11")
    void aTaskOfARecurringHandlerIsScheduledAnewByItsReport() throws Exception {
        String id = post("bill", "{\"n\":1}", "2026-01-01T12:00:00");

        Waiting.until(() -> !get(id).path("last_run_on").isNull());
        Waiting.until(() -> get(id).path("status").asText().equals("open"));
        JsonNode task = get(id);
        assertTrue(task.path("is_recurring").asBoolean());
        assertEquals("2126-04-10T05:12:22.000000", task.path("timestamp").asText());
        assertEquals(0, task.path("attempts").asInt());
        assertFalse(task.path("completed").asBoolean());
    }

    @Test
    void aRecurringTaskIsThereOnceForItsHandlerAndData() throws Exception {
        String later = LocalDateTime.now(ZoneOffset.UTC).plusHours(1).toString();
        post("bill", "{\"a\":1,\"b\":2}", later);
        String same =
                "{\"tasks\":[{\"party\":\"bill\",\"data\":{\"a\":3}},"
                        + "{\"party\":\"bill\",\"data\":{\"b\":2,\"a\":1}}]}";

        JsonNode refused = ask(409, "POST", "/tasks", same);

        assertEquals("duplicate_recurring", refused.path("error").asText());
        assertThat(refused.path("message").asText()).contains("DELETE").doesNotContain("on_dup");
        assertEquals(1, listed().size());
    }

    @Test
    void aHandlerThatSaysNoNextTimeIsCompleted() throws Exception {
        String id = post("ended", "{}", "2026-01-01T12:00:00");

        Waiting.until(() -> get(id).path("completed").asBoolean());
        assertTrue(get(id).path("is_recurring").asBoolean());
    }

    @Test
    @Example("party 9")
    void othersAreAddedWhileACallerWaits() throws Exception {
        String id = post("slow", "{}", LocalDateTime.now(ZoneOffset.UTC).plusHours(1).toString());
        CompletableFuture<JsonNode> held =
                CompletableFuture.supplyAsync(() -> ask(200, "POST", "/task/" + id, null));
        Waiting.until(() -> get(id).path("status").asText().equals("running"));

        post("record", "{}", "2126-01-01T12:00:00");
        assertFalse(held.isDone());
        Files.createFile(folder.resolve("go"));

        assertTrue(held.join().path("data").path("completed").asBoolean());
    }

    @Test
    void aDeletedTaskIsNotRunAndNotListed() throws Exception {
        String later = LocalDateTime.now(ZoneOffset.UTC).plusHours(1).toString();
        String id = post("record", "{}", later);

        assertTrue(
                ask(200, "DELETE", "/task/" + id, null).path("data").path("deleted").asBoolean());

        assertEquals("deleted", ask(409, "POST", "/task/" + id, null).path("error").asText());
        assertEquals(List.of(), listed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST | /tasks | {"tasks": | 412 | not_json
                    POST | /tasks | [] | 412 | wrong_type
                    POST | /tasks | {"tasks":[]} | 412 | wrong_type
                    POST | /tasks | {"tasks":[{"data":{}}]} | 412 | missing_field
                    POST | /tasks | {"tasks":[{"party":"SampleTask"},{"party":"nobody"}]} | 412 | unknown_party
                    POST | /tasks | {"tasks":[{"party":"SampleTask","data":3}]} | 412 | wrong_type
                    POST | /tasks | {"tasks":[{"party":"SampleTask","when":3}]} | 412 | unknown_field
                    POST | /tasks | {"tasks":[{"party":"SampleTask","timestamp":"soon"}]} | 412 | bad_time
                    PUT | /tasks | {} | 405 | method_not_allowed
                    POST | /task/000000990000010000000000 | {} | 404 | not_found
                    POST | /task/x | {} | 412 | bad_address
                    GET | /tasks?where=x | `` | 412 | unknown_parameter
                    """)
    void whatIsWrongIsRefusedInPartysForm(
            String method, String path, String body, int status, String code) throws Exception {
        JsonNode answer = ask(status, method, path, body.isEmpty() ? null : body);

        assertEquals(status, answer.path("code").asInt());
        assertEquals(code, answer.path("error").asText());
        assertTrue(answer.path("data").isNull());
        assertThat(answer.path("message").asText()).isNotEmpty();
        assertEquals(List.of(), listed());
    }

    @Test
    void aBodyOfManyLevelsIsRefused() {
        assertEquals(
                "json_limits",
                ask(412, "POST", "/tasks", "[".repeat(9_000)).path("error").asText());
    }
}
