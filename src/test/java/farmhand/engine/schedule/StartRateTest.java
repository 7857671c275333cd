package farmhand.engine.schedule;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.rules.Rules;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent.AttemptAssigned;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOrder;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** What may start later: too many starts a minute, or a time that has not come. */
final class StartRateTest {
    private Farm farm = Farm.EMPTY;

    @Test
    void noMoreStartInAMinuteThanTheBlockAllows() {
        Pace pace = new Pace(1, new TaskOrder.Ascending(), new Limit(2));
        Scheduler scheduler = with(aJob().with(aBlock("a", "1-9").with(pace)));

        assertEquals(2, started(scheduler, 0));
        assertEquals(0, started(scheduler, 59));
        assertEquals(Optional.of(second(60)), scheduler.alarm());
        assertEquals(2, started(scheduler, 60));
    }

    @Test
    void startsCountBackFromEachStart() {
        Pace pace = new Pace(1, new TaskOrder.Ascending(), new Limit(2));
        Scheduler scheduler = with(aJob().with(aBlock("a", "1-9").with(pace).maxRunning(1)));

        assertEquals(1, started(scheduler, 0));
        assertEquals(Optional.empty(), scheduler.alarm());
    }

    @Test
    void aJobBeginsAtItsTime() {
        Scheduler scheduler = with(aJob().withBlock("a", "1-3").notBefore(second(30)));

        assertEquals(0, started(scheduler, 29));
        assertEquals(Optional.of(second(30)), scheduler.alarm());
        assertEquals(3, started(scheduler, 30));
        assertEquals(Optional.empty(), scheduler.alarm());
    }

    private Scheduler with(AJob job) {
        Decision decision =
                Rules.decide(
                        farm,
                        new Command.Submit(job.spec()),
                        new Origin("kim", "test", "here"),
                        Specs.AT);
        farm = farm.apply(((Decision.Accepted) decision).events());
        return new Scheduler(farm, "box", 100, (_, _) -> 1, Specs.AT);
    }

    private int started(Scheduler scheduler, int second) {
        List<AttemptAssigned> assigned = scheduler.fill(farm, second(second));
        if (!assigned.isEmpty()) {
            farm = farm.apply(assigned);
        }
        return assigned.size();
    }

    private static When second(int number) {
        return new When(Specs.AT.micros() + number * 1_000_000L);
    }
}
