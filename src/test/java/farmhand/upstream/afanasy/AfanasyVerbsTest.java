package farmhand.upstream.afanasy;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is done through a gateway happens on the farm behind Afanasy's port. */
final class AfanasyVerbsTest extends UpstreamTest {
    private static final JobNumber JOB = JobNumber.parse("2");

    @Test
    void verbsOnTasksAreDoneThere() {
        farm.submit(aJob().withBlock("beauty", "1-8").paused());

        farm.done(new Verb.Hold(), "2/0/0-1");
        farm.done(new Verb.Exclude(), "2/0/2-3");
        farm.done(
                new Command.EditTasks(
                        JOB,
                        List.of(
                                farmhand.farm.command.TaskEdit.to(
                                        Subject.parse("2/0/4"), TaskState.DONE))));
        farm.done(new Verb.First(true), "2/0/7");

        assertEquals(TaskState.HELD, farm.farm.task("2/0/1").state());
        assertEquals(TaskState.EXCLUDED, farm.farm.task("2/0/3").state());
        assertEquals(TaskState.DONE, farm.farm.task("2/0/4").state());
        assertEquals(farmhand.farm.task.Turn.FIRST, farm.farm.task("2/0/7").turn());
        farm.await("2/0/1", TaskState.HELD);
        farm.await("2/0/3", TaskState.EXCLUDED);

        farm.done(new Verb.Include(), "2/0/0-3");

        assertEquals(TaskState.OPEN, farm.farm.task("2/0/1").state());
        assertEquals(TaskState.OPEN, farm.farm.task("2/0/3").state());
    }

    @Test
    void verbsOnJobsAreDoneThere() {
        farm.submit(aJob().with(aBlock("sim", "1-2").running("sleep 60")));
        farm.await("2/0/0", TaskState.RUNNING);

        farm.done(new Verb.Pause(true), "2");

        farm.await("2/0/0", TaskState.OPEN);
        assertTrue(farm.job(JOB).settings().wishes().paused());
        farm.done(new Verb.Resume(), "2");
        farm.await("2/0/0", TaskState.RUNNING);

        farm.done(new Verb.Delete(), "2");

        Waiting.until(() -> farm.gateway.farm().job(JOB).isEmpty());
        assertTrue(farm.farm.coordinator().farm().job(JOB).isEmpty());
    }

    @Test
    void whatFailedIsTriedAgain() {
        farm.submit(aJob().with(aBlock("b", "1").running("exit 3").maxFailures(1)));
        farm.await("2/0/0", TaskState.FAILED);
        int tries = farm.farm.task("2/0/0").tries();

        farm.done(new Verb.Retry(Verb.Which.FAILED), "2/0/0");

        Waiting.until(() -> farm.farm.task("2/0/0").tries() > tries);
        farm.await("2/0/0", TaskState.FAILED);
    }

    @Test
    void blocksAndTasksAreAppended() {
        farm.submit(aJob().with(aListBlock("mail", 2)).paused());

        var blocks =
                farm.done(new Command.AppendBlocks(JOB, List.of(aBlock("comp", "1-5").spec())));
        var tasks =
                farm.done(
                        new Command.AppendTasks(
                                new BlockAddress(JOB, 0), aListBlock("x", 3).tasks()));

        assertEquals(List.of(Subject.parse("2/1")), blocks.subjects());
        assertEquals(List.of(Subject.parse("2/0/2-4")), tasks.subjects());
        assertEquals(5, farm.job(JOB).blocks().getFirst().tasks().size());
        assertEquals(5, farm.job(JOB).blocks().getLast().tasks().size());
    }

    @Test
    void whatWasAppendedIsLeftOutWhenThatIsUndone() {
        farm.submit(aJob().withBlock("beauty", "1-4").paused());
        farm.done(new Command.AppendBlocks(JOB, List.of(aBlock("comp", "1-5").spec())));

        farm.done(new Command.Undo(Command.Undo.MINE));

        farm.await("2/1/4", TaskState.EXCLUDED);
        assertEquals(TaskState.EXCLUDED, farm.farm.task("2/1/0").state());
        assertEquals(TaskState.OPEN, farm.farm.task("2/0/0").state());
    }

    @Test
    void whatWasLeftOutByAnUndoIsTakenUpAgain() {
        farm.submit(aJob().with(aListBlock("mail", 2)).paused());
        farm.done(new Command.AppendTasks(new BlockAddress(JOB, 0), aListBlock("x", 3).tasks()));
        farm.done(new Command.Undo(Command.Undo.MINE));
        farm.await("2/0/4", TaskState.EXCLUDED);

        farm.done(new Command.Redo());

        farm.await("2/0/4", TaskState.OPEN);
    }

