package farmhand.server.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.Turn;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.PolicyEdit;
import farmhand.testing.Example;
import farmhand.testing.Handlers;
import farmhand.testing.ServedFarm;
import farmhand.testing.Waiting;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

/** When tasks of Party are run, and for how many callers. */
final class PartyTurnsTest {
    @TempDir Path folder;
    private Handlers handlers;
    private ServedFarm farm;

    @BeforeEach
    void open() throws IOException {
        handlers =
                new Handlers(folder)
                        .with("record", "echo \"$FARMHAND_TASK_DATA\" >> JOURNAL")
                        .with("when", "date +%s%N >> JOURNAL")
                        .with("flaky", "echo flaky >> JOURNAL; [ $FARMHAND_ATTEMPT -gt 1 ]")
                        .with(
                                "slow",
                                "while [ ! -e " + folder.resolve("go") + " ]; do sleep 0.02; done")
                        .recurring(
                                "every",
                                "date +%s%N >> JOURNAL;"
                                        + " echo '{\"next_run\":{\"minutes\":30}}'>$FARMHAND_REPORT");
        handlers.recurring(
                "monthly",
                "echo '{\"next_run\":{\"at\":\"'"
                        + "$(date -u -d \"$FARMHAND_DUE 30 days\" +%FT%T.%6NZ)"
                        + "'\"}}'>$FARMHAND_REPORT");
        farm = ServedFarm.in(folder, handlers);
    }

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    @Example("party 11")
    void aHandlerThatSaysThirtyMinutesIsScheduledThirtyMinutesAfterItsRun() throws Exception {
        String id = post("every", "{}", "2026-01-01T12:00:00");

        Waiting.until(() -> !get(id).path("timestamp").asText().startsWith("2026-01-01T12"));
        JsonNode task = get(id);
        LocalDateTime next = LocalDateTime.parse(task.path("timestamp").asText());
        LocalDateTime ran =
                LocalDateTime.ofEpochSecond(
                        Long.parseLong(handlers.journal().getFirst()) / 1_000_000_000,
                        0,
                        ZoneOffset.UTC);
        assertThat(next).isBetween(ran.plusMinutes(30), ran.plusMinutes(31));
        assertEquals(id, listed().getFirst().path("_id").asText());
        assertEquals(0, task.path("attempts").asInt());
        assertEquals(1, handlers.journal().size());
    }

    /** The time of the task and not that of its run, however late it was. */
    @Test
    @Example("party 11")
    @EnabledOnOs(OS.LINUX)
    void aHandlerThatSaysThirtyDaysAfterItsOwnTimeDoesNotDrift() throws Exception {
        String id = post("monthly", "{}", "2099-01-01T12:00:00.086400");

        farm.client().json(200, "POST", "/task/" + id, null);

        JsonNode task = get(id);
        assertEquals("2099-01-31T12:00:00.086400", task.path("timestamp").asText());
        assertEquals(0, task.path("attempts").asInt());
        assertThat(task.path("last_run_on").asText()).startsWith("20");
        assertThat(task.path("completed").asBoolean()).isFalse();
    }

    @Test
    @Example("party 7")
    void aTaskIsRunWhenItsTimeHasComeAndNotBefore() throws Exception {
        Instant time = Instant.now().plusSeconds(1);
        String id = post("when", "{}", LocalDateTime.ofInstant(time, ZoneOffset.UTC).toString());

        Waiting.until(() -> get(id).path("completed").asBoolean());

        long nanos = Long.parseLong(handlers.journal().getFirst());
        assertThat(Instant.ofEpochSecond(0, nanos)).isAfterOrEqualTo(time);
    }

    @Test
    void aTaskWithFewerAttemptsGoesFirstAmongThoseOfOneTimestamp() throws Exception {
        paused(true);
        post("flaky", "{}", "2026-01-01T12:00:00");
        post("record", "{\"n\":2}", "2026-01-01T12:00:00");

        paused(false);

        Waiting.until(() -> handlers.journal().size() == 3);
        assertEquals(List.of("flaky", "{\"n\":2}", "flaky"), handlers.journal());
    }

