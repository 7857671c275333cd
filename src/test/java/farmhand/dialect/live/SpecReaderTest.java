package farmhand.dialect.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.dialect.live.spec.SpecPrinter;
import farmhand.dialect.live.spec.SpecReader;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What users write is read strictly, and refused with its place. */
final class SpecReaderTest {
    private static final String TASKS = "[{\"name\":\"t\",\"command\":\"x\"}]";
    private static final String BLOCKS = "[{\"name\":\"b\",\"frames\":\"1\",\"command\":\"x\"}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"frames":"1","outputs":[""]} | empty_output | blocks[0].outputs
                    {"frames":"1","bucket":0} | bad_bucket | blocks[0].bucket
                    {"frames":"1","order":"every:1"} | bad_order | blocks[0].order
                    {"frames":"1","start_rate":0} | bad_limit | blocks[0].start_rate
                    {"frames":"1","time_limit":"2 h"} | bad_duration | blocks[0].time_limit
                    {"frames":"1","needs":[{"blocks_matching":"("}]} | bad_mask | blocks[0].needs[0].blocks_matching
                    {"frames":"1","needs":[{"jobs_matching":"a","of":"me"}]} | bad_need | blocks[0].needs[0].of
                    {"tasks":[{"priority":1001}]} | bad_priority | blocks[0].tasks[0].priority
                    {"tasks":[{"needs":["a",{"block":"b"}]}]} | bad_need | blocks[0].tasks[0].needs[1]
                    {"tasks":[{"on_duplicate":"skip"}]} | bad_on_duplicate | blocks[0].tasks[0].on_duplicate
                    {"tasks":[{"recurrence":{"from":"now"}}]} | every_or_cron | blocks[0].tasks[0].recurrence.every
                    {"tasks":[{"recurrence":{"by":"magic"}}]} | bad_by | blocks[0].tasks[0].recurrence.by
                    {"tasks":[{"recurrence":{"cron":"daily"}}]} | bad_cron | blocks[0].tasks[0].recurrence.cron
                    {"nmae":"x"} | unknown_field | blocks[0].nmae
                    {"frames":5} | wrong_type | blocks[0].frames
                    {"frames":""} | bad_frames | blocks[0].frames
                    {"frames":"1-60000,!1-60000x3"} | bad_frames | blocks[0].frames
                    {"frames":"9-1"} | bad_frames | blocks[0].frames
                    {"frames":"1","frames_per_task":0} | bad_frames_per_task | blocks[0].frames_per_task
                    {"frames":"1","frames_per_task":2.5} | wrong_type | blocks[0].frames_per_task
                    {"frames":"1","frames_per_task":99999999999} | out_of_range | blocks[0].frames_per_task
                    {"tasks":[]} | no_tasks | blocks[0].tasks
                    {"tasks":{}} | wrong_type | blocks[0].tasks
                    {"tasks":[{"name":"a"},{"nam":"b"}]} | unknown_field | blocks[0].tasks[1].nam
                    {"tasks":[{}],"frames_per_task":0} | bad_frames_per_task | blocks[0].frames_per_task
                    {"frames":"1","needs":["a",{"block":"b","by":"task"}]} | bad_need | blocks[0].needs[1].by
                    {"frames":"1","needs":[{"task":"a"}]} | unknown_field | blocks[0].needs[0].task
                    {"frames":"1","needs":[0]} | bad_address | blocks[0].needs[0]
                    {"frames":"1","needs":"a"} | wrong_type | blocks[0].needs
                    {"frames":"1","max_failures":0} | bad_limit | blocks[0].max_failures
                    {"frames":"1","max_running":-1} | bad_limit | blocks[0].max_running
                    {"frames":"1","slots":-1} | bad_slots | blocks[0].slots
                    {"frames":"1","environment":{"A":1}} | wrong_type | blocks[0].environment.A
                    {"frames":"1","environment":{"A=":"1"}} | bad_environment | blocks[0].environment
                    {"frames":"1","metadata":[]} | wrong_type | blocks[0].metadata
                    {"frames":"1","task_name":"half \\ud800"} | bad_text | blocks[0].task_name
                    """)
    void aBlockThatCannotBeReadIsRefusedWithItsPlace(String block, String code, String at) {
        String more = "{\"name\":\"b\",\"command\":\"x\"," + block.substring(1);

        Rejection rejection = refused("{\"name\":\"a\",\"blocks\":[" + more + "]}");

        assertEquals(code, rejection.code(), rejection.text());
        assertEquals(at, rejection.at(), rejection.text());
    }

    @Test
    void aTreeIsOneBlockOfTasksThatNeedEachOther() {
        String tree =
                """
                {"name":"root","service":"record","data":{"x":1},"activated":false,"needs":[
                 {"name":"a","command":"say a","needs":[{"name":"a1"},{"name":"a2"}]},
                 {"name":"b","needs":[{"ref":"a1"}]}]}
                """;

        JobSpec job = SpecReader.job(tree);

        List<TaskSpec> tasks = ((Work.Listed) job.blocks().getFirst().work()).tasks();
        assertEquals(false, job.wishes().activated());
        assertEquals(
                List.of("a1", "a2", "a", "b", "root"), tasks.stream().map(TaskSpec::name).toList());
        assertEquals(
                List.of(new NeedSpec.OnTask("a"), new NeedSpec.OnTask("b")),
                tasks.getLast().wishes().needs());
        assertEquals("{\"x\":1}", tasks.getLast().options().data());
        assertEquals(job, SpecReader.job(SpecPrinter.print(job)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, -6})
    void listedTasksMayStandForFrames(int perTask) {
        JobSpec job =
                SpecReader.job(
                        "{\"name\":\"j\",\"blocks\":[{\"name\":\"tiles\",\"command\":\"x\",\"frames_per_task\":"
                                + perTask
                                + ",\"tasks\":[{\"name\":\"a\"},{\"name\":\"b\"}]}]}");

        assertEquals(perTask, ((Work.Listed) job.blocks().getFirst().work()).perTask());
        assertEquals(job, SpecReader.job(SpecPrinter.print(job)));
    }

    @Test
    void aNodeThatIsWrittenFurtherOnStandsBeforeTheFirstThatNeedsIt() {
        String tree =
                """
                {"name":"root","service":"record","needs":[
                 {"name":"b","needs":[{"ref":"d1"}]},{"name":"c"},
                 {"name":"d","needs":[{"name":"d1"}]}]}
                """;

        Work work = SpecReader.job(tree).blocks().getFirst().work();

        assertEquals(
                List.of("d1", "b", "c", "d", "root"),
                ((Work.Listed) work).tasks().stream().map(TaskSpec::name).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"name":"r","needs":[{"ref":"x"}]} | unknown_need | needs[0]
                    {"name":"r","needs":[{"name":"a","needs":[{"ref":"r"}]}]} | cycle | needs[0].needs[0]
                    {"name":"r","needs":[{"name":"a","needs":[{"ref":"a"}]}]} | cycle | needs[0].needs[0]
                    {"name":"r","needs":[{"name":"a","needs":[{"ref":"b"}]},{"name":"b","needs":[{"ref":"a"}]}]} | cycle | needs[1].needs[0]
                    {"name":"r","needs":[{"name":"a"},{"name":"a"}]} | duplicate_name | needs[1]
                    {"name":"r","command":"x","needs":[{"name":""}]} | empty_name | needs[0].name
                    {"name":"r","command":"x","needs":[{"nam":"a"}]} | unknown_field | needs[0].nam
                    {"name":"r","command":[]} | no_program | command
                    {"name":"r","command":["a",1]} | wrong_type | command[1]
                    {"name":"r","command":"x","blocks":[]} | unknown_field | command
                    """)
    void aTreeThatCannotBeReadIsRefusedWithItsPlace(String tree, String code, String at) {
        Rejection rejection = refused(tree);

        assertEquals(code, rejection.code(), rejection.text());
        assertEquals(at, rejection.at(), rejection.text());
    }

    @Test
    void theFieldsThatMayStandThereAreNamed() {
        Rejection rejection = refused("{\"name\":\"a\",\"blocks\":[],\"lane\":\"fast\"}");

        assertThat(rejection.remedy()).contains("name, user, queue, priority", "blocks");
    }

    @Test
    void whatIsNoJsonIsRefusedWithLineAndColumn() {
        Rejection rejection = refused("{\n  \"name\": oops}");

        assertEquals("not_json", rejection.code());
        assertThat(rejection.message()).contains("line 2, column 1");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(refused("{\"name\":\"a\",\"name\":\"b\"}").message()).contains("Duplicate");
    }

    @Test
    void whatFollowsTheValueIsRefused() {
        assertThat(refused("{} {}").message()).contains("follows the JSON value");
    }

    @Test
    void metadataIsKeptAsItIsWritten() {
        var job =
                SpecReader.job(
                        "{\"name\":\"a\",\"metadata\":{\"x\": 2.50, \"n\":[null,1e400]},\"blocks\":"
                                + BLOCKS
                                + "}");

        assertEquals("{\"x\":2.50,\"n\":[null,1E+400]}", job.metadata().json());
        assertEquals(job.metadata().json(), Json.print(Json.parseAnswer(job.metadata().json())));
    }

    @Test
    void aFileIsReadForWhatItIsNamedFor() {
        var files = new LiveJobFiles();
        String job = "{\"name\":\"a\",\"blocks\":" + BLOCKS + "}";

        assertThat(files.read(job, new Target.NewJob()))
                .hasOnlyElementsOfType(Command.Submit.class);
        assertThat(files.read(BLOCKS, new Target.AppendTo(Subject.parse("3"))))
                .hasOnlyElementsOfType(Command.AppendBlocks.class);
        assertThat(files.read(TASKS, new Target.AppendTo(Subject.parse("3/0"))))
                .hasOnlyElementsOfType(Command.AppendTasks.class);
        assertThrows(
                Refused.class,
                () -> files.read(TASKS, new Target.AppendTo(Subject.parse("3/0/1"))));
        assertThrows(
                Refused.class, () -> files.read("[]", new Target.AppendTo(Subject.parse("3"))));
    }

    private static Rejection refused(String text) {
        return assertThrows(Refused.class, () -> SpecReader.job(text)).rejection();
    }
}
