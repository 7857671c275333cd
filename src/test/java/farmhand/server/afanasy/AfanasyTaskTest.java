package farmhand.server.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.spec.Metadata;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/** What is told of single tasks, also of those that are not there. */
final class AfanasyTaskTest {
    @TempDir Path data;
    private Talk talk;

    @BeforeEach
    void open() {
        talk = new Talk(data);
        talk.say(
                """
                {"job":{"name":"shot","user_name":"kim","offline":true,"blocks":[
                {"name":"sim","flags":1,"frame_first":1,"frame_last":3,"command":"true"}]}}""");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 3, Invalid block and task numbers",
        "2, 1, 0, Invalid block and task numbers",
        "2, 0, -1, Invalid block and task numbers",
        "77, 0, 0, Invalid job ID"
    })
    void outputOfATaskThatIsNotThereIsATaskThatSaysSo(int job, int block, int task, String why) {
        assertEquals(
                """
                {"task":{"type":"TOutput","render_id":0,"job_name":"","block_name":"",\
                "task_name":"","service":"","parser":"","pos":{"job":%d,"block":%d,"task":%d,\
                "number":0},"progress":{"state":"","st":0},"data":"ERROR: %s"}}"""
                        .formatted(job, block, task, why),
                one(job, block, task, "output"));
    }

    @Test
    void otherwiseTheNumbersAreInvalid() {
        assertThat(one(2, 0, 3, "info")).contains("Invalid block/task number.");
        assertThat(one(77, 0, 0, "info")).contains("Invalid ID");
    }

    @Test
    void whatSeveralTasksWroteIsNotToldTogether() {
        String error = "{\"info\":{\"kind\":\"error\",\"text\":\"Invalid action.\"}}";

        assertEquals(error, talk.get("jobs", ",\"ids\":[2],\"mode\":\"output\""));
        assertEquals(
                error,
                talk.get(
                        "jobs",
                        ",\"ids\":[2],\"block_ids\":[0],\"task_ids\":[0,1],\"mode\":\"output\""));
    }

    @Test
    void afanasysOwnTasksAreToldToo() {
        String name = "\"task_name\":\"Dummy task. See all tasks logs here.\"";

        assertThat(one(1, 1, 0, "info"))
                .contains("\"type\":\"TExec\"", name, "\"block_num\":1,\"task_num\":0,");
        assertThat(one(1, 2, 0, "log"))
                .contains("\"type\":\"TLog\"", name, "\"service\":\"events\"", "\"data\":\"\"");
        assertThat(one(1, 0, 0, "output")).contains("ERROR: This is an empty dummy task");
        assertEquals(
                "{\"task_files\":{\"job_id\":1,\"block_id\":0,\"task_id\":0,\"files\":[]}}",
                one(1, 0, 0, "files"));
        assertThat(one(1, 3, 0, "log")).contains("Invalid block/task number.");
    }

    @Test
    void whoAsksForAConfigurationToBeReadAgainIsToldThatThereIsNone() {
        assertThat(talk.say("{\"reload_config\":true}"))
                .startsWith("{\"status\":\"error\",\"reload_config\":\"There is no conf");
    }

    @Test
    void framesThatNobodyNamesAreNamedAsByAnAfserver() {
        talk.say(
                """
                {"job":{"name":"comp","user_name":"kim","offline":true,"blocks":[{"flags":1,
                "frame_first":1,"frame_last":9,"frames_per_task":3,"frames_inc":2,"command":"true",
                "tasks_name":""}]}}""");

        assertThat(one(3, 0, 0, "info"))
                .contains(
                        "\"task_name\":\"frame 1-5 / 2\"", "\"exec\":{\"name\":\"frame 1-5 / 2\"");
    }

    @Test
    void ofAModeThatIsNoneNothingIsTold() {
        assertEquals("{}", one(2, 0, 0, "colour"));
    }

    @Test
    void noProgressLimitOfNoughtIsTold() {
        String edit =
                "\"ids\":[2],\"block_ids\":[0],\"params\":{\"task_progress_change_timeout\":%d}";
        String key = "\"task_progress_change_timeout\"";
        assertThat(listed()).doesNotContain(key);

        talk.act("jobs", edit.formatted(0));
        assertThat(listed()).contains(key + ":0,");

        talk.act("jobs", edit.formatted(9));
        assertThat(listed()).contains(key + ":9,");

        talk.act("jobs", edit.formatted(-1));
        assertThat(listed()).doesNotContain(key);
    }

    @Test
    void aPriorityThatMovesNoJobIsAnEventOfTheOrderNevertheless() {
        watch("\"class\":\"jobs\"");

        talk.act("jobs", "\"ids\":[2],\"params\":{\"priority\":7}");

        assertThat(events()).contains("\"jobs_order_ids\":[2]");
        talk.act("jobs", "\"ids\":[2],\"params\":{\"annotation\":\"x\"}");
        assertThat(events()).doesNotContain("jobs_order_ids");
    }

    @Test
    void whichTaskGoesNextIsAPropertyOfItsBlock() {
        watch("\"class\":\"tasks\",\"ids\":[2]");
        String one =
                "\"ids\":[2],\"block_ids\":[0],\"operation\":{\"type\":\"%s\",\"task_ids\":[%d]%s}";

        talk.act("jobs", one.formatted("trynext", 1, ",\"mode\":\"append\""));

        assertThat(events()).contains(" RDY TRY", "\"mode\":[\"properties\"]");
        talk.act("jobs", one.formatted("suspend", 0, ""));
        assertThat(events()).contains("\"mode\":[\"progress\"]");
    }

    private void watch(String what) {
        talk.say("{\"monitor\":{\"user_name\":\"kim\",\"host_name\":\"box\",\"engine\":\"x\"}}");
        talk.act(
                "monitors",
                "\"ids\":[1],\"operation\":{\"type\":\"watch\",%s,\"status\":\"subscribe\"}"
                        .formatted(what));
        events();
    }

    private String events() {
        return talk.get("monitors", ",\"ids\":[1],\"mode\":\"events\"");
    }

    @Test
    void whatDoesNotBelongIntoMetadataOfAfanasysIsNotTold() {
        Metadata wrong =
                new Metadata(
                        "{\"afanasy\":{\"name\":\"other\",\"hosts_mask\":5,\"need_os\":\"linux\"}}");
        RunningFarm.sent(
                talk.farm.coordinator(),
                new Command.EditJob(new JobNumber(2), List.of(new JobField.Meta(wrong))));

        assertThat(listed())
                .contains("\"need_os\":\"linux\"")
                .doesNotContain("other", "\"hosts_mask\"");
    }

    private String listed() {
        return talk.get("jobs", ",\"ids\":[2]");
    }

    private String one(int job, int block, int task, String mode) {
        return talk.get(
                "jobs",
                ",\"ids\":[%d],\"block_ids\":[%d],\"task_ids\":[%d],\"mode\":\"%s\""
                        .formatted(job, block, task, mode));
    }
}
