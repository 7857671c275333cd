package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Duration;

/** What a real afserver answered is what is answered here, but for what must differ. */
final class AfanasyRecordingsTest {
    private static final String HELLO =
            """
            {"job":{"name":"hello","user_name":"elie","host_name":"vm","priority":99,"branch":"/tmp",
            "blocks":[{"name":"frames","service":"generic","parser":"generic","capacity":1000,
            "flags":1,"command":"echo frames @#@-@#@; sleep 0.2","working_directory":"/tmp",
            "frame_first":1,"frame_last":10,"frames_per_task":5}]}}""";
    private static final String OPS =
            """
            {"job":{"name":"ops","user_name":"elie","host_name":"my_pc","priority":99,"blocks":[
            {"name":"num","flags":1,"command":"sleep 30","frame_first":1,"frame_last":6},
            {"name":"nn","command":"x","tasks":[{"name":"a"},{"name":"b"},{"name":"c"}]}]}}""";

    private final AfanasyPort port = new AfanasyPort(Duration.ofSeconds(20), Recorded.CLOCK);
    private final Recorded farm = new Recorded(port.farm);

    @BeforeEach
    void begin() throws IOException {
        farm.add(2, HELLO, 1_795_222_470);
        farm.ran("2/0/0", 1_795_222_471, 1_795_222_473);
        farm.ran("2/0/1", 1_795_222_473, 1_795_222_475);
        farm.add(3, Recorded.text("18-submit-3-block-job.request.json"), 1_795_222_844);
        farm.add(4, Recorded.text("19-submit-paused-job.request.json"), 1_795_222_844);
        for (int i = 0; i < 8; i++) {
            long from = 1_795_222_845L + i / 4 * 4L;
            farm.ran("3/0/" + i, from, from + 4, 50);
        }
        farm.ran("3/1/0", 1_795_222_853, 1_795_222_856);
        farm.run("3/1/1", 1_795_222_853);
        farm.end("3/1/1", false, 1_795_222_855);
        farm.run("3/1/2", 1_795_222_855);
        farm.move("3/1/3", TaskState.EXCLUDED);
        farm.run("3/1/4", 1_795_222_856);
    }

