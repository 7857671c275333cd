package farmhand.dialect.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.dialect.live.command.CommandBodies;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What an edit says is written as {@code key=value} and read back as the same. */
final class AssignmentsTest {
    private static final JobNumber JOB = new JobNumber(3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hot",
                "",
                " ",
                "12",
                "1e3",
                "true",
                "null",
                "\"quoted\"",
                "[1]",
                "{",
                "two\nlines",
                "a=b",
                "it's",
                "ä",
                "-",
                "\\n"
            })
    void aNoteIsReadAsItWasWhateverItLooksLike(String note) {
        Command edit = new Command.EditJob(JOB, List.of(new JobField.Note(note)));

        List<String> words = CommandBodies.assignments(edit);

        assertEquals(1, words.getFirst().lines().count());
        assertEquals(edit, CommandBodies.editJob(JOB, CommandBodies.assigned(words)));
    }

    @Test
    void numbersAndListsAreJson() {
        Command edit =
                new Command.EditJob(
                        JOB,
                        List.of(
                                new JobField.Priority(-5),
                                new JobField.Note("hot"),
                                new JobField.Meta(new Metadata("{\"shot\":\"a b\"}")),
                                new JobField.Needs(List.of(new NeedSpec.OnJob(new JobNumber(2)))),
                                new JobField.MaxRunning(Limit.NONE)));

        List<String> words = CommandBodies.assignments(edit);

        assertEquals(
                List.of(
                        "priority=-5",
                        "note=hot",
                        "metadata={\"shot\":\"a b\"}",
                        "needs=[{\"job\":2}]",
                        "max_running=null"),
                words);
        assertEquals(edit, CommandBodies.editJob(JOB, CommandBodies.assigned(words)));
    }

    @Test
    void blocksAreEditedLikewise() {
        BlockAddress block = new BlockAddress(JOB, 1);
        Command edit =
                new Command.EditBlock(
                        block,
                        List.of(
                                new BlockField.Service("blender"),
                                new BlockField.MaxFailures(new Limit(2))));

        List<String> words = CommandBodies.assignments(edit);

        assertEquals(List.of("service=blender", "max_failures=2"), words);
        assertEquals(edit, CommandBodies.editBlock(block, CommandBodies.assigned(words)));
    }
}
