package farmhand.engine.rules;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.JobSettings;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.BlockFields;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.util.List;

class EditingTest {
    private static final RuleFarm FARM = RuleFarm.empty().with(aJob().withBlock("beauty", "1-10"));

    @Test
    void allThatIsSaidOfAJobCanBeSaidOtherwise() {
        Metadata metadata = new Metadata("{\"shot\":7}");

        RuleFarm edited =
                FARM.after(
                        FARM.accepted(
                                job(
                                        new JobField.Name("sh020"),
                                        new JobField.User("lee"),
                                        new JobField.Priority(70),
                                        new JobField.Paused(false),
                                        new JobField.Hidden(true),
                                        new JobField.Note("late"),
                                        new JobField.MaxRunning(new Limit(4)),
                                        new JobField.Meta(metadata))));

        JobWishes wishes = new JobWishes(true, true, new Limit(4), "late");
        assertEquals(
                new JobSettings("sh020", "lee", 70, wishes, List.of(), metadata, 2),
                edited.job().settings());
    }

    @Test
    void sayingWhatIsSoAlreadyChangesNothing() {
        var accepted = FARM.accepted(job(new JobField.Name("shot"), new JobField.Priority(50)));

        assertEquals(List.of(), accepted.events());
        assertEquals(RuleFarm.subjects("2"), accepted.done());
    }

    @Test
    void pausingWithStopEndsWhatRuns() {
        RuleFarm farm = FARM.running("2/0/0/1");

        RuleFarm stopped = farm.after(farm.accepted(job(new JobField.Paused(true))));

        assertEquals(TaskState.OPEN, stopped.task(0).ending());
    }

    @Test
    void oneBadFieldRefusesAll() {
        Rejection rejection =
                FARM.refused(job(new JobField.Note("late"), new JobField.Priority(5000)));

        assertEquals("bad_priority", rejection.code());
        assertEquals("priority", rejection.at());
        assertEquals("empty_name", FARM.refused(job(new JobField.Name(" "))).code());
    }

    @Test
    void aBlockKeepsItsWorkWhenItIsEdited() {
        BlockLimits limits = new BlockLimits(5, new Limit(1), new Limit(2), 3);
        Execution how = Execution.of("other @#@");
        BlockSpec before = FARM.job().blocks().getFirst().spec();

        BlockSpec wanted =
                new BlockSpec("main", before.work(), how, List.of(), limits, Metadata.NONE);

        RuleFarm edited =
                FARM.after(FARM.accepted(block(BlockFields.of(wanted).toArray(BlockField[]::new))));

        assertEquals(wanted, edited.job().blocks().getFirst().spec());
    }

    @Test
    void aBlockOfFramesCannotLoseItsCommand() {
        BlockField.Line none = new BlockField.Line(TaskCommand.of(""));

        assertEquals("no_command", FARM.refused(block(none)).code());
        FARM.accepted(block(none, new BlockField.Service("blender")));
    }

    @Test
    void editsOfDifferentFieldsOfABlockDoNotUndoEachOther() {
        RuleFarm first = FARM.after(FARM.accepted(block(new BlockField.Slots(2))));

        RuleFarm second = first.after(first.accepted(block(new BlockField.Bucket(4))));

        BlockLimits limits = second.job().blocks().getFirst().spec().limits();
        assertEquals(2, limits.slots());
        assertEquals(4, limits.pace().bucket());
    }

    private static Command job(JobField... fields) {
        return new Command.EditJob(JobNumber.FIRST, List.of(fields));
    }

    private static Command block(BlockField... fields) {
        return new Command.EditBlock(new BlockAddress(JobNumber.FIRST, 0), List.of(fields));
    }
}
