package farmhand.server.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What Afanasy's actions do to a farm that runs its tasks. */
final class AfanasyEffectsTest {
    private static final String JOB =
            """
            {"job":{"name":"shot","user_name":"kim","offline":true,%s"blocks":[
              {"name":"sim","service":"generic","flags":1,"frame_first":1,"frame_last":4,"frames_per_task":1,"command":"true"},
              {"name":"render","service":"generic","flags":1,"frame_first":1,"frame_last":4,"frames_per_task":2,
               "tasks_depend_mask":"sim","command":"true"}]}}
            """;

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

    @Test
    void tasksAreRestartedTogetherWithThoseTheyDependOn() {
        say(JOB.formatted(""));
        act("[2]", "", "{\"type\":\"start\"}");
        Waiting.until(() -> job().status() == JobStatus.DONE);
        act("[2]", "", "{\"type\":\"pause\"}");

        act(
                "[2]",
                ",\"block_ids\":[1]",
                "{\"type\":\"restart\",\"task_ids\":[1],\"mode\":\"affect_depends\"}");

        assertEquals("done done open open", states(0));
        assertEquals("done open", states(1));
    }

    @Test
    void aMaskOfNothingMeansAllBlocks() {
        say(JOB.formatted(""));

        act("[2]", ",\"block_mask\":\"\"", "{\"type\":\"skip\"}");

        assertEquals("excluded excluded excluded excluded", states(0));
        assertEquals("excluded excluded", states(1));
    }

    @Test
    void newTasksOfABlockThatSaysSoAreSuspendedHoweverTheyCome() {
        String block =
                "{\"name\":\"%s\",\"service\":\"generic\",\"command\":\"true\",\"flags\":1024,"
                        + "\"tasks\":[{\"name\":\"a\"}]}";
        say("{\"job\":{\"name\":\"j\",\"user_name\":\"kim\",\"blocks\":[" + block + "]}}");

        act(
                "[2]",
                ",\"block_ids\":[0]",
                "{\"type\":\"append_tasks\",\"tasks\":[{\"name\":\"b\"}]}");
        act("[2]", "", "{\"type\":\"append_blocks\",\"blocks\":[" + block + "]}");

        assertEquals("held held", states(0));
        assertEquals("held", states(1));
        assertTrue(job().blocks().getLast().spec().limits().pace().isHeld());
    }

    @Test
    void theTasksOfTheirCloneAreSuspendedToo() {
        say(
                "{\"job\":{\"name\":\"j\",\"user_name\":\"kim\",\"blocks\":[{\"name\":\"b\","
                        + "\"service\":\"generic\",\"command\":\"true\",\"flags\":1024,"
                        + "\"tasks\":[{\"name\":\"a\"}]}]}}");

        farm.done(Command.act(new Verb.Clone(), List.of(new Subject.OfJob(new JobNumber(2)))));

        assertEquals(TaskState.HELD, farm.task("3/0/0").state());
    }

    @Test
    void operationsOnTasksMeanWhatTheyMeanThere() {
        say(JOB.formatted(""));
        operate("skip", "0");
        operate("suspend", "1");
        operate("suspend", "2");
        operate("continue", "2");
        operate("done", "3");
        assertEquals("excluded held open done", states(0));

        operate("restart_skipped", "0,1,2,3");
        operate("restart_done", "0,1,2,3");
        assertEquals("open held open open", states(0));
    }

    @Test
    void whatWaitsForFramesIsNotSuspended() {
        say(JOB.formatted(""));
        operate("done", "0,1");

        act("[2]", ",\"block_ids\":[1]", "{\"type\":\"suspend\"}");

        assertEquals("held open", states(1));
    }

    @Test
    void whatWasLeftOutCanBeSetDone() {
        say(JOB.formatted(""));
        operate("skip", "0,1");

        operate("done", "0");

        assertEquals("done excluded open open", states(0));
    }

    @Test
    void paramsOfABlockAreTheJobsWhereTheyMeanIt() {
        say(JOB.formatted(""));

        say(
                """
                {"action":{"user_name":"kim","host_name":"box","type":"jobs","ids":[2],
                "block_ids":[0],"params":{"priority":7,"annotation":"soon","capacity":500}}}""");

        assertEquals(7, job().settings().priority());
        assertEquals("soon", job().settings().wishes().note());
        assertThat(told("\"mode\":\"full\"")).contains("\"capacity\":500");
    }

