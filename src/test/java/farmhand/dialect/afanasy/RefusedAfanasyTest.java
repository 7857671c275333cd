package farmhand.dialect.afanasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.dialect.afanasy.request.AfanasyRequest;
import farmhand.farm.address.Subject;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

/** What cannot be read is refused at its place; nothing else is ever thrown. */
final class RefusedAfanasyTest {
    private static final Target BY_BODY = new Target.AsAddressed();

    @ParameterizedTest
    @CsvSource({
        "166-append_tasks-no-block, no_address, action.block_ids",
        "169-append_tasks-empty, no_tasks, action.operation.tasks",
        "171-append_tasks-task-not-object, wrong_type, action.operation.tasks[0]",
        "173-append_tasks-sysjob, system_job, action.ids[0]",
        "174-append_blocks-no-blocks, no_blocks, action.operation.blocks",
        "175-append_blocks-empty, no_blocks, action.operation.blocks",
        "202-job-invalid-no-blocks-key, no_blocks, job.blocks",
        "203-job-invalid-empty-blocks, no_blocks, job.blocks",
        "206-job-invalid-not-object, wrong_type, job",
        "207-job-minimal, no_command, job.blocks[0].command",
        "209-append_blocks-block-without-tasks, no_tasks, action.operation.blocks[0].tasks",
        "210-append_blocks-not-objects, wrong_type, action.operation.blocks[0]"
    })
    void recordedBodies(String name, String code, String at) throws Exception {
        Rejection rejection = refusal(Golden.text(name + ".request"), BY_BODY);

        assertEquals(code + " " + at, rejection.code() + " " + rejection.at());
    }

    @Test
    void aBodyThatIsNestedTooDeeply() {
        Rejection rejection = refusal("[".repeat(2_000), BY_BODY);

        assertEquals("not_json", rejection.code());
        assertFalse(rejection.message().contains("Stream"), rejection.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"get\":[", "[[[["})
    void whatIsCutOffIsSaidWithoutAWordOfTheReader(String text) {
        String said = AfanasyRequest.of(text).root().toString();

        assertTrue(said.contains("at character"), said);
        assertFalse(said.contains("Source"), said);
    }

    @Test
    void aRequestThatIsNestedTooDeeplyIsAnsweredAsSuch() {
        String said = AfanasyRequest.of("[".repeat(2_000)).root().toString();

        assertTrue(said.contains("nested too deeply"), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{; not_json; ''",
                "[]; wrong_type; ''",
                "{}; missing_field; job",
                "{'job':{'blocks':[{'flags':1,'command':'x'}]}}; empty_name; job.name",
                "{'job':{'name':7}}; wrong_type; job.name",
                "{'job':{'name':'j','depend_mask':'('}}; bad_mask; job.depend_mask",
                "{'job':{'name':'j','offline':1}}; wrong_type; job.offline",
                "{'action':{}}; missing_field; action.operation",
                "{'action':{'type':'renders'}}; unsupported; action.type",
                "{'action':{'operation':{'type':'delete'}}}; unsupported; action.operation.type"
            })
    void otherBodies(String text, String code, String at) {
        Rejection rejection = refusal(text.replace('\'', '"'), BY_BODY);

        assertEquals(code + " " + at, rejection.code() + " " + rejection.at());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'flags':5; unsupported; flags",
                "'flags':1,'frame_last':1000001; too_many_frames; frame_last",
                "'flags':1,'frame_last':9223372036854775807; bad_frames; frame_last",
                "'flags':1,'frame_first':-9223372036854775808; bad_frames; frame_first",
                "'flags':1,'frame_first':99999999999999999999; wrong_type; frame_first",
                "'flags':1,'frame_first':1.5; wrong_type; frame_first",
                "'flags':1,'depend_mask':'('; bad_mask; depend_mask",
                "'flags':1,'environment':{'A':1}; wrong_type; environment.A"
            })
    void badBlocks(String fields, String code, String at) {
        String text = "{'job':{'name':'j','blocks':[{'command':'x'," + fields + "}]}}";
        Rejection rejection = refusal(text.replace('\'', '"'), BY_BODY);

        assertEquals(code + " job.blocks[0]." + at, rejection.code() + " " + rejection.at());
    }

    @Test
    void addressesThatDoNotFit() throws Exception {
        String tasks = Golden.text("documented-append_tasks");
        String blocks = Golden.text("documented-append_blocks");
        String job = Golden.text("19-submit-paused-job.request");

        assertEquals("not_a_job", refusal(tasks, new Target.NewJob()).code());
        assertEquals("not_a_job", refusal(blocks, new Target.NewJob()).code());
        assertEquals("bad_address", refusal(tasks, to("3/0/1")).code());
        assertEquals("bad_address", refusal(blocks, to("3/0")).code());
        assertEquals("not_an_append", refusal(job, to("3")).code());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsCutOrChangedIsReadOrRefused(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> texts = Golden.all();
        for (int i = 0; i < 2_000; i++) {
            String text = mutated(texts.get(random.nextInt(texts.size())), random);
            try {
                assertFalse(AfanasyJobFile.read(text, BY_BODY).isEmpty());
            } catch (Refused refused) {
                assertFalse(refused.rejection().remedy().isEmpty());
            }
        }
    }

    private static String mutated(String text, Random random) {
        String pieces = "{}[]\",:0123456789-.eE\\ \u0000\ufffftrue null@#";
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(9));
            switch (random.nextInt(4)) {
                case 0 -> changed.setLength(Math.max(1, at));
                case 1 -> changed.delete(at, end);
                case 2 -> changed.setCharAt(at, pieces.charAt(random.nextInt(pieces.length())));
                default -> changed.insert(at, changed.substring(at, end));
            }
            if (changed.isEmpty()) {
                return "";
            }
        }
        return changed.toString();
    }

    private static Target to(String address) {
        return new Target.AppendTo(Subject.parse(address));
    }

    private static Rejection refusal(String text, Target target) {
        return assertThrows(Refused.class, () -> AfanasyJobFile.read(text, target)).rejection();
    }
}
