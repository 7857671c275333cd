package farmhand.engine.schedule;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.rules.Rules;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.AttemptAssigned;
import farmhand.farm.FarmEvent.AttemptEnded;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/** Tasks of a bucket run one after another in one slot, two slots there are. */
final class BucketsTest {
    private static final Origin KIM = new Origin("kim", "test", "here");

    private Farm farm = Farm.EMPTY;
    private Scheduler scheduler = new Scheduler(farm, "box", 2, (_, _) -> 1, Specs.AT);

    @Test
    void eachSlotWorksOffABucketOfItsOwn() {
        submit(job("1-8", 3, new TaskOrder.Ascending()));

        assertEquals("0 in 0, 3 in 3", started());
        assertEquals("1 in 0", ended("2/0/0/1"));
        assertEquals("4 in 3", ended("2/0/3/1"));
        assertEquals("2 in 0", ended("2/0/1/1"));
        assertEquals("6 in 6", ended("2/0/2/1"));
    }

    @Test
    void aBucketEndsAtAGapAndAtWhatIsNotOpen() {
        submit(job("1-2,10-12", 9, new TaskOrder.Ascending()));

        assertEquals("0 in 0, 2 in 2", started());
        act(new Verb.Hold(), "2/0/3");
        assertEquals("1 in 0", ended("2/0/0/1"));
        assertEquals("4 in 2", ended("2/0/2/1"));
        assertEquals("", ended("2/0/1/1"));
    }

    @Test
    void theRestOfAPausedJobIsGivenUp() {
        submit(job("1-4", 2, new TaskOrder.Ascending()));
        submit(aJob().withBlock("other", "1"));

        assertEquals("0 in 0, 2 in 2", started());
        act(new Verb.Pause(false), "2");
        assertEquals("0", ended("2/0/0/1"));
        act(new Verb.Resume(), "2");
        assertEquals("3 in 2", ended("2/0/2/1"));
        assertEquals("1", ended("3/0/0/1"));
    }

    @Test
    void aBucketGoesDownWhereTheLastIsFirst() {
        submit(job("1-4", 2, TaskOrder.parse("descending")));

        assertEquals("3 in 3, 1 in 1", started());
        assertEquals("2 in 3", ended("2/0/3/1"));
    }

    private static AJob job(String frames, int bucket, TaskOrder order) {
        return aJob().with(aBlock("a", frames).with(new Pace(bucket, order, Limit.NONE)));
    }

    private void submit(AJob job) {
        send(new Command.Submit(job.spec()));
    }

    private void act(Verb verb, String subject) {
        send(Command.act(verb, List.of(Subject.parse(subject))));
    }

    private void send(Command command) {
        Decision decision = Rules.decide(farm, command, KIM, Specs.AT);
        happen(((Decision.Accepted) decision).events());
    }

    private String ended(String attempt) {
        AttemptAddress address = AttemptAddress.parse(attempt);
        happen(List.of(new AttemptEnded(address, Exit.of(End.DONE, ""), TaskState.DONE, Specs.AT)));
        return started();
    }

    private void happen(List<? extends FarmEvent> events) {
        farm = farm.apply(events);
        scheduler.follow(farm, events, Specs.AT);
    }

    private String started() {
        List<AttemptAssigned> assigned = scheduler.fill(farm, Specs.AT);
        if (!assigned.isEmpty()) {
            farm = farm.apply(assigned);
        }
        return assigned.stream()
                .map(
                        one -> {
                            String task = Integer.toString(one.attempt().task().task());
                            return one.bucket() < 0 ? task : task + " in " + one.bucket();
                        })
                .collect(Collectors.joining(", "));
    }
}