    @AfterEach
    void close() {
        port.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03-get-job-progress",
                "09-get-monitors",
                "11-get-task-info",
                "14-get-task-files",
                "15-get-task-error-hosts",
                "21-get-job-full-running-mixed",
                "29-get-user-jobs-order",
                "35-get-job-invalid-id",
                "37-get-invalid-type",
                "41-get-task-output-running-no-monitor",
                "49-get-software",
                "50-get-events",
                "213-get-no-type",
                "214-unknown-root"
            })
    void whatIsLookedAt(String name) throws Exception {
        assertRecorded(name);
    }

    @Test
    void aJobInFull() throws Exception {
        // It was recorded before the job that goes in front of it.
        String expected =
                Recorded.text("02-get-job-full.response.json")
                        .replace("\"user_list_order\":0", "\"user_list_order\":1");

        assertEquals(
                Recorded.tree(expected),
                Recorded.tree(port.say(Recorded.text("02-get-job-full.request.json"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22-get-job-progress-running-mixed",
                "23-get-jobs-list-running",
                "25-get-block-full",
                "26-get-block-mode-string",
                "30-get-jobs-by-uids",
                "31-get-jobs-by-users",
                "33-get-jobs-by-serials",
                "34-get-jobs-ids-order"
            })
    void whatIsLookedAtSomeSecondsLater(String name) throws Exception {
        farm.end("3/1/4", true, 1_795_222_858);
        String request = Recorded.text(name + ".request.json");
        // Serials were told apart from ids.
        String asked = name.startsWith("33") ? request.replace("   1", "   2") : request;

        assertEquals(
                Recorded.tree(Recorded.text(name + ".response.json")),
                Recorded.tree(port.say(asked)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89-action-job-delete",
                "97-block-op-skip",
                "98-block-op-suspend",
                "99-block-op-trynext-append",
                "102-block-op-continue",
                "106-block-op-done",
                "105-block-op-trynext-no-ids",
                "107-block-op-restart",
                "109-block-op-restart_skipped",
                "110-block-op-restart_done",
                "111-block-op-restart_errors",
                "113-block-op-MEM",
                "114-block-op-tickets-set",
                "115-block-op-tickets-no-count",
                "117-block-op-bad-task-id",
                "118-block-op-bad-block-id",
                "119-block-op-all-blocks",
                "121-block-op-block_mask-nomatch",
                "122-block-op-empty-block_ids",
                "123-job-op-pause",
                "125-job-op-restart_errors",
                "126-job-op-restart_running",
                "127-job-op-restart_skipped",
                "129-job-op-restart_warnings",
                "130-job-op-reset_error_hosts",
                "131-job-op-reset_trying_next_tasks",
                "133-job-op-restart_pause",
                "134-job-op-explode",
                "135-job-op-delete-sysjob",
                "137-job-op-id-too-big",
                "138-job-op-mask",
                "139-job-op-mask-partial",
                "141-job-op-no-ids",
                "142-job-op-two-ids-one-missing",
                "143-action-no-user",
                "145-action-no-type",
                "146-action-unknown-type",
                "147-action-no-operation-no-params",
                "149-action-operation-string",
                "150-action-params-array",
                "151-job-params",
                "153-job-params-annotation-only",
                "155-job-params-bad-types",
                "157-job-params-priority-big",
                "158-job-params-priority-neg",
                "159-job-params-user-unknown",
                "161-job-op-and-params",
                "162-append_tasks-to-done-job",
                "165-append_tasks-bad-block",
                "166-append_tasks-no-block",
                "167-append_tasks-bad-job",
                "169-append_tasks-empty",
                "170-append_tasks-two-blocks",
                "173-append_tasks-sysjob",
                "174-append_blocks-no-blocks",
                "175-append_blocks-empty",
                "177-append_blocks-bad-job",
                "72-action-move_jobs_top",
                "74-action-user-priority",
                "194-user-unknown-op",
                "195-user-delete-with-jobs"
            })
    void whatIsDone(String name) throws Exception {
        farm.add(6, OPS, 1_795_223_097);
        if (name.startsWith("162")) {
            farm.add(8, Recorded.text("one-task.json"), 1_795_223_097);
            String request = Recorded.text(name + ".request.json").replace("7", "8");
            assertEquals("{\"object\":{\"task_ids\":[1,2]}}", port.say(request));
            return;
        }

        assertRecorded(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "241-get-blocks-shapes",
                "242-get-task-info-threes",
                "243-get-task-info-halves"
            })
    void blocksOfSeveralFramesATaskAndOfVariableCapacity(String name) throws Exception {
        farm.add(15, Recorded.text("240-submit-shapes.request.json"), 1_795_223_097);

        assertRecorded(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "53-monitor-subscribe-jobs",
                "54-monitor-subscribe-unknown-class",
                "55-monitor-watch-perm",
                "58-events-empty",
                "62-monitor-subscribe-tasks",
                "79-announce",
                "81-monitor-message",
                "91-monitor-exit-instruction",
                "93-monitor-deregister",
                "94-monitor-watch-unregistered",
                "95-events-unregistered-monitor",
                "187-announce-2",
                "189-monitor-message-2",
                "191-monitor-deregister-live"
            })
    void whatMonitorsAreTold(String name) throws Exception {
        assertThat(port.say("{\"monitor\":{\"user_name\":\"elie\",\"host_name\":\"my_pc\"}}"))
                .contains("\"id\":1,", "\"uid\":2,");

        assertRecorded(name);
    }

    @Test
    void jobsThatWaitForJobsAndForATime() throws Exception {
        String job =
                """
                {"job":{"name":"%s","user_name":"elie","host_name":"my_pc","priority":99,%s
                "blocks":[{"name":"x","flags":1,"command":"x","frame_first":1,"frame_last":1,
                "service":"generic"}]}}""";
        farm.add(9, job.formatted("dep", ""), 1_795_223_267);
        farm.add(10, job.formatted("dep-on-job", "\"depend_mask\":\"de.\","), 1_795_223_267);
        farm.add(11, job.formatted("dep-global", "\"depend_mask_global\":\"dep\","), 1_795_223_267);
        farm.add(12, job.formatted("wait", "\"time_wait\":1795226867,"), 1_795_223_267);
        String orders = "\"user_list_order\":";

        assertEquals(
                Recorded.tree(
                        Recorded.text("186-get-jobs-waiting.response.json")
                                .replace(orders + "10", orders + "6")
                                .replace(orders + "8", orders + "4")
                                .replace(orders + "9", orders + "5")),
                Recorded.tree(port.say(Recorded.text("186-get-jobs-waiting.request.json"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "178-bad-json",
                "179-bad-json-truncated",
                "202-job-invalid-no-blocks-key",
                "203-job-invalid-empty-blocks",
                "205-job-invalid-no-user",
                "206-job-invalid-not-object",
                "207-job-minimal",
                "209-append_blocks-block-without-tasks",
                "210-append_blocks-not-objects",
                "215-action-negative-id"
            })
    void whatMakesAfanasysServerCrashOrIllIsRefused(String name) throws Exception {
        farm.add(5, OPS, 1_795_223_097);
        farm.add(6, OPS, 1_795_223_097);
        long before = port.farm.farm().revision();

        assertThat(port.say(Recorded.text(name + ".request.json"))).contains("\"", "rror");
        assertEquals(before, port.farm.farm().revision());
    }

    private void assertRecorded(String name) throws IOException {
        assertEquals(
                Recorded.tree(Recorded.text(name + ".response.json")),
                Recorded.tree(port.say(Recorded.text(name + ".request.json"))));
    }
}
