package farmhand.server.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.Limit;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Which values of jobs and blocks are taken and told, as an afserver does. */
final class AfanasyValuesTest {
    @TempDir Path data;
    private RunningFarm farm;
    private AfanasyAnswers answers;

    @BeforeEach
    void open() {
        farm = RunningFarm.on(data);
        answers = new AfanasyAnswers(farm.coordinator(), InstantSource.system());
    }

    @AfterEach
    void close() {
        farm.close();
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "1"})
    void aCapacityBelowOneIsOne(int capacity) {
        submit("", "\"capacity\":" + capacity + ",");
        assertThat(told()).contains("\"capacity\":1,");
        assertEquals(1, job().blocks().getFirst().spec().limits().slots());

        params(",\"block_ids\":[0]", "\"capacity\":2000");
        params(",\"block_ids\":[0]", "\"capacity\":" + capacity);

        assertThat(told()).contains("\"capacity\":1,");
        assertEquals(1, job().blocks().getFirst().spec().limits().slots());
    }

    @Test
    void whatAnAfserverTakesForSomethingElseIsToldAsThat() {
        submit("\"solve_method\":\"fast\",\"solve_need\":\"fast\",", "\"errors_retries\":300,");
        assertThat(told())
                .contains("\"solve_order\"", "\"solve_tasksnum\"", "\"errors_retries\":127");
        assertEquals(new Limit(128), job().blocks().getFirst().spec().limits().maxFailures());

        params("", "\"solve_method\":\"solve_priority\",\"hosts_mask_type\":\"regex\"");
        params("", "\"solve_need\":\"solve_capacity\",\"hosts_mask_type\":\"glob\"");
        assertThat(told()).contains("\"solve_priority\"", "\"solve_capacity\"", "\"regex\"");
    }

    @Test
    void variablesTicketsAndFoldersComeToThoseThatAreThere() {
        submit(
                "\"folders\":{\"x\":\"/x\"},\"pools\":{\"/p\":1},",
                "\"environment\":{\"A\":\"1\",\"B\":\"2\"},\"tickets\":{\"T\":2},");

        params(
                ",\"block_ids\":[0]",
                "\"environment\":{\"C\":\"3\",\"B\":\"\"},\"tickets\":{\"U\":1}");
        params("", "\"folders\":{\"y\":\"/y\"},\"pools\":{\"/q\":2}");
        params(",\"block_ids\":[0]", "\"environment\":{},\"tickets\":{}");
        params("", "\"folders\":{}");

        assertThat(told())
                .contains(
                        "\"environment\":{\"A\":\"1\",\"B\":\"\",\"C\":\"3\"}",
                        "\"tickets\":{\"T\":2,\"U\":1}",
                        "\"folders\":{\"x\":\"/x\",\"y\":\"/y\"}",
                        "\"pools\":{\"/q\":2}");
    }

    @Test
    void filesOfABlockAreSaidOtherwise() {
        submit("", "\"files\":[\"/a\"],");

        params(",\"block_ids\":[0]", "\"files\":[\"/b\",\"/c\"]");
        assertThat(told()).contains("\"files\":[\"/b\",\"/c\"]");

        params(",\"block_ids\":[0]", "\"files\":[]");
        assertThat(told()).doesNotContain("\"files\"");
    }

    @ParameterizedTest
    @CsvSource({
        "q, /q",
        "/q, /q",
        "'', /",
        "///, /",
        "C:\\\\proj\\\\shot, /C_",
        "./../a b$/c, /a_b_",
        "/é, /__"
    })
    void aBranchIsAPathFromTheRoot(String said, String told) {
        submit("\"branch\":\"" + said + "\",", "");

        assertThat(told()).contains("\"branch\":\"" + told + "\"");
    }

    @Test
    void aJobIsMovedToABranchThatIsThereAlone() {
        submit("\"branch\":\"/q\",", "");
        params("", "\"branch\":\"\"");

        assertThat(act(",\"params\":{\"branch\":\"zz z\",\"priority\":7}"))
                .contains("New job branch not found: /zz_z");
        assertThat(told()).contains("\"branch\":\"/\"").doesNotContain("\"priority\":7");

        submit("\"branch\":\"/zz/q\",", "");
        params("", "\"branch\":\"zz\"");
        assertThat(told()).contains("\"branch\":\"/zz\"");
    }

    @Test
    void ratesAndPoolsAreAsFarAsTheyGo() {
        submit("\"pools\":{\"/\":700,\"/x\":-700,\"/y\":0},\"max_tasks_per_second\":20000,", "");
        assertThat(told())
                .contains("\"pools\":{\"/\":100,\"/x\":-100}", "\"max_tasks_per_second\":10000");

        params("", "\"pools\":{\"/\":0},\"max_tasks_per_second\":10001");

        assertThat(told()).contains("\"max_tasks_per_second\":10000").doesNotContain("pools");
    }

    @Test
    void whatTheServerIsToInformOfIsToldUntilATaskRuns() {
        submit("\"srv_info\":\"of job\",", "\"srv_info\":\"of block\",");
        assertThat(told()).contains("\"m_srv_info\":\"of job\"", "\"srv_info\":\"of block\"");

        params(",\"block_ids\":[0]", "\"srv_info\":\"both\"");
        assertThat(told()).contains("\"m_srv_info\":\"both\"", "\"srv_info\":\"both\"");

        act(",\"operation\":{\"type\":\"start\"}");
        Waiting.until(() -> job().status() == JobStatus.DONE);
        assertThat(told())
                .contains("\"m_srv_info\":\"both\"")
                .doesNotContain("\"srv_info\":\"both");
    }

    @Test
    void aJobOfPriorityZeroTellsTheLimitThatWasSaid() {
        submit("\"priority\":0,", "");
        assertEquals(new Limit(0), job().settings().wishes().maxRunning());
        assertThat(told()).contains("\"priority\":0").doesNotContain("max_running_tasks");

        params("", "\"max_running_tasks\":3");
        assertEquals(new Limit(0), job().settings().wishes().maxRunning());
        assertThat(told()).contains("\"max_running_tasks\":3");

        params("", "\"priority\":5");
        assertEquals(new Limit(3), job().settings().wishes().maxRunning());

        params("", "\"priority\":0");
        assertThat(told()).contains("\"max_running_tasks\":3");

        params("", "\"priority\":5,\"max_running_tasks\":-1");
        assertEquals(Limit.NONE, job().settings().wishes().maxRunning());
        assertThat(told()).doesNotContain("max_running_tasks");
    }

    @Test
    void aLimitThatIsSaidWithPriorityZeroHoldsLater() {
        submit("\"priority\":0,\"max_running_tasks\":4,", "");
        assertThat(told()).contains("\"max_running_tasks\":4");

        params("", "\"priority\":7");

        assertEquals(new Limit(4), job().settings().wishes().maxRunning());
        assertThat(job().settings().metadata().json()).doesNotContain("max_running");
    }

    @Test
    void whatAnAfserverDoesNotTellIsNotTold() {
        submit("\"thumb_path\":\"/t\",\"report\":\"r\",", "\"parser_coeff\":7,");

        assertThat(told()).doesNotContain("thumb_path", "report", "parser_coeff");
    }

    @Test
    void aBlockThatIsSkippedIsDoneAtATime() {
        submit("", "");

        operate("{\"type\":\"skip\"}");

        String told = told();
        assertThat(told.substring(told.indexOf("\"blocks\"")))
                .containsPattern("\"time_done\":\\d{10}");
        assertThat(told.substring(0, told.indexOf("\"blocks\"")))
                .containsPattern("\"time_started\":\\d{10},\\s*\"time_done\":\\d{10}");
    }

    @Test
    void tasksOfAMaintenanceAreNotTriedNext() {
        submit("\"maintenance\":true,", "");

        assertThat(operate("{\"type\":\"trynext\",\"mode\":\"append\",\"task_ids\":[1]}"))
                .contains("Maintenance job can't try tasks next.");
    }

    @Test
    void tasksThatAreTriedNextNeedNotBeOpen() {
        submit("", "");
        operate("{\"type\":\"done\",\"task_ids\":[1]}");
        String next = "{\"type\":\"trynext\",\"mode\":\"append\",\"task_ids\":[%s]}";

        assertThat(operate(next.formatted("1"))).contains("Tasks to try next processed.");
        assertThat(operate(next.formatted("9"))).contains("Unable to find valid tasks.");
        assertThat(told()).doesNotContain("try_this_tasks_num");
    }

    @Test
    void numbersOfWhichNoughtSaysSomethingAreTold() {
        submit(
                "\"time_life\":0,\"need_memory\":0,",
                "\"need_cpu_cores\":0,\"need_gpu_mem_mb\":0,\"file_size_min\":0,");

        assertThat(told())
                .contains("\"time_life\":0", "\"need_cpu_cores\":0", "\"need_gpu_mem_mb\":0")
                .doesNotContain("need_memory", "file_size_min");
    }

    /** As the compiled client says it. */
    @Test
    void usersAreMeantByMasksOfTheirNames() {
        submit("", "");
        String users =
                "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"box\",\"type\":\"%s\",\"mask\":\"%s\",\"params\":{\"max_running_tasks\":3}}}";

        assertThat(say(users.formatted("users", "k.*"))).contains("Action processed.");
        assertThat(say(users.formatted("users", "zz")))
                .contains("Users: No node matches 'zz' found.");
        for (String type : List.of("jobs", "users", "renders", "monitors")) {
            assertThat(say(users.formatted(type, "["))).contains("Name pattern '[' is invalid");
        }

        var policy = farm.coordinator().farm().policy();
        assertEquals(new Limit(3), policy.user("kim").maxRunning());
        assertEquals(Limit.NONE, policy.user("afadmin").maxRunning());
    }

    private void submit(String ofJob, String ofBlock) {
        say(
                """
                {"job":{"name":"shot","user_name":"kim","offline":true,%s"blocks":[
                {"name":"sim","service":"generic","flags":1,"frame_first":1,"frame_last":3,%s
                "command":"true"}]}}"""
                        .formatted(ofJob, ofBlock));
    }

    private void params(String where, String params) {
        act(where + ",\"params\":{" + params + "}");
    }

    private String operate(String operation) {
        return act(",\"block_ids\":[0],\"operation\":" + operation);
    }

    private String act(String more) {
        return say(
                "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"box\",\"type\":\"jobs\",\"ids\":[2]%s}}"
                        .formatted(more));
    }

    private String told() {
        return say("{\"get\":{\"type\":\"jobs\",\"ids\":[2],\"mode\":\"full\"}}");
    }

    private String say(String text) {
        try {
            return answers.answer(text).orElse("");
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private Job job() {
        return farm.coordinator().farm().job(new JobNumber(2)).orElseThrow();
    }
}