    @Test
    void jobsAndBlocksAreEdited() {
        farm.submit(aJob().withBlock("beauty", "1-4").paused());

        farm.done(
                new Command.EditJob(
                        JOB,
                        List.of(
                                new JobField.Note("hot"),
                                new JobField.Hidden(true),
                                new JobField.MaxRunning(new Limit(2)))));
        farm.done(
                new Command.EditBlock(
                        new BlockAddress(JOB, 0),
                        List.of(
                                new BlockField.Name("diffuse"),
                                new BlockField.MaxRunning(new Limit(3)))));
        farm.done(new Command.EditJob(JOB, List.of(new JobField.MaxRunning(Limit.NONE))));

        var there = farm.farm.coordinator().farm().job(JOB).orElseThrow();
        assertEquals(there.settings().wishes(), farm.job(JOB).settings().wishes());
        assertEquals("hot", there.settings().wishes().note());
        assertTrue(there.settings().wishes().hidden());
        assertTrue(there.settings().wishes().maxRunning().isNone());
        assertEquals("diffuse", there.blocks().getFirst().spec().name());
        assertEquals(new Limit(3), there.blocks().getFirst().spec().limits().maxRunning());
    }

    @Test
    void jobsAreMovedAmongThoseOfTheirUser() {
        for (String name : List.of("a", "b", "c")) {
            farm.submit(aJob().named(name).withBlock("beauty", "1").paused());
        }

        farm.done(new Verb.Move(Verb.Where.TOP), "4");
        farm.done(new Verb.Move(Verb.Where.DOWN), "2");

        List<String> order =
                farm.farm.coordinator().farm().inOrder().map(j -> j.settings().name()).toList();
        assertEquals(List.of("c", "b", "a"), order);
        assertEquals(
                order, farm.gateway.farm().inOrder().map(job -> job.settings().name()).toList());
    }

    @Test
    void severalJobsAreMovedAtATime() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            farm.submit(aJob().named(name).withBlock("beauty", "1").paused());
        }

        farm.done(new Verb.Move(Verb.Where.TOP), "3", "5");
        assertEquals("b d a c e", order());
        farm.done(new Verb.Move(Verb.Where.DOWN), "3", "2");
        assertEquals("d b c a e", order());
        farm.done(new Verb.Move(Verb.Where.BOTTOM), "5", "4");
        farm.done(new Verb.Move(Verb.Where.BOTTOM), "6", "5", "4");

        assertEquals("b a e d c", order());
        assertEquals(
                order(),
                farm.gateway
                        .farm()
                        .inOrder()
                        .map(job -> job.settings().name())
                        .collect(Collectors.joining(" ")));
    }

    private String order() {
        return farm.farm
                .coordinator()
                .farm()
                .inOrder()
                .map(job -> job.settings().name())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aJobIsMovedPastOnesThatAreDone() {
        farm.submit(aJob().named("a").withBlock("beauty", "1").paused());
        farm.submit(aJob().named("b").withBlock("beauty", "1").paused());
        farm.submit(aJob().named("c").withBlock("beauty", "1").paused());
        farm.done(
                new Command.EditTasks(
                        JobNumber.parse("3"),
                        List.of(
                                farmhand.farm.command.TaskEdit.to(
                                        Subject.parse("3/0/0"), TaskState.DONE))));

        farm.done(new Verb.Move(Verb.Where.DOWN), "2");

        assertEquals(
                List.of("c", "a"),
                farm.farm
                        .coordinator()
                        .farm()
                        .inOrder()
                        .filter(job -> !job.isMet())
                        .map(job -> job.settings().name())
                        .toList());
    }

    @Test
    void limitsOfAUserAreSetThere() {
        farm.submit(aJob().withBlock("beauty", "1").paused());

        farm.done(
                new Command.EditPolicy(
                        new PolicyEdit.OfUser(
                                "kim",
                                List.of(new PolicyEdit.UserField.MaxRunning(new Limit(3))))));

        assertEquals(
                new Limit(3), farm.farm.coordinator().farm().policy().user("kim").maxRunning());
    }

    @Test
    void whatAfanasyCannotDoIsRefusedWithTheReason() {
        farm.submit(aJob().withBlock("beauty", "1-4").paused());

        var named = farm.refused(new Command.EditJob(JOB, List.of(new JobField.Name("other"))));
        var queue = farm.refused(new Command.EditJob(JOB, List.of(new JobField.Queue("q"))));
        var priority =
                farm.refused(Command.act(new Verb.Priority(300), List.of(Subject.parse("2"))));
        var numeric =
                farm.refused(
                        new Command.AppendTasks(
                                new BlockAddress(JOB, 0), aListBlock("x", 1).tasks()));

        assertEquals("not_on_afanasy", named.code());
        assertThat(named.message()).contains("name");
        assertEquals("Afanasy has no queues.", queue.message());
        assertEquals("not_on_afanasy", priority.code());
        assertEquals("numeric_block", numeric.code());
    }

    @Test
    void theVariablesOfATaskGoWithIt() {
        farm.submit(aJob().with(aListBlock("mail", 1)).paused());
        Environment variables = new Environment(Map.of("SHOT", "sh020"));

        farm.done(
                new Command.AppendTasks(
                        new BlockAddress(JOB, 0),
                        List.of(TaskSpec.of("x", "echo $SHOT").with("", variables))));

        var there = farm.farm.coordinator().farm().job(JOB).orElseThrow().blocks().getFirst();
        assertEquals(
                variables, ((Work.Listed) there.spec().work()).tasks().getLast().environment());
    }
}
