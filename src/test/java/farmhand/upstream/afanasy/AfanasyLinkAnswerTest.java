package farmhand.upstream.afanasy;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.AnswerContract;
import farmhand.farm.link.Linked;
import farmhand.farm.refusal.Rejection;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/** What an own farm answers and Afanasy cannot do is refused with the reason. */
final class AfanasyLinkAnswerTest extends AnswerContract {
    @Override
    protected Linked linked(Path data) {
        return new ScriptedFarm();
    }

    @Test
    void whatThisMachineLacksIsNotTheRenders() {
        var lacking = aJob().with(aBlock("b", "1").running("/no/such/program @#@")).paused();

        Outcome.Done done = done(new Command.Submit(lacking.spec()));

        assertThat(done.warnings()).isEmpty();
    }

    @Test
    void aJobIsEditedButNotRenamedAndNeverBelowNothing() {
        done(new Command.EditJob(JOB, List.of(new JobField.Priority(7))));

        Rejection renamed = refused(new Command.EditJob(JOB, List.of(new JobField.Name("sh020"))));
        Rejection below = refused(new Command.EditJob(JOB, List.of(new JobField.Priority(-7))));

        assertEquals(7, truth().farm().job(JOB).orElseThrow().settings().priority());
        assertImpossible(renamed, "“name” of a job that is there");
        assertImpossible(below, "a priority of -7");
    }

    @Test
    void filesOfABlockStayAsTheyAre() {
        var files = new BlockField.Outputs(List.of("a.@#@.exr"));

        assertImpossible(
                refused(new Command.EditBlock(new BlockAddress(JOB, 0), List.of(files))),
                "“outputs” of a block");
    }

    private static void assertImpossible(Rejection refused, String what) {
        assertEquals("not_on_afanasy", refused.code());
        assertThat(refused.message()).contains("Afanasy has no word for " + what);
        assertThat(refused.remedy()).isNotEmpty();
    }
}
