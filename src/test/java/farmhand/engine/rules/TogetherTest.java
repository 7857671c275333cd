package farmhand.engine.rules;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Verb;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Several commands are one change or none. */
final class TogetherTest {
    private static final RuleFarm FARM = RuleFarm.empty().with(aJob().withBlock("beauty", "1-10"));

    @Test
    void eachSeesWhatThoseBeforeItMade() {
        Command.Together all =
                new Command.Together(
                        List.of(
                                new Command.EditJob(job(), List.of(new JobField.Name("sh020"))),
                                appended(),
                                act(new Verb.Exclude(), "2/1/0")));

        RuleFarm after = FARM.after(FARM.accepted(all));

        assertEquals("edit, append, exclude", all.word());
        assertEquals("sh020", after.job().settings().name());
        assertEquals(TaskState.EXCLUDED, after.job().blocks().get(1).tasks().task(0).state());
    }

    @Test
    void theLastThatIsRefusedRefusesAll() {
        Command running = act(new Verb.Delete(), "2/0/0");
        Command edit = new Command.EditJob(job(), List.of(new JobField.Name("sh020")));
        RuleFarm farm = FARM.running("2/0/0/1");

        assertEquals(
                "running",
                farm.refused(new Command.Together(List.of(edit, appended(), running))).code());
        assertEquals(
                "not_found",
                farm.refused(
                                new Command.Together(
                                        List.of(
                                                edit,
                                                new Command.EditBlock(
                                                        new BlockAddress(job(), 7),
                                                        List.of(new BlockField.Slots(2))))))
                        .code());
    }

    @Test
    void whatUndoesAndRedoesIsNoPart() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Command.Together(List.of(new Command.Redo())));
    }

    private static Command appended() {
        return new Command.AppendBlocks(job(), List.of(FARM.job().blocks().getFirst().spec()));
    }

    private static Command act(Verb verb, String subject) {
        return Command.act(verb, List.of(Subject.parse(subject)));
    }

    private static JobNumber job() {
        return FARM.job().number();
    }
}