    @Test
    void aTicketThatIsTakenAwayLeavesNothing() {
        say(JOB.formatted(""));
        act("[2]", ",\"block_ids\":[0]", "{\"type\":\"tickets\",\"name\":\"MEM\",\"count\":2}");
        assertThat(told("\"mode\":\"full\"")).contains("\"tickets\":{\"MEM\":2}");

        act("[2]", ",\"block_ids\":[0]", "{\"type\":\"tickets\",\"name\":\"MEM\",\"count\":-1}");

        assertThat(told("\"mode\":\"full\"")).doesNotContain("tickets");
    }

    @Test
    void aBlockWhoseTasksWaitOneByOneDoesNotWaitItself() {
        say(JOB.formatted(""));

        assertThat(told("\"block_ids\":[1],\"mode\":[\"progress\"]"))
                .contains("\"st\":0,\"job_id\"", "\"p_tasks_waitdep\":2");
    }

    @Test
    void theSettingsOfABlockTellHowItRuns() {
        say(
                """
                {"job":{"name":"shot","user_name":"kim","offline":true,"blocks":[{"name":"x",
                "command":"c @#@","working_directory":"/w","files":["/f"],"flags":16,
                "environment":{"A":"b"},"tickets":{"MEM":1},
                "tasks":[{"command":"1","files":["/g"],"environment":{"C":"d"}}]}]}}""");

        assertThat(told("\"block_ids\":[0],\"mode\":[\"properties\"]"))
                .contains(
                        "\"command\":\"c @#@\",", "\"files\":[\"/f\"]", "\"depend_sub_task\":true")
                .doesNotContain("\"tasks\":");
        assertThat(told("\"block_ids\":[0],\"task_ids\":[0],\"mode\":\"info\""))
                .contains("\"files_block\":[\"/f\"]", "\"files_task\":[\"/g\"]")
                .contains("\"environment\":{\"A\":\"b\",\"C\":\"d\"}", "\"tickets\":{\"MEM\":1}");
        assertThat(told("\"mode\":\"list\"")).doesNotContain("\"command\"");
    }

    @Test
    void theRootBranchIsSetAsThatOfAnAfserver() throws InterruptedException {
        assertThat(answers.answer("{\"get\":{\"type\":\"branches\"}}").orElseThrow())
                .contains("\"max_tasks_per_second\":100", "\"solve_need\":\"solve_tasksnum\"")
                .contains("\"create_childs\":true", "\"solve_jobs\":true");
    }

    @Test
    void aJobIsSteeredAndDeleted() {
        say(JOB.formatted(""));
        act("[2]", "", "{\"type\":\"start\"}");
        Waiting.until(() -> job().status() == JobStatus.DONE);
        say(action("[2]", ",\"params\":{\"priority\":77,\"annotation\":\"late\"}"));
        assertEquals(77, job().settings().priority());
        assertEquals("late", job().settings().wishes().note());

        act("[2]", "", "{\"type\":\"delete\"}");

        assertEquals(
                0, farm.coordinator().farm().jobs().stream().filter(j -> !j.deleted()).count());
    }

    private void operate(String type, String tasks) {
        String operation = "{\"type\":\"%s\",\"task_ids\":[%s]}".formatted(type, tasks);
        act("[2]", ",\"block_ids\":[0]", operation);
    }

    private void act(String ids, String more, String operation) {
        say(action(ids, more + ",\"operation\":" + operation));
    }

    private static String action(String ids, String more) {
        return "{\"action\":{\"user_name\":\"kim\",\"host_name\":\"box\",\"type\":\"jobs\",\"ids\":%s%s}}"
                .formatted(ids, more);
    }

    private void say(String text) {
        try {
            assertThat(answers.answer(text).orElse("")).doesNotContain("\"error\"");
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private String told(String of) {
        try {
            return answers.answer("{\"get\":{\"type\":\"jobs\",\"ids\":[2],%s}}".formatted(of))
                    .orElseThrow();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private Job job() {
        return farm.coordinator().farm().job(new JobNumber(2)).orElseThrow();
    }

    private String states(int block) {
        TaskTable tasks = job().blocks().get(block).tasks();
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> tasks.task(i).state().word())
                .collect(Collectors.joining(" "));
    }
}
