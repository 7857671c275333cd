package farmhand.upstream.afanasy;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskOrder;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What of metadata reaches an afserver. */
final class MetadataThereTest extends UpstreamTest {
    private static final JobNumber JOB = JobNumber.parse("2");
    private static final BlockAddress BLOCK = new BlockAddress(JOB, 0);

    @Test
    void limitsThatAreKeptAreChangedThere() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());

        farm.done(
                new Command.EditBlock(
                        BLOCK,
                        List.of(
                                meta(
                                        "{\"afanasy\":{\"capacity\":3000,\"errors_retries\":7,\"sequential\":-1}}"))));

        BlockLimits limits = farm.job(JOB).blocks().getFirst().spec().limits();
        assertEquals(3, limits.slots());
        assertEquals(new Limit(8), limits.maxFailures());
        assertEquals(new TaskOrder.Descending(), limits.pace().order());
    }

    @Test
    void aSettingOfOursGoesBeforeWhatIsKept() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());

        farm.done(
                new Command.EditBlock(
                        BLOCK,
                        List.of(
                                new BlockField.Slots(2),
                                meta("{\"afanasy\":{\"capacity\":3000}}"))));

        assertEquals(2, farm.job(JOB).blocks().getFirst().spec().limits().slots());
    }

    @Test
    void whoSubmitsMetadataThatIsNotKeptIsTold() {
        JobSpec plain = aJob().with(aBlock("beauty", "1-4")).paused().spec();
        JobSpec job =
                new JobSpec(
                        plain.name(),
                        plain.user(),
                        plain.priority(),
                        plain.wishes(),
                        plain.needs(),
                        new Metadata("{\"shot\":\"sh020\",\"afanasy\":{\"hosts_mask\":\"r.*\"}}"),
                        plain.blocks());

        var done = farm.done(new Command.Submit(job));

        assertThat(done.warnings())
                .containsExactly(
                        "An afserver has no place for the metadata “shot”: it is there without.");
        assertThat(farm.done(new Command.Submit(plain)).warnings()).isEmpty();
    }

    @Test
    void foldersAreAddedAndNotTakenAway() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());

        farm.done(folders("{\"input\":\"/in\",\"output\":\"/out\"}"));

        assertThat(farm.refused(folders("{\"output\":\"/out\"}")).message())
                .contains("taking away the folder “input” of a job");
    }

    private static Command folders(String json) {
        Metadata metadata = new Metadata("{\"afanasy\":{\"folders\":" + json + "}}");
        return new Command.EditJob(JOB, List.of(new JobField.Meta(metadata)));
    }

    @Test
    void anEditOfMetadataThatIsNotKeptIsRefused() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());
        Metadata shot = new Metadata("{\"shot\":\"sh020\"}");

        List<Command> lost =
                List.of(
                        new Command.EditJob(JOB, List.of(new JobField.Meta(shot))),
                        new Command.EditBlock(BLOCK, List.of(new BlockField.Meta(shot))));

        assertThat(lost)
                .allSatisfy(
                        one -> {
                            Rejection refusal = farm.refused(one);
                            assertEquals("not_on_afanasy", refusal.code());
                            assertThat(refusal.message()).contains("the metadata “shot”");
                        });
    }

    @Test
    void valuesOfAWrongTypeAndUnknownNamesAreRefusedByName() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());
        Map<String, Command> wrong =
                Map.of(
                        "afanasy.hosts_mask",
                        ofJob("{\"afanasy\":{\"hosts_mask\":5}}"),
                        "afanasy.pools",
                        ofJob("{\"afanasy\":{\"pools\":{\"/local\":\"high\"}}}"),
                        "afanasy.capacity",
                        ofBlock("{\"afanasy\":{\"capacity\":\"3000\"}}"),
                        "“capasity”",
                        ofBlock("{\"afanasy\":{\"capasity\":3000}}"),
                        "“priority”",
                        ofJob("{\"afanasy\":{\"priority\":200}}"),
                        "“afanasy”",
                        ofJob("{\"afanasy\":\"hosts_mask\"}"),
                        "“project”",
                        ofJob("{\"afanasy\":{\"project\":\"other\"}}"),
                        "afanasy.paused",
                        ofUser("{\"afanasy\":{\"paused\":1}}"),
                        "“host_name”",
                        ofUser("{\"afanasy\":{\"host_name\":\"box\"}}"),
                        "“shot”",
                        ofUser("{\"shot\":\"sh020\"}"));

        assertThat(wrong)
                .allSatisfy((name, one) -> assertThat(farm.refused(one).message()).contains(name));
        assertEquals(50, farm.job(JOB).settings().priority());
    }

    @Test
    void whatIsNewIsRefusedForThemToo() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());
        BlockSpec block = aBlock("comp", "1-4").spec();
        BlockSpec wrong =
                new BlockSpec(
                        block.name(),
                        block.work(),
                        block.how(),
                        block.needs(),
                        block.limits(),
                        new Metadata("{\"afanasy\":{\"errors_avoid_host\":\"many\"}}"));

        Rejection refusal = farm.refused(new Command.AppendBlocks(JOB, List.of(wrong)));

        assertEquals("wrong_type", refusal.code());
        assertThat(refusal.message()).contains("Block “comp”", "afanasy.errors_avoid_host");
        assertEquals(1, farm.job(JOB).blocks().size());
    }

    @Test
    void numbersThatTheServerCannotKeepAreAsLargeAsItCan() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());

        farm.done(
                ofBlock(
                        "{\"afanasy\":{\"errors_avoid_host\":300,\"errors_forgive_time\":9000000000}}"));

        assertThat(farm.job(JOB).blocks().getFirst().spec().metadata().json())
                .contains("\"errors_avoid_host\":127", "\"errors_forgive_time\":2147483647");
    }

    /** The server tells it in an order of its own. */
    @Test
    void whatIsSaidInAnyOrderIsUndoneAndDoneAgain() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());
        Metadata before = farm.job(JOB).settings().metadata();
        String said =
                "{\"afanasy\":{\"pools\":{\"/b\":2,\"/a\":1},\"need_os\":\"linux\",\"hosts_mask\":\"r.*\",\"branch\":\"/\"}}";

        farm.done(ofJob(said));
        Metadata told = farm.job(JOB).settings().metadata();
        farm.done(new Command.Undo(Command.Undo.MINE));
        Metadata undone = farm.job(JOB).settings().metadata();
        farm.done(new Command.Redo());

        assertEquals(before, undone);
        assertEquals(told, farm.job(JOB).settings().metadata());
    }

    @Test
    void ticketsAndPoolsThatAreLeftOutAreTakenAwayThere() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());
        farm.done(ofBlock("{\"afanasy\":{\"tickets\":{\"A\":1,\"B\":2}}}"));
        farm.done(ofJob("{\"afanasy\":{\"pools\":{\"/a\":1}}}"));

        farm.done(ofBlock("{\"afanasy\":{\"tickets\":{\"B\":2}}}"));
        farm.done(ofJob("{\"afanasy\":{\"pools\":{}}}"));

        Job there = farm.farm.coordinator().farm().job(JOB).orElseThrow();
        assertThat(there.blocks().getFirst().spec().metadata().json())
                .contains("\"tickets\":{\"B\":2}");
        assertThat(there.settings().metadata().json()).doesNotContain("pools");
    }

    @Test
    void aTicketThatCameIsTakenAwayByAnUndo() {
        farm.submit(aJob().with(aBlock("beauty", "1-4")).paused());
        farm.done(ofBlock("{\"afanasy\":{\"tickets\":{\"A\":1}}}"));

        farm.done(new Command.Undo(Command.Undo.MINE));

        Job there = farm.farm.coordinator().farm().job(JOB).orElseThrow();
        assertThat(there.blocks().getFirst().spec().metadata().json()).doesNotContain("tickets");
    }

    private static Command ofJob(String json) {
        return new Command.EditJob(JOB, List.of(new JobField.Meta(new Metadata(json))));
    }

    private static Command ofBlock(String json) {
        return new Command.EditBlock(BLOCK, List.of(meta(json)));
    }

    private static Command ofUser(String json) {
        return new Command.EditPolicy(
                new PolicyEdit.OfUser(
                        "kim", List.of(new PolicyEdit.UserField.Meta(new Metadata(json)))));
    }

    private static BlockField meta(String json) {
        return new BlockField.Meta(new Metadata(json));
    }
}
