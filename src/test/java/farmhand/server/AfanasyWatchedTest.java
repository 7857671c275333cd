package farmhand.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;
import farmhand.farm.task.Turn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** What a real afserver told a monitor of job 5 and of what happened beside is told here. */
final class AfanasyWatchedTest {
    private static final String POLL = "58-events-empty";

    private long now = 1_795_222_929;
    private final AfanasyPort port =
            new AfanasyPort(Duration.ofSeconds(20), () -> Instant.ofEpochSecond(now));
    private final Recorded farm = new Recorded(port.farm);

    @BeforeEach
    void begin() throws IOException {
        for (int job : new int[] {2, 3, 4}) {
            String one = Recorded.text("one-task.json");
            farm.add(job, one.replace("\"blocks", "\"priority\":99,\"blocks"), 1_795_222_844);
        }
        assertRegistered();
        ask("51-monitor-register");
        for (String kind : new String[] {"users", "renders", "branches", "pools", "monitors"}) {
            watch(kind);
        }
        ask("53-monitor-subscribe-jobs");
        ask(POLL);
        farm.add(5, Recorded.text("59-submit-watched.request.json"), 1_795_222_929);
        assertRecorded("61-events-jobs_add");
        assertRecorded("62-monitor-subscribe-tasks");
    }

    @AfterEach
    void close() {
        port.close();
    }

    @Test
    void othersThatWatchSomethingElse() throws IOException {
        now++;
        watch("pools");
        port.say(watching("pools").replace("[1]", "[2]"));

        assertRecorded("57-events-after-subscribe");
    }

    @Test
    void tasksThatFailedAndGoOnAndTasksThatAreDone() throws IOException {
        runFirst();
        theOtherGoes();
        goOn();

        assertRecorded("64-events-task-done");
    }

    @Test
    void aTaskThatEndsWhileTheNextStartsIsToldOfItsUserAndOfWhereItRuns() throws IOException {
        farm.run("5/1/0", 1_795_222_933);
        ask(POLL);
        farm.end("5/1/0", true, 1_795_222_935);
        farm.run("5/1/1", 1_795_222_935);

        JsonNode told = events(ask(POLL));

        for (String kind : new String[] {"users", "renders", "branches", "pools"}) {
            assertEquals(
                    Recorded.tree(kind.equals("users") ? "[2]" : "[1]"),
                    told.path(kind + "_change"),
                    kind);
        }
    }

    @Test
    void whatATaskSaysIsToldOfItsJobAloneAndItsStartIsNoPropertyOfItsBlock() throws IOException {
        BlockAddress block = new BlockAddress(new JobNumber(5), 1);
        port.farm.happen(
                new FarmEvent.TasksTurned(block, TaskSet.of(0), Turn.FIRST, Recorded.when(now)));
        assertEquals("properties", mode());
        farm.run("5/1/0", 1_795_222_933);
        assertEquals("progress", mode());
        port.farm.happen(new FarmEvent.AttemptProgressed(AttemptAddress.parse("5/1/0/1"), 50, ""));

        JsonNode told = events(ask(POLL));

        assertEquals(Recorded.tree("[5]"), told.path("jobs_change"));
        for (String kind : new String[] {"users", "renders", "branches", "pools"}) {
            assertTrue(told.path(kind + "_change").isMissingNode(), kind);
        }
    }

    @Test
    void tasksAndBlocksThatAreAppended() throws IOException {
        runFirst();
        theOtherGoes();
        goOn();
        ask(POLL);

        assertRecorded("65-action-append_tasks");
        assertRecorded("66-events-append_tasks-immediate");
        assertRecorded("67-events-append_tasks");
        assertRecorded("68-action-append_blocks");
        for (String task : new String[] {"5/2/0", "5/2/1", "5/3/0"}) {
            farm.run(task, 1_795_222_948);
        }
        now = 1_795_222_948;
        assertRecorded("69-events-append_blocks-immediate");
        // What comes of them there a cycle later has been told here.
        assertEquals(Recorded.tree("{\"events\":null}"), ask("70-events-append_blocks"));
    }

    @Test
    void aJobThatWasAppendedTo() throws IOException {
        runFirst();
        goOn();
        ask("65-action-append_tasks");
        ask("68-action-append_blocks");
        for (String task : new String[] {"5/0/0/2", "5/0/1/2"}) {
            farm.failedOnce(task, 1_795_222_936);
        }
        farm.end("5/1/2", true, 1_795_222_938);

        JsonNode told = ask("71-get-job-full-after-append").path("jobs").get(0);

        JsonNode there =
                Recorded.tree(
                                Recorded.text("71-get-job-full-after-append.response.json")
                                        .replace("\"p_avoid_hosts\":1,", ""))
                        .path("jobs")
                        .get(0);
        for (int block = 0; block < 2; block++) {
            assertEquals(there.path("blocks").get(block), told.path("blocks").get(block));
        }
        assertEquals(4, told.path("blocks").size());
    }

