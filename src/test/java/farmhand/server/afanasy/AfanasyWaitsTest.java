package farmhand.server.afanasy;

import static org.assertj.core.api.Assertions.assertThat;

import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** How jobs, blocks and tasks that wait are told. */
final class AfanasyWaitsTest {
    @TempDir Path data;
    private Talk talk;

    @BeforeEach
    void open() {
        talk = new Talk(data);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void framesOfATaskThatRunsAreNotDone() {
        talk.say(
                """
                {"job":{"name":"shot","user_name":"kim","blocks":[
                {"name":"sim","flags":17,"frame_first":1,"frame_last":4,"frames_per_task":4,
                "command":"echo PROGRESS: 75%; sleep 60"},
                {"name":"render","flags":1,"frame_first":1,"frame_last":4,"command":"true",
                "tasks_depend_mask":"sim"}]}}""");
        Waiting.until(() -> talk.job(2).blocks().getFirst().tasks().task(0).progress() == 75);

        assertThat(talk.get("jobs", ",\"ids\":[2],\"block_ids\":[1],\"mode\":[\"progress\"]"))
                .contains("\"p_tasks_waitdep\":4")
                .doesNotContain("p_tasks_ready", "p_tasks_done");
        assertThat(talk.get("jobs", ",\"ids\":[2],\"block_ids\":[0],\"mode\":[\"properties\"]"))
                .contains("\"depend_sub_task\":true");
    }

    @Test
    void aBlockThatWaitsAsAWholeAndFrameByFrameHasTasksThatWait() {
        talk.say(
                """
                {"job":{"name":"shot","user_name":"kim","offline":true,"blocks":[
                {"name":"sim","flags":1,"frame_first":1,"frame_last":2,"command":"true"},
                {"name":"render","flags":1,"frame_first":1,"frame_last":2,"command":"true",
                "depend_mask":"sim","tasks_depend_mask":"sim"}]}}""");
        talk.act(
                "jobs",
                "\"ids\":[2],\"block_ids\":[0],\"operation\":{\"type\":\"done\",\"task_ids\":[0]}");

        assertThat(talk.get("jobs", ",\"ids\":[2],\"mode\":\"progress\""))
                .endsWith("[{\"state\":\" RDY\",\"st\":1},{\"state\":\" WDP\",\"st\":4}]]}}");
        assertThat(talk.get("jobs", ",\"ids\":[2],\"block_ids\":[1],\"mode\":[\"progress\"]"))
                .contains("\"state\":\" WDP\"", "\"p_tasks_ready\":1,\"p_tasks_waitdep\":1");
    }
}
