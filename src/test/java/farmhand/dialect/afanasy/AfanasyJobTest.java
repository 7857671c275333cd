package farmhand.dialect.afanasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.NeedSpec.By;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.time.TimeLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a submitted job means. */
final class AfanasyJobTest {
    @Test
    void aRecordedJobOfThreeBlocks() throws Exception {
        JobSpec job = job(Golden.text("18-submit-3-block-job.request"));

        assertEquals("mixed", job.name());
        assertEquals("elie", job.user());
        assertEquals(120, job.priority());
        assertEquals(new Limit(4), job.wishes().maxRunning());
        assertEquals("ann \"quoted\"", job.wishes().note());
        BlockSpec render = job.blocks().get(0);
        assertEquals(8, render.work().count());
        assertEquals(
                "echo rendering @####@; echo PROGRESS: 50%; sleep 3",
                render.how().command().text());
        assertEquals("frame @#@", render.how().taskName());
        assertEquals("/tmp", render.how().workingDirectory());
        assertEquals(new Limit(2), render.limits().maxFailures());
        assertEquals(1, render.limits().slots());
        BlockSpec sim = job.blocks().get(1);
        Work.Listed listed = assertInstanceOf(Work.Listed.class, sim.work());
        assertEquals(TaskSpec.of("B", "echo broken >&2; exit 3"), listed.tasks().get(1));
        assertEquals(new Limit(1), sim.limits().maxFailures());
        assertEquals(new Limit(2), sim.limits().maxRunning());
        BlockSpec encode = job.blocks().get(2);
        assertEquals(
                List.of(new NeedSpec.BlocksMatching(new Mask("render|sim"), By.BLOCK)),
                encode.needs());
        assertEquals(new Limit(4), encode.limits().maxFailures());
    }

    @Test
    void aJobThatIsOfflineIsPaused() throws Exception {
        assertTrue(job(Golden.text("19-submit-paused-job.request")).wishes().paused());
        assertEquals(2, job(Golden.text("59-submit-watched.request")).blocks().size());
    }

