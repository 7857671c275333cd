package farmhand.upstream.afanasy;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.testing.AJob;
import farmhand.testing.Specs;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.List;

/** Names that an afserver would take and nobody could live with. */
final class NamesThereTest extends UpstreamTest {
    private static final JobNumber JOB = JobNumber.parse("2");

    @Test
    void namesThatWouldBreakItsListOfJobsAreRefused() {
        farm.submit(aJob().withBlock("beauty", "1-4").paused());

        var block =
                farm.refused(
                        new Command.AppendBlocks(JOB, List.of(aBlock("5\" plate", "1-2").spec())));
        var renamed =
                farm.refused(
                        new Command.EditBlock(
                                new BlockAddress(JOB, 0), List.of(new BlockField.Name("a\\b"))));

        assertEquals("not_on_afanasy", block.code());
        assertThat(block.message()).contains("5\" plate", "quotes");
        assertEquals("not_on_afanasy", renamed.code());
        assertEquals(1, farm.job(JOB).blocks().size());
    }

    @Test
    void usersAndMasksThatWouldBreakItAreRefusedToo() {
        farm.submit(aJob().withBlock("beauty", "1-4").paused());
        BlockAddress beauty = new BlockAddress(JOB, 0);
        Metadata host = new Metadata("{\"afanasy\":{\"hosts_mask\":\"r1\\\\.lan\"}}");
        NeedSpec matching = new NeedSpec.BlocksMatching(new Mask("a\\.b"), NeedSpec.By.BLOCK);

        List<Command> breaking =
                List.of(
                        new Command.Submit(aJob().withBlock("x", "1").of("k\"m").spec()),
                        new Command.EditJob(JOB, List.of(new JobField.User("k\"m"))),
                        new Command.EditBlock(beauty, List.of(new BlockField.Meta(host))),
                        new Command.EditBlock(
                                beauty, List.of(new BlockField.Needs(List.of(matching)))));

        assertThat(breaking)
                .allSatisfy(one -> assertEquals("not_on_afanasy", farm.refused(one).code()));
    }

    @Test
    void namesThatItCouldNotKeepAsFoldersAreRefused() {
        farm.submit(aJob().named("n".repeat(230)).withBlock("beauty", "1-4").paused());
        AJob plain = aJob().withBlock("beauty", "1-4");

        List<Command> ending =
                List.of(
                        new Command.Submit(plain.named("n".repeat(231)).spec()),
                        new Command.Submit(plain.named("ü".repeat(116)).spec()),
                        new Command.EditJob(JOB, List.of(new JobField.Name("n".repeat(231)))));

        assertThat(ending).map(farm::refused).allMatch(no -> no.code().equals("not_on_afanasy"));
    }

    @Test
    void aUserWithoutJobsIsMadeKnownThere() throws Exception {
        AfanasyAnswers door = new AfanasyAnswers(farm.gateway, InstantSource.system());

        String made = door.answer("{\"user\":{\"name\":\"zoe\"}}").orElseThrow();
        String broken = door.answer("{\"user\":{\"name\":\"z\\\"oe\"}}").orElseThrow();

        assertThat(made).contains("\"name\":\"zoe\"").doesNotContain("\"error\"");
        assertThat(broken).contains("\"kind\":\"error\"", "quotes");
        Waiting.until(() -> farm.gateway.farm().policy().users().containsKey("zoe"));
        assertThat(door.answer("{\"get\":{\"type\":\"users\"}}").orElseThrow())
                .contains("zoe")
                .doesNotContain("oe\\\"");
    }

    @Test
    void aNameThatTheServerWouldFillForEverIsRefused() {
        farm.submit(aJob().withBlock("beauty", "1-4").paused());
        BlockSpec tiles = Specs.tasks("tiles", "tile @#@");
        BlockSpec named =
                new BlockSpec(
                        "tiles",
                        tiles.work(),
                        new Execution("generic", "true", "no. @#@", "", Environment.NONE),
                        List.of(),
                        tiles.limits(),
                        tiles.metadata());

        var endless = farm.refused(new Command.AppendBlocks(JOB, List.of(named)));

        assertEquals("not_on_afanasy", endless.code());
    }
}
