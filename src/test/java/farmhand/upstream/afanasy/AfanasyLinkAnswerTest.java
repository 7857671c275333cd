package farmhand.upstream.afanasy;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.AnswerContract;
import farmhand.farm.link.Linked;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.transfer.Copying;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What an own farm answers and Afanasy cannot do is refused with the reason. */
final class AfanasyLinkAnswerTest extends AnswerContract {
    private final ScriptedFarm farm = new ScriptedFarm();

    @Override
    protected Linked linked(Path data) {
        return farm;
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
    void filesAndVariablesOfABlockAreEditedButNoVariableIsTakenAway() {
        BlockAddress block = new BlockAddress(JOB, 0);
        var shot = new BlockField.Variables(new Environment(Map.of("SHOT", "sh020")));
        var take = new BlockField.Variables(new Environment(Map.of("TAKE", "1")));
        var files = new BlockField.Outputs(List.of("a.@#@.exr"));

        done(new Command.EditBlock(block, List.of(files)));
        done(new Command.EditBlock(block, List.of(shot)));
        Rejection taken = refused(new Command.EditBlock(block, List.of(take)));

        var how = truth().farm().block(block).orElseThrow().spec().how();
        assertEquals(List.of("a.@#@.exr"), how.outputs());
        assertEquals(Map.of("SHOT", "sh020"), how.environment().variables());
        assertImpossible(taken, "taking away the variable “SHOT” of a block");
    }

    @Test
    void aTransferIsRefused() {
        var copies = TransferSpec.job("", List.of("/shows/a.mov"), "/backup/", Copying.USUAL);

        Rejection refused = refused(new Command.Submit(copies));

        assertEquals("not_on_afanasy", refused.code());
        assertThat(refused.message()).contains("copies no files");
    }

    @Test
    void whatOthersMoveAndPreferIsSeenThoughTheServerTellsOfNoOrder() {
        submit(aJob().named("second").withBlock("b", "1").paused());
        submit(aJob().named("third").withBlock("b", "1").paused());

        farm.there(
                "{\"type\":\"users\",\"ids\":[2],\"operation\":{\"type\":\"move_jobs_top\",\"jids\":[5]}}");

        Waiting.until(() -> order().equals(List.of("third", "shot", "second")));

        farm.there("{\"type\":\"jobs\",\"ids\":[4],\"params\":{\"priority\":120}}");

        Waiting.until(() -> order().equals(List.of("second", "third", "shot")));
    }

    private List<String> order() {
        return truth().farm().jobs().stream()
                .map(Job::settings)
                .sorted(Comparator.comparingInt(JobSettings::position))
                .map(JobSettings::name)
                .toList();
    }

    private static void assertImpossible(Rejection refused, String what) {
        assertEquals("not_on_afanasy", refused.code());
        assertThat(refused.message()).contains("Afanasy has no word for " + what);
        assertThat(refused.remedy()).isNotEmpty();
    }
}