    @Test
    void theOrderOfJobs() throws IOException {
        Job job = port.farm.farm().job(new JobNumber(3)).orElseThrow();
        Job last = port.farm.farm().job(new JobNumber(5)).orElseThrow();
        port.farm.happen(
                new FarmEvent.JobEdited(job.number(), job.settings().at(-3), Recorded.when(now)),
                new FarmEvent.JobEdited(last.number(), last.settings().at(-2), Recorded.when(now)));

        // The jobs have other places, which is told of them here, too.
        String order = "jobs_order_ids";
        assertEquals(
                events(Recorded.tree(Recorded.text("73-events-jobs_order.response.json")))
                        .path(order),
                events(ask("73-events-jobs_order")).path(order));
    }

    @Test
    void aUserOfWhomSomethingIsSaid() throws IOException {
        port.farm.happen(
                new FarmEvent.UserSet("elie", new UserTerms(7, Limit.NONE), Recorded.when(now)));

        assertRecorded("75-events-users_change");
    }

    @Test
    void theRenderIsPaused() throws IOException {
        port.farm.happen(new FarmEvent.FarmPaused(true, Recorded.when(now)));

        // It is the whole farm, so that its branch is paused, too.
        assertEquals(
                Recorded.tree(
                        Recorded.text("77-events-renders_change.response.json")
                                .replace("\"pools", "\"branches_change\":[1],\"pools")),
                ask("77-events-renders_change"));
    }

    @Test
    void aMessageToAll() throws IOException {
        assertRecorded("79-announce");
        assertRecorded("82-events-message");
    }

    @Test
    void whatARunningTaskWroteIsSentToAMonitor() throws IOException {
        String job =
                """
                {"job":{"name":"out","user_name":"elie","host_name":"my_pc","priority":99,"blocks":[
                {"name":"o","service":"generic","parser":"none","command":"x","flags":0,
                "tasks":[{"name":"o","command":"x"}]}]}}""";
        for (now += 13; now < 1_795_222_967; now += 13) {
            ask(POLL); // who does not ask is forgotten
        }
        now = 1_795_222_967;
        farm.add(6, job, 1_795_222_964);
        farm.run("6/0/0", 1_795_222_965);
        port.farm.write(AttemptAddress.parse("6/0/0/1"), "line 1\nline 2\nline 3\n", false);

        assertRecorded("85-get-task-output-running-with-monitor");
        assertRecorded("86-events-tasks_outputs");

        farm.end("6/0/0", true, 1_795_222_968);
        ask(POLL);
        assertRecorded("89-action-job-delete");
        // Its task had ended before, so that the pool is as it was.
        assertEquals(
                Recorded.tree(
                        Recorded.text("90-events-jobs_del.response.json")
                                .replace(",\n\"pools_change\":[1]", "")),
                ask("90-events-jobs_del"));
    }

    private void runFirst() throws IOException {
        for (String task : new String[] {"5/0/0", "5/0/1", "5/1/0", "5/1/1"}) {
            farm.run(task, 1_795_222_933);
        }
        now = 1_795_222_933;
        assertRecorded("63-events-task-start");
    }

    private void theOtherGoes() throws IOException {
        port.say(Recorded.text("93-monitor-deregister.request.json").replace("   1\n", "   2\n"));
    }

    private void goOn() {
        now = 1_795_222_935;
        for (String task : new String[] {"5/0/0", "5/0/1"}) {
            farm.failedOnce(task, 1_795_222_935);
            farm.run(task + "/2", 1_795_222_935);
        }
        farm.end("5/1/0", true, 1_795_222_935);
        farm.end("5/1/1", true, 1_795_222_936);
        farm.run("5/1/2", 1_795_222_935);
    }

    private void assertRegistered() throws IOException {
        assertEquals(
                Recorded.tree(
                        Recorded.text("51-monitor-register.response.json")
                                .replace("1795222918", "1795222929")),
                ask("51-monitor-register"));
    }

    private void watch(String kind) throws IOException {
        port.say(watching(kind));
    }

    private static String watching(String kind) {
        return ("{\"action\":{\"user_name\":\"elie\",\"host_name\":\"my_pc\",\"type\":\"monitors\","
                        + "\"ids\":[1],\"operation\":{\"type\":\"watch\",\"class\":\"%s\","
                        + "\"status\":\"subscribe\"}}}")
                .formatted(kind);
    }

    private static JsonNode events(JsonNode answer) {
        return answer.path("events");
    }

    private String mode() throws IOException {
        return events(ask(POLL)).path("block_ids").path("mode").path(0).asText();
    }

    private JsonNode ask(String name) throws IOException {
        return Recorded.tree(port.say(Recorded.text(name + ".request.json")));
    }

    private void assertRecorded(String name) throws IOException {
        assertEquals(Recorded.tree(Recorded.text(name + ".response.json")), ask(name));
    }
}
