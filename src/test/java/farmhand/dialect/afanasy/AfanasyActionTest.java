package farmhand.dialect.afanasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.NeedSpec.By;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What appending operations mean. */
final class AfanasyActionTest {
    private static final Target BY_BODY = new Target.AsAddressed();

    @Test
    void theManualsTasksWorkLiterally() throws Exception {
        List<Command> commands = read("documented-append_tasks", BY_BODY);

        TaskSpec a = TaskSpec.of("Extra Process A", "python -c \"print('Process EXTRA task A')\"");
        TaskSpec b = TaskSpec.of("Extra Process B", "python -c \"print('Process EXTRA task B')\"");
        assertEquals(List.of(new Command.AppendTasks(at(3, 0), List.of(a, b))), commands);
    }

    @Test
    void theManualsBlocksWorkLiterally() throws Exception {
        Command.AppendBlocks append =
                assertInstanceOf(
                        Command.AppendBlocks.class,
                        read("documented-append_blocks", BY_BODY).getFirst());

        assertEquals(new JobNumber(3), append.job());
        BlockSpec numeric = append.blocks().get(0);
        assertEquals("New numeric block", numeric.name());
        assertEquals("E:\\tmp", numeric.how().workingDirectory());
        Work.Frames frames = assertInstanceOf(Work.Frames.class, numeric.work());
        assertEquals(5, frames.count());
        assertEquals("1-19x2", frames.cut().slice(0).toString());
        BlockSpec listed = append.blocks().get(1);
        assertEquals("", listed.how().command().text());
        assertEquals(
                List.of(
                        TaskSpec.of("", "python -c \"print('Process task A')\""),
                        TaskSpec.of("", "python -c \"print('Process task B')\"")),
                assertInstanceOf(Work.Listed.class, listed.work()).tasks());
    }

    @Test
    void recordedAppendsAreRead() throws Exception {
        assertEquals(
                List.of(
                        new Command.AppendTasks(
                                at(5, 0),
                                List.of(
                                        TaskSpec.of("extra A", "sleep 1"),
                                        TaskSpec.of("extra B", "sleep 1")))),
                read("65-action-append_tasks.request", BY_BODY));
        Command.AppendBlocks blocks =
                (Command.AppendBlocks) read("68-action-append_blocks.request", BY_BODY).getFirst();
        assertEquals(2, blocks.blocks().size());
        assertEquals(1, read("162-append_tasks-to-done-job.request", BY_BODY).size());
        assertEquals(1, read("165-append_tasks-bad-block.request", BY_BODY).size());
        assertEquals(1, read("167-append_tasks-bad-job.request", BY_BODY).size());
    }

    @Test
    void anAddressGoesBeforeTheIdsOfTheBody() throws Exception {
        Target block = new Target.AppendTo(Subject.parse("7/4"));
        Target job = new Target.AppendTo(Subject.parse("7"));

        Command tasks = read("documented-append_tasks", block).getFirst();
        assertEquals(at(7, 4), ((Command.AppendTasks) tasks).block());
        Command sameBlock = read("documented-append_tasks", job).getFirst();
        assertEquals(at(7, 0), ((Command.AppendTasks) sameBlock).block());
        Command blocks = read("documented-append_blocks", job).getFirst();
        assertEquals(new JobNumber(7), ((Command.AppendBlocks) blocks).job());
    }

    @Test
    void severalIdsAreSeveralCommands() throws Exception {
        List<Command> commands = read("170-append_tasks-two-blocks.request", BY_BODY);

        assertEquals(
                List.of(at(6, 1), at(6, 0)),
                commands.stream().map(each -> ((Command.AppendTasks) each).block()).toList());
        String two =
                """
                {"action":{"ids":[3,4],"block_ids":[0,1],"operation":
                {"type":"append_tasks","tasks":[{"command":"x"}]}}}""";
        assertEquals(4, AfanasyJobFile.read(two, BY_BODY).size());
    }

    @Test
    void aMaskMayMeanBlocksThatAreOnTheFarm() {
        String text =
                """
                {"action":{"ids":[3],"operation":{"type":"append_blocks","blocks":[
                {"name":"a","flags":1,"command":"x","depend_mask":"rend.*"}]}}}""";
        Command.AppendBlocks append =
                (Command.AppendBlocks) AfanasyJobFile.read(text, BY_BODY).getFirst();

        assertEquals(
                List.of(new NeedSpec.BlocksMatching(new Mask("rend.*"), By.BLOCK)),
                append.blocks().getFirst().needs());
    }

    @Test
    void isToldFromOtherJobFiles() throws Exception {
        for (String text : Golden.all()) {
            assertTrue(AfanasyJobFile.isOne(text));
        }
        for (String other : List.of("", "[]", "{}", "{", "x", "{\"name\":\"job\"}", "\"job\"")) {
            assertEquals(false, AfanasyJobFile.isOne(other), other);
        }
    }

    private static List<Command> read(String name, Target target) throws Exception {
        return AfanasyJobFile.read(Golden.text(name), target);
    }

    private static BlockAddress at(int job, int block) {
        return new BlockAddress(new JobNumber(job), block);
    }
}
