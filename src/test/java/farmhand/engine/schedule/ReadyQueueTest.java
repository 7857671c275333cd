package farmhand.engine.schedule;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.rules.Rules;
import farmhand.farm.Farm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ReadyQueueTest {
    private static final Origin KIM = new Origin("kim", "test", "here");
    private static final BlockAddress BLOCK = new BlockAddress(JobNumber.FIRST, 0);

    @Test
    void jobsOfHigherPriorityComeFirstThenOlderOnes() {
        assertEquals(
                List.of("3/0/0", "5/0/0", "2/0/0", "4/0/0"),
                order(
                        aJob().priority(10).withBlock("a", "1"),
                        aJob().priority(20).withBlock("a", "1"),
                        aJob().priority(10).withBlock("a", "1"),
                        aJob().priority(20).withBlock("a", "1")));
    }

    @Test
    void blocksOfHigherPriorityComeFirstThenEarlierOnesThenTheirTasks() {
        assertEquals(
                List.of("2/1/0", "2/1/1", "2/0/0", "2/2/0"),
                order(
                        aJob().withBlock("a", "1")
                                .with(aBlock("b", "1-2").priority(1))
                                .withBlock("c", "1")));
    }

    @Test
    void whatIsPausedOrWaitsIsLeftOut() {
        assertEquals(
                List.of("3/0/0"),
                order(
                        aJob().paused().withBlock("a", "1"),
                        aJob().withBlock("a", "1").with(aBlock("b", "1").after("a")),
                        aJob().withBlock("a", "1").after(JobNumber.FIRST)));
    }

    @Test
    void aBlockThatWaitsForAJobHoldsNoOtherBlockBack() {
        assertEquals(
                List.of("3/1/0"),
                order(
                        aJob().paused().withBlock("a", "1"),
                        aJob().with(aBlock("a", "1").after(JobNumber.FIRST)).withBlock("b", "1")));
    }

    @Test
    void noMoreThanTheMostRunningAreTaken() {
        assertEquals(
                List.of("2/0/0", "2/1/0", "3/0/0", "3/0/1"),
                order(
                        aJob().with(aBlock("a", "1-9").maxRunning(1))
                                .with(aBlock("b", "1-9").maxRunning(1)),
                        aJob().withBlock("a", "1-9").maxRunning(2)));
    }

    @Test
    void whatIsAppendedGoesBehindWhatCameBeforeIt() {
        AJob job = aJob().with(aListBlock("a", 1)).withBlock("b", "1-2");
        Farm farm = after(Farm.EMPTY, new Command.Submit(job.spec()), Specs.AT);
        Command more = new Command.AppendTasks(BLOCK, aListBlock("a", 2).tasks());

        farm = after(farm, more, new When(Specs.AT.micros() + 1));

        assertEquals(List.of("2/0/0", "2/1/0", "2/1/1", "2/0/1", "2/0/2"), order(farm));
    }

    /** All that may start on a farm of these jobs, one after another. */
    private static List<String> order(AJob... jobs) {
        Farm farm = Farm.EMPTY;
        for (AJob job : jobs) {
            farm = after(farm, new Command.Submit(job.spec()), Specs.AT);
        }
        return order(farm);
    }

    private static Farm after(Farm farm, Command command, When at) {
        Decision decision = Rules.decide(farm, command, KIM, at);
        return farm.apply(((Decision.Accepted) decision).events());
    }

    private static List<String> order(Farm farm) {
        ReadyQueue queue = new ReadyQueue(farm, "box", new Starts(), Specs.AT);
        List<String> order = new ArrayList<>();
        Optional<TaskAddress> next = queue.first();
        while (next.isPresent()) {
            queue.take(next.get(), Specs.AT);
            order.add(next.get().toString());
            next = queue.first();
        }
        return order;
    }
}
