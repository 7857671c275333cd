package farmhand.engine.rules;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions.OnDuplicate;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.transfer.Copying;
import farmhand.testing.ABlock;
import farmhand.testing.AJob;

import org.junit.jupiter.api.Test;

import java.util.List;

class SubmittingTest {
    private static final RuleFarm EMPTY = RuleFarm.empty();

    @Test
    void aJobGetsTheNextNumberAndIsNamedAsDone() {
        Command submit = new Command.Submit(aJob().withBlock("beauty", "1-10").spec());

        assertEquals(RuleFarm.subjects("2"), EMPTY.accepted(submit).done());
    }

    @Test
    void aJobWithoutUserBelongsToWhoSubmitsIt() {
        Job job = submitted(aJob().of("").withBlock("beauty", "1"));

        assertEquals("kim", job.settings().user());
    }

    @Test
    void aListedTaskThatNothingSaysHowToRunIsRefusedWithItsPlace() {
        ABlock tasks = aListBlock("mails", 1).running("");
        Work work = new Work.Listed(List.of(TaskSpec.of("a", "x"), TaskSpec.of("b", "")));
        ABlock bare = new ABlock(tasks.spec().withWork(work));

        Rejection refused =
                EMPTY.refused(new Command.Submit(aJob().withBlock("a", "1").with(bare).spec()));

        assertEquals("no_command", refused.code());
        assertEquals("blocks[1].tasks[1].command", refused.at());
    }

    @Test
    void aTaskCopiesFilesOrRunsACommandButNotBoth() {
        TaskSpec copy =
                TransferSpec.task("share=in/a.mov", "share=out/", Copying.USUAL, OnDuplicate.RETRY);
        TaskSpec both =
                new TaskSpec(
                        "a",
                        TaskCommand.of("cp a b"),
                        "",
                        Environment.NONE,
                        TaskWishes.NONE,
                        copy.options());
        ABlock block =
                new ABlock(aListBlock("copies", 1).spec().withWork(new Work.Listed(List.of(both))));

        Rejection refused = EMPTY.refused(new Command.Submit(aJob().with(block).spec()));

        assertEquals("command_of_transfer", refused.code());
        assertEquals("blocks[0].tasks[0].command", refused.at());
    }

    @Test
    void aTransferSaysWhatItCopies() {
        BlockSpec block = TransferSpec.block(List.of(TaskSpec.of("a", "cp a b")));

        Rejection refused =
                EMPTY.refused(new Command.Submit(aJob().with(new ABlock(block)).spec()));

        assertEquals("no_source", refused.code());
        assertEquals("blocks[0].tasks[0].source", refused.at());
    }

    @Test
    void aNeedMeansAllBlocksOfThatNameAlsoLaterOnes() {
        Job job =
                submitted(
                        aJob().with(aBlock("comp", "1-10").after("beauty"))
                                .withBlock("beauty", "1-5")
                                .withBlock("beauty", "6-10"));

        assertEquals(
                List.of(new Need.WholeBlock(1), new Need.WholeBlock(2)),
                job.blocks().getFirst().needs());
    }

    @Test
    void aNeedThatIsNamedTwiceIsHeldOnce() {
        Job job =
                submitted(
                        aJob().withBlock("beauty", "1-5")
                                .with(aBlock("comp", "1-5").after("beauty").after("beauty")));

        assertEquals(List.of(new Need.WholeBlock(0)), job.blocks().getLast().needs());
    }

    @Test
    void anUnknownBlockIsRefusedWithTheNamesThereAre() {
        Rejection rejection =
                refused(
                        aJob().withBlock("beauty", "1")
                                .with(aBlock("comp", "1").after("beauty").after("buety")));

        assertEquals(
                new Rejection(
                        "unknown_need",
                        "There is no block “buety” in this job.",
                        "Name one of its blocks: “beauty”, “comp”.",
                        "blocks[1].needs[1]",
                        ""),
                rejection);
    }

    @Test
    void anUnknownJobIsRefusedWhereItIsNamed() {
        JobNumber missing = new JobNumber(7);

        Rejection ofJob = refused(aJob().withBlock("beauty", "1").after(missing));
        Rejection ofBlock = refused(aJob().with(aBlock("beauty", "1").after(missing)));

        assertEquals(List.of("unknown_need", "needs[0]"), List.of(ofJob.code(), ofJob.at()));
        assertEquals(
                List.of("unknown_need", "blocks[0].needs[0]"),
                List.of(ofBlock.code(), ofBlock.at()));
    }

    @Test
    void aDeletedJobCannotBeWaitedFor() {
        RuleFarm farm = EMPTY.with(aJob().withBlock("beauty", "1"));
        RuleFarm deleted = farm.after(farm.act(new Verb.Delete(), "2"));
        Command submit =
                new Command.Submit(aJob().withBlock("comp", "1").after(JobNumber.FIRST).spec());

        assertEquals("unknown_need", deleted.refused(submit).code());
    }

    @Test
    void aCircleIsRefusedWithAllItsMembers() {
        Rejection rejection =
                refused(
                        aJob().with(aBlock("a", "1").after("b"))
                                .with(aBlock("b", "1").afterFramesOf("c"))
                                .with(aBlock("c", "1").after("d").after("b"))
                                .withBlock("d", "1"));

        assertEquals(
                new Rejection(
                        "cycle",
                        "These blocks wait for each other in a circle: “b”, “c”.",
                        "Take away one of their needs.",
                        "blocks[1].needs",
                        ""),
                rejection);
    }

    @Test
    void aBlockThatWaitsForItselfIsRefused() {
        Rejection rejection = refused(aJob().with(aBlock("a", "1").after("a")));

        assertEquals("Block “a” waits for itself.", rejection.message());
    }

    private static Job submitted(AJob job) {
        return EMPTY.with(job).farm().job(JobNumber.FIRST).orElseThrow();
    }

    private static Rejection refused(AJob job) {
        return EMPTY.refused(new Command.Submit(job.spec()));
    }
}
