package farmhand.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.PolicyEdit.QueueField;
import farmhand.farm.command.PolicyEdit.UserField;
import farmhand.farm.policy.Policy;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class PolicingTest {
    private final RuleFarm farm = RuleFarm.empty();

    @Test
    void aFarmBeginsWithThreeQueues() {
        assertEquals(Set.of("high", "medium", "low"), farm.farm().policy().queues().keySet());
        assertEquals(new Queue(999, false), farm.farm().policy().queue("high"));
        assertEquals(new Queue(500, false), farm.farm().policy().queue("medium"));
        assertEquals(new Queue(1, false), farm.farm().policy().queue("low"));
    }

    @Test
    void aQueueIsPausedAndPrioritizedWhateverTheCaseOfItsName() {
        Policy policy = policy(queue("LOW", false, new QueueField.Paused(true)));

        assertTrue(policy.queue("low").paused());
        assertEquals(1, policy.queue("low").priority());
    }

    @Test
    void saidAgainItChangesNothing() {
        assertEquals(List.of(), farm.accepted(queue("low", true)).events());
    }

    @Test
    void aQueueIsMadeOnlyWhereThatIsAskedFor() {
        Command made = queue("night", true, new QueueField.Priority(700));

        assertEquals(new Queue(700, false), policy(made).queues().get("night"));
        assertEquals(
                "not_found",
                farm.refused(queue("night", false, new QueueField.Paused(true))).code());
    }

    @Test
    void theDefaultQueueStays() {
        assertFalse(policy(edit(new PolicyEdit.RemoveQueue("low"))).queues().containsKey("low"));
        assertEquals(
                "default_queue", farm.refused(edit(new PolicyEdit.RemoveQueue("medium"))).code());
    }

    @Test
    void aPriorityOutOfRangeIsRefused() {
        Command bad = queue("low", false, new QueueField.Priority(1001));

        assertEquals("bad_priority", farm.refused(bad).code());
    }

    @Test
    void aMachineIsNotedOfAndTheNoteTakenAwayAgain() {
        Command noted = edit(new PolicyEdit.NoteWorker("box1", " fan is loud "));
        assertEquals("fan is loud", policy(noted).note("box1"));

        assertEquals(
                List.of(), farm.accepted(edit(new PolicyEdit.NoteWorker("box1", ""))).events());
        assertEquals(
                "note_too_long",
                farm.refused(edit(new PolicyEdit.NoteWorker("box1", "a".repeat(1_001)))).code());
    }

    @Test
    void usersAndServicesAreLimited() {
        Command user =
                edit(new PolicyEdit.OfUser("kim", List.of(new UserField.MaxRunning(new Limit(4)))));
        Command service =
                edit(
                        new PolicyEdit.OfFarm(
                                List.of(new FarmField.ServiceLimit("nuke", new Limit(2)))));

        assertEquals(new UserTerms(50, new Limit(4)), policy(user).user("kim"));
        assertEquals(new Limit(2), policy(service).service("nuke"));
    }

    private Policy policy(Command command) {
        return farm.after(farm.accepted(command)).farm().policy();
    }

    private static Command queue(String name, boolean make, QueueField... fields) {
        return edit(new PolicyEdit.OfQueue(name, make, List.of(fields)));
    }

    private static Command edit(PolicyEdit edit) {
        return new Command.EditPolicy(edit);
    }
}
