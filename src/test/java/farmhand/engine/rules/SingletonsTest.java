package farmhand.engine.rules;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskOptions.OnDuplicate;
import farmhand.farm.time.Recurrence;
import farmhand.farm.transfer.Copying;
import farmhand.testing.ABlock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** Of one service, key and data there is one task on the farm that comes back. */
final class SingletonsTest {
    private static final Recurrence HOURLY =
            new Recurrence.Every(Duration.ofHours(1), Recurrence.From.NOW);

    private final RuleFarm farm = RuleFarm.empty().with(aJob().with(about("{\"disk\":1}")));

    @Test
    void aSecondOneIsRefusedInWhateverJobAndTheFirstIsNamed() {
        var refused = farm.refused(new Command.Submit(aJob().with(about("{\"disk\":1}")).spec()));

        assertEquals("duplicate_recurring", refused.code());
        assertEquals("blocks[0].tasks[0].recurrence", refused.at());
        assertEquals(
                "Task 2/0/0 comes back with the same service, key and data.", refused.message());
    }

    @Test
    void soIsOneThatIsAppendedOrComesWithACopy() {
        var append =
                new Command.AppendTasks(BlockAddress.parse("2/0"), about("{\"disk\":1}").tasks());

        assertEquals("duplicate_recurring", farm.refused(append).code());
        assertEquals("duplicate_recurring", farm.refusedAct(new Verb.Clone(), "2").code());
    }

    @Test
    void otherDataOrAnotherServiceMakesAnotherTask() {
        assertEquals(3, count(farm.with(aJob().with(about("{\"disk\":2}")))));
        assertEquals(3, count(farm.with(aJob().with(about("{\"disk\":1}").service("python")))));
    }

    @Test
    void whereThatIsWantedBothAreThere() {
        assertEquals(3, count(farm.with(aJob().with(about("{\"disk\":1}", OnDuplicate.ALLOW)))));
    }

    @Test
    void oneThatIsGoneOrNotComingBackMakesRoom() {
        RuleFarm excluded = farm.after(farm.act(new Verb.Exclude(), "2/0/0"));
        RuleFarm deleted = farm.after(farm.act(new Verb.Delete(), "2"));

        assertEquals(3, count(excluded.with(aJob().with(about("{\"disk\":1}")))));
        assertEquals(3, count(deleted.with(aJob().with(about("{\"disk\":1}")))));
    }

    /** The highest number of a job. */
    private static int count(RuleFarm farm) {
        return farm.farm().nextNumber().value() - 1;
    }

    private static ABlock about(String data) {
        return about(data, OnDuplicate.REFUSE);
    }

    private static ABlock about(String data, OnDuplicate onDuplicate) {
        return aListBlock("nightly", 1)
                .options(
                        0,
                        new TaskOptions(
                                data, "", onDuplicate, List.of(), HOURLY, "", "", Copying.USUAL));
    }
}
