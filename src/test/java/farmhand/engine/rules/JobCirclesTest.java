package farmhand.engine.rules;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.NeedSpec;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Jobs never wait for each other by number in a circle. Job 3 waits for 2, a block of 4 for 3. */
final class JobCirclesTest {
    private static final JobNumber SECOND = new JobNumber(3);
    private static final JobNumber THIRD = new JobNumber(4);
    private static final NeedSpec.OnJob LAST = new NeedSpec.OnJob(THIRD);

    private final RuleFarm farm =
            RuleFarm.empty()
                    .with(aJob().named("sim").withBlock("a", "1"))
                    .with(aJob().named("light").withBlock("a", "1").after(JobNumber.FIRST))
                    .with(aJob().named("comp").with(aBlock("a", "1").after(SECOND)));

    @Test
    void aJobThatWouldWaitForOneBehindItIsRefusedAndAllAreNamed() {
        Rejection refused = farm.refused(needs(JobNumber.FIRST, LAST));

        assertEquals("cycle", refused.code());
        assertEquals("needs", refused.at());
        assertThat(refused.message()).contains("4 “comp”", "3 “light”", "2 “sim”");
    }

    @Test
    void aJobThatWouldWaitForItselfIsRefused() {
        assertThat(farm.refused(needs(JobNumber.FIRST, new NeedSpec.OnJob(JobNumber.FIRST))))
                .extracting(Rejection::message)
                .isEqualTo("Job 2 “sim” would wait for itself.");
    }

    @Test
    void soIsABlockOfOne() {
        Command edit =
                new Command.EditBlock(
                        new BlockAddress(JobNumber.FIRST, 0),
                        List.of(new BlockField.Needs(List.of(LAST))));
        Command append =
                new Command.AppendBlocks(
                        JobNumber.FIRST,
                        List.of(aBlock("b", "1").spec(), aBlock("c", "1").after(THIRD).spec()));

        assertEquals("cycle", farm.refused(edit).code());
        assertEquals("blocks[1].needs", farm.refused(append).at());
    }

    @Test
    void whatClosesNoCircleIsTaken() {
        RuleFarm free = farm.after(farm.accepted(needs(SECOND)));

        free.accepted(needs(JobNumber.FIRST, LAST));
        farm.accepted(needs(THIRD, new NeedSpec.OnJob(JobNumber.FIRST)));
    }

    private static Command needs(JobNumber job, NeedSpec.OnJobs... needs) {
        return new Command.EditJob(job, List.of(new JobField.Needs(List.of(needs))));
    }
}
