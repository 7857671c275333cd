package farmhand.farm;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.rules.Rules;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Verb;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class EstimateTest {
    private Farm farm = submitted();

    @Test
    void nothingIsKnownBeforeATaskIsDone() {
        begins("2/0/0/1", 0);

        assertEquals(Duration.ZERO, eta());
    }

    @Test
    void whatIsLeftTakesAsLongAsWhatIsDoneSharedByWhatRuns() {
        begins("2/0/0/1", 0);
        ends("2/0/0/1", 100);
        begins("2/0/1/1", 100);
        begins("2/0/2/1", 100);

        assertEquals(Duration.ofMinutes(5), eta()); // 3 of 100 s, and 3 unknown ones, by two

        progresses("2/0/1/1", 50);

        assertEquals(Duration.ofMinutes(5), eta()); // 275 s: nobody counts these seconds
        ends("2/0/1/1", 150);
        ends("2/0/2/1", 200);
        assertEquals(Duration.ZERO, eta());
    }

    @Test
    void aPausedJobComesToNoEnd() {
        begins("2/0/0/1", 0);
        ends("2/0/0/1", 100);
        begins("2/0/1/1", 100);

        var pause = Command.act(new Verb.Pause(false), List.of(Subject.parse("2")));
        var decided = Rules.decide(farm, pause, new Origin("kim", "t", "h"), Specs.AT);
        farm = farm.apply(((Decision.Accepted) decided).events());

        assertEquals(Duration.ZERO, eta());
    }

    private Duration eta() {
        return farm.job(JobNumber.FIRST).orElseThrow().eta();
    }

    private static Farm submitted() {
        var submit = new Command.Submit(aJob().withBlock("a", "1-4").withBlock("b", "1-3").spec());
        var accepted = Rules.decide(Farm.EMPTY, submit, new Origin("kim", "t", "h"), Specs.AT);
        return Farm.EMPTY.apply(((Decision.Accepted) accepted).events());
    }

    private void begins(String attempt, int second) {
        AttemptAddress address = AttemptAddress.parse(attempt);
        apply(new FarmEvent.AttemptAssigned(address, "box", "render", at(second)));
        apply(new FarmEvent.AttemptStarted(address));
    }

    private void progresses(String attempt, int percent) {
        apply(new FarmEvent.AttemptProgressed(AttemptAddress.parse(attempt), percent, ""));
    }

    private void ends(String attempt, int second) {
        AttemptAddress address = AttemptAddress.parse(attempt);
        apply(new FarmEvent.AttemptEnded(address, Exit.DONE, TaskState.DONE, at(second)));
    }

    private void apply(FarmEvent event) {
        farm = farm.apply(List.of(event));
    }

    private static When at(int second) {
        return new When(Specs.AT.micros() + second * 1_000_000L);
    }
}