    @Test
    void tasksOfTwoDaysGoByTheirTimestampsThenAsTheyCame() throws Exception {
        paused(true);
        post("record", "{\"n\":1}", "2026-01-01T12:02:00");
        TaskAddress first = TaskAddress.parse(post("record", "{\"n\":2}", "2026-01-01T12:03:00"));
        farm.farm()
                .done(
                        new Command.EditJob(
                                first.job(), List.of(new JobField.Name("Party 2026-01-01"))));
        TaskAddress next = TaskAddress.parse(post("record", "{\"n\":3}", "2026-01-01T12:03:00"));
        post("record", "{\"n\":4}", "2026-01-01T12:01:00");

        paused(false);

        assertThat(next.job()).isNotEqualTo(first.job());
        Waiting.until(() -> handlers.journal().size() == 4);
        assertEquals(
                List.of("{\"n\":4}", "{\"n\":1}", "{\"n\":2}", "{\"n\":3}"), handlers.journal());
    }

    @Test
    void aCallerWhoseTaskIsDeletedIsToldSo() throws Exception {
        String later = LocalDateTime.now(ZoneOffset.UTC).plusHours(1).toString();
        String first = post("slow", "{}", "2026-01-01T12:00:00"); // it has the only slot
        Waiting.until(() -> get(first).path("status").asText().equals("running"));
        String id = post("record", "{}", later);
        CompletableFuture<JsonNode> held =
                CompletableFuture.supplyAsync(
                        () -> farm.client().json(200, "POST", "/task/" + id, null));
        Waiting.until(() -> isToRun(id));

        farm.client().json(200, "DELETE", "/task/" + id, null);

        assertThat(held.join().path("message").asText()).contains("deleted", "not completed");
        Files.createFile(folder.resolve("go"));
    }

    @Test
    void moreCallersThanMayWaitAreTurnedAway() throws Exception {
        String id = post("slow", "{}", LocalDateTime.now(ZoneOffset.UTC).plusHours(1).toString());
        List<CompletableFuture<JsonNode>> held = new ArrayList<>();
        for (int i = 0; i < 65; i++) {
            held.add(
                    CompletableFuture.supplyAsync(
                            () -> farm.client().answer("POST", "/task/" + id, null),
                            Executors.newVirtualThreadPerTaskExecutor()));
        }
        Object first = CompletableFuture.anyOf(held.toArray(CompletableFuture[]::new)).join();
        Files.createFile(folder.resolve("go"));

        assertEquals("too_many_waiting", ((JsonNode) first).path("error").asText());
        assertEquals(503, ((JsonNode) first).path("code").asInt());
        assertEquals(
                64, held.stream().filter(one -> one.join().path("code").asInt() == 200).count());
    }

    private boolean isToRun(String id) {
        return farm.farm().coordinator().farm().task(TaskAddress.parse(id)).orElseThrow().turn()
                == Turn.NOW;
    }

    private void paused(boolean value) {
        var field = new PolicyEdit.FarmField.Paused(value);
        farm.farm().done(new Command.EditPolicy(new PolicyEdit.OfFarm(List.of(field))));
    }

    private String post(String party, String data, String timestamp) throws Exception {
        String task =
                "{\"party\":\"%s\",\"data\":%s,\"timestamp\":\"%s\"}"
                        .formatted(party, data, timestamp);
        JsonNode answer = ask(201, "POST", "/tasks", "{\"tasks\":[" + task + "]}");
        return answer.path("data").path(0).path("_id").asText();
    }

    private JsonNode get(String id) {
        return ask(200, "GET", "/task/" + id, null).path("data");
    }

    private List<JsonNode> listed() {
        return list(ask(200, "GET", "/tasks", null).path("data"));
    }

    private JsonNode ask(int status, String method, String path, @Nullable String body) {
        return farm.client().json(status, method, path, body);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
