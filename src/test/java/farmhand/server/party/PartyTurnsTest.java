package farmhand.server.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.task.Turn;
import farmhand.testing.Example;
import farmhand.testing.Handlers;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** When tasks of Party are run, and for how many callers. */
final class PartyTurnsTest extends PartyFarm {
    @Override
    void handle(Handlers handlers) throws IOException {
        handlers.with("record", "echo \"$FARMHAND_TASK_DATA\" >> JOURNAL")
                .with("when", "date +%s%N >> JOURNAL")
                .with("flaky", "echo flaky >> JOURNAL; [ $FARMHAND_ATTEMPT -gt 1 ]")
                .recurring(
                        "every",
                        "date +%s%N >> JOURNAL;"
                                + " echo '{\"next_run\":{\"minutes\":30}}'>$FARMHAND_REPORT")
                .recurring(
                        "monthly",
                        "echo '{\"next_run\":{\"at\":\"'"
                                + "$(date -u -d \"$FARMHAND_DUE 30 days\" +%FT%T.%6NZ)"
                                + "'\"}}'>$FARMHAND_REPORT");
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
}