    @Test
    void whatIsNotSaidIsAsUsual() throws Exception {
        JobSpec job = job(Golden.text("205-job-invalid-no-user.request"));

        assertEquals("", job.user());
        JobSpec bare = job("{'job':{'name':'j','blocks':[{'flags':1,'command':'x'}]}}");
        BlockSpec block = bare.blocks().getFirst();
        assertEquals(JobSpec.AS_USER, bare.priority());
        assertEquals("block", block.name());
        assertEquals("generic", block.how().service());
        assertEquals(0, block.limits().slots());
        assertEquals(new Limit(4), block.limits().maxFailures());
        assertEquals(Limit.NONE, block.limits().maxRunning());
        assertEquals("0", slices(block));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, 1, 1, 1 2 3 4 5 6 7 8 9 10",
        "1, 10, 3, 1, 1-3 4-6 7-9 10",
        "1, 10, 1, 2, 1 3 5 7 9",
        "1, 10, 2, 2, 1-3x2 5-7x2 9",
        "1, 100, 10, 2, 1-19x2 21-39x2 41-59x2 61-79x2 81-99x2",
        "0, 9, 2, 3, 0-3x3 6-9x3",
        "-3, 3, 2, 1, -3--2 -1-0 1-2 3",
        "-10, -1, 4, 2, -10--4x2 -2",
        "5, 1, 1, 1, 5",
        "1, 3, 0, 0, 1 2 3",
        "1, 3, -4, -7, 1 2 3",
        "1, 10, 100, 1, 1-10",
        "1, 10, 9223372036854775807, 1, 1-10"
    })
    void framesAreCutAsAfanasyCutsThem(long first, long last, long per, long inc, String slices) {
        String frames =
                "'frame_first':%d,'frame_last':%d,'frames_per_task':%d,'frames_inc':%d"
                        .formatted(first, last, per, inc);

        assertEquals(slices, slices(block("'flags':1,'command':'x'," + frames)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 1, 1, frame 1|frame 2",
        "1, 10, 3, 1, frame 1-3|frame 4-6|frame 7-9|frame 10",
        "1, 10, 2, 2, frame 1-3 / 2|frame 5-7 / 2|frame 9",
        "-3, 0, 2, 1, frame -3--2|frame -1-0",
        "-10, -1, 4, 2, frame -10--4 / 2|frame -2"
    })
    void tasksAreNamedAsAfanasyNamesThem(long first, long last, long per, long inc, String names) {
        BlockSpec block =
                block(
                        "'flags':1,'command':'x','frame_first':%d,'frame_last':%d,'frames_per_task':%d,'frames_inc':%d"
                                .formatted(first, last, per, inc));

        Work.Frames frames = assertInstanceOf(Work.Frames.class, block.work());
        FrameTasks cut = frames.cut();
        assertEquals(
                names,
                IntStream.range(0, frames.count())
                        .mapToObj(i -> FramePattern.name(block.how().taskName(), cut.slice(i)))
                        .collect(Collectors.joining("|")));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "999, 1",
        "1000, 1",
        "1001, 2",
        "4000, 4",
        "999999999999, 100000",
        "0, 1",
        "-1, 1",
        "100000000000000000000000000000, 0"
    })
    void capacityIsSlotsRoundedUp(String capacity, int slots) {
        assertEquals(
                slots, block("'flags':1,'command':'x','capacity':" + capacity).limits().slots());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "-1, 4", "-9, 4", "127, 128"})
    void retriesAreFailuresLessOne(int retries, int failures) {
        String block = "'flags':1,'command':'x','errors_retries':" + retries;

        assertEquals(new Limit(failures), block(block).limits().maxFailures());
    }

    @Test
    void zeroRunningMeansNeverAndBelowZeroNoLimit() {
        String block = "'flags':1,'command':'x','max_running_tasks':";

        assertEquals(new Limit(0), block(block + 0).limits().maxRunning());
        assertEquals(Limit.NONE, block(block + "-1").limits().maxRunning());
        JobSpec never = job(withBlock("'priority':0,", "'flags':1,'command':'x'"));
        assertEquals(0, never.priority());
        assertEquals(new Limit(0), never.wishes().maxRunning());
    }

    @ParameterizedTest
    @CsvSource({"255, 255", "256, 255", "99999999999, 255", "-1, -2147483648", "1, 1"})
    void priorityEndsAtAfanasysMost(long said, int meant) {
        assertEquals(
                meant,
                job(withBlock("'priority':" + said + ",", "'flags':1,'command':'x'")).priority());
    }

    @Test
    void masksStandForWhateverMatchesThem() {
        String text =
                """
                {'job':{'name':'j','depend_mask':'a.*','depend_mask_global':'b','blocks':[
                {'name':'comp','flags':1,'command':'x','depend_mask':'all',
                'tasks_depend_mask':'beauty'}]}}""";

        assertEquals(
                List.of(
                        new NeedSpec.JobsMatching(new Mask("a.*"), NeedSpec.Whose.USER),
                        new NeedSpec.JobsMatching(new Mask("b"), NeedSpec.Whose.ALL)),
                job(text).needs());
        assertEquals(
                List.of(
                        new NeedSpec.BlocksMatching(new Mask("all"), By.BLOCK),
                        new NeedSpec.BlocksMatching(new Mask("beauty"), By.FRAME)),
                job(text).blocks().getFirst().needs());
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "-6, -6", "3, 3", "0, 1", "-99999999999, -2147483647"})
    void framesThatListedTasksStandFor(String said, int expected) {
        String key = said.isEmpty() ? "" : ",'frames_per_task':" + said;

        BlockSpec block = block("'tasks':[{'command':'x'}]" + key);

        assertEquals(expected, ((Work.Listed) block.work()).perTask());
    }

    @Test
    void aTimeToWaitForIsKeptToTheSecond() {
        JobSpec job = job(withBlock("'time_wait':1795226867,", "'flags':1,'command':'x'"));

        assertEquals(new When(1_795_226_867_000_000L), job.wishes().times().notBefore());
    }

    @ParameterizedTest
    @CsvSource({"1, ascending", "-1, descending", "0, middle_out", "7, every:7"})
    void theOrderOfTasks(int sequential, String order) {
        BlockSpec block = block("'flags':1,'command':'x','sequential':" + sequential);

        assertEquals(order, block.limits().pace().order().word());
    }

    @Test
    void timesThatAnAttemptMayTake() {
        BlockSpec block =
                block(
                        "'flags':1,'command':'x','task_max_run_time':60,'task_progress_change_timeout':5");

        assertEquals(
                new TimeLimits(Duration.ofMinutes(1), Duration.ofSeconds(5)),
                block.limits().times());
    }

    @Test
    void environmentOfBlockAndTask() {
        BlockSpec block =
                block("'environment':{'A':'1'},'tasks':[{'command':'x','environment':{'B':'2'}}]");

        assertEquals(new Environment(Map.of("A", "1")), block.how().environment());
        TaskSpec task = ((Work.Listed) block.work()).tasks().getFirst();
        assertEquals(new Environment(Map.of("B", "2")), task.environment());
    }

    private static String slices(BlockSpec block) {
        Work.Frames frames = assertInstanceOf(Work.Frames.class, block.work());
        return IntStream.range(0, frames.count())
                .mapToObj(i -> frames.cut().slice(i).toString())
                .collect(Collectors.joining(" "));
    }

    private static BlockSpec block(String fields) {
        return job(withBlock("", fields)).blocks().getFirst();
    }

    private static String withBlock(String ofJob, String ofBlock) {
        return "{'job':{'name':'j'," + ofJob + "'blocks':[{" + ofBlock + "}]}}";
    }

    private static JobSpec job(String text) {
        List<Command> commands = AfanasyJobFile.read(quoted(text), new Target.NewJob());
        assertEquals(1, commands.size());
        return assertInstanceOf(Command.Submit.class, commands.getFirst()).job();
    }

    /** JSON is written with single quotes in here, where there is no other. */
    private static String quoted(String text) {
        return text.contains("\"") ? text : text.replace('\'', '"');
    }
}
