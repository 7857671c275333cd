package farmhand.dialect.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.LiveCommands;
import farmhand.dialect.live.command.LiveRequest;
import farmhand.dialect.live.command.Outcomes;
import farmhand.dialect.live.spec.SpecReader;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.BlockFields;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What the sender writes is what the receiver reads. */
final class LiveCommandsTest {
    private static final JobNumber THREE = new JobNumber(3);
    private static final BlockAddress BLOCK = new BlockAddress(THREE, 1);

    private static final TaskSpec TASK =
            TaskSpec.of("notify", "send-mail kim")
                    .with("python", new Environment(Map.of("A", "1")))
                    .with(TaskWishes.NONE.with(new Metadata("{\"x\":[1]}")));

    private static final BlockSpec RENDER =
            new BlockSpec(
                    "render",
                    new Work.Frames(new FrameTasks(FrameRange.parse("1-10,20-40x2"), 5)),
                    new Execution("blender", "-s @#@", "f@#@", "/p", Environment.NONE),
                    List.of(),
                    new BlockLimits(-3, Limit.NONE, new Limit(4), 2),
                    new Metadata("{\"a\":{}}"));

    private static final BlockSpec MAIL =
            new BlockSpec(
                    "mail",
                    new Work.Listed(List.of(TASK, TaskSpec.of("b", ""))),
                    Execution.of("run "),
                    List.of(
                            new NeedSpec.OnBlock("render", NeedSpec.By.FRAME),
                            new NeedSpec.OnBlock("render", NeedSpec.By.BLOCK),
                            new NeedSpec.OnJob(THREE)),
                    BlockLimits.USUAL,
                    Metadata.NONE);

    @Test
    void aJobIsReadAsItWasSent() {
        JobSpec job =
                new JobSpec(
                        "sh020",
                        "kim",
                        60,
                        new JobWishes(true, true, new Limit(4), "look"),
                        List.of(new NeedSpec.OnJob(THREE)),
                        new Metadata("{\"shot\":\"sh020\"}"),
                        List.of(RENDER, MAIL));

        LiveRequest request = LiveCommands.request(new Command.Submit(job));

        assertEquals("POST /farm/jobs", line(request));
        assertEquals(job, SpecReader.job(request.body()));
    }

    @Test
    void appendedBlocksAndTasksAreReadAsTheyWereSent() {
        var blocks = LiveCommands.request(new Command.AppendBlocks(THREE, List.of(RENDER, MAIL)));
        var tasks = LiveCommands.request(new Command.AppendTasks(BLOCK, List.of(TASK)));

        assertEquals("POST /farm/jobs/3/blocks", line(blocks));
        assertEquals(List.of(RENDER, MAIL), SpecReader.blocks(blocks.body()));
        assertEquals("POST /farm/jobs/3/blocks/1/tasks", line(tasks));
        assertEquals(List.of(TASK), SpecReader.tasks(tasks.body()));
    }

    @Test
    void everyVerbIsReadAsItWasSent() {
        List<Subject> subjects =
                List.of(Subject.parse("3"), Subject.parse("3/0"), Subject.parse("3/0/10-20,25"));
        List<Verb> verbs =
                List.of(
                        new Verb.Pause(false),
                        new Verb.Pause(true),
                        new Verb.Resume(),
                        new Verb.Exclude(),
                        new Verb.Include(),
                        new Verb.Hold(),
                        new Verb.Retry(Verb.Which.FAILED),
                        new Verb.Retry(Verb.Which.ALL),
                        new Verb.Retry(Verb.Which.WITH_DEPENDANTS),
                        new Verb.Priority(-7),
                        new Verb.Delete());
        Command command =
                new Command.Acts(verbs.stream().map(verb -> new Act(verb, subjects)).toList());

        LiveRequest request = LiveCommands.request(command);

        assertEquals("POST /farm/commands", line(request));
        assertEquals(command, CommandBodies.acts(request.body()));
    }

    @Test
    void everyFieldOfAJobIsReadAsItWasSent() {
        List<JobField> fields =
                List.of(
                        new JobField.Name("n"),
                        new JobField.User("u"),
                        new JobField.Priority(9),
                        new JobField.Paused(true),
                        new JobField.Hidden(true),
                        new JobField.Note(""),
                        new JobField.Meta(new Metadata("{\"a\":1}")),
                        new JobField.MaxRunning(Limit.NONE));
        Command command = new Command.EditJob(THREE, fields);

        LiveRequest request = LiveCommands.request(command);

        assertEquals("PATCH /farm/jobs/3", line(request));
        assertEquals(command, CommandBodies.editJob(THREE, request.body()));
    }

    @Test
    void everyFieldOfABlockIsReadAsItWasSent() {
        Command command = new Command.EditBlock(BLOCK, BlockFields.of(RENDER));

        LiveRequest request = LiveCommands.request(command);

        assertEquals("PATCH /farm/jobs/3/blocks/1", line(request));
        assertEquals(command, CommandBodies.editBlock(BLOCK, request.body()));
    }

    @Test
    void aPatchOfABlockAsksForNothingButWhatItSays() {
        Command read = CommandBodies.editBlock(BLOCK, "{\"max_running\":null}");

        assertEquals(
                new Command.EditBlock(BLOCK, List.of(new BlockField.MaxRunning(Limit.NONE))), read);
    }

    @Test
    void movedTasksAreReadAsTheyWereSent() {
        Command command =
                new Command.EditTasks(
                        THREE,
                        List.of(
                                TaskEdit.to(Subject.parse("3/0/10-20"), TaskState.EXCLUDED),
                                TaskEdit.to(Subject.parse("3/1"), TaskState.OPEN),
                                TaskEdit.to(Subject.parse("3"), TaskState.HELD)));

        LiveRequest request = LiveCommands.request(command);

        assertEquals("PATCH /farm/jobs/3/tasks", line(request));
        assertEquals(command, CommandBodies.editTasks(THREE, request.body()));
    }

    @Test
    void whatWasDoneAndRefusedIsReadAsItWasAnswered() {
        Command command = Command.act(new Verb.Exclude(), List.of(Subject.parse("3")));
        Outcome.Done done =
                new Outcome.Done(
                        812,
                        List.of(Subject.parse("3"), Subject.parse("3/0/1-5,9")),
                        List.of(new Rejection("done", "Is done.", "Retry it.", "", "3/0/6")),
                        List.of("There is no program blender."));

        assertEquals(done, LiveCommands.outcome(command, Outcomes.changed(command, done)));
    }

    @Test
    void indexesOfWhatWasAppendedAreReadAsTheyWereAnswered() {
        Outcome.Done blocks =
                new Outcome.Done(
                        8,
                        List.of(Subject.parse("3/2"), Subject.parse("3/3")),
                        List.of(),
                        List.of());
        Outcome.Done tasks =
                new Outcome.Done(9, List.of(Subject.parse("3/1/4-9")), List.of(), List.of());

        assertEquals(
                blocks,
                LiveCommands.outcome(
                        new Command.AppendBlocks(THREE, List.of()),
                        Outcomes.appendedBlocks(blocks)));
        assertEquals(
                tasks,
                LiveCommands.outcome(
                        new Command.AppendTasks(BLOCK, List.of()), Outcomes.appendedTasks(tasks)));
    }

    private static String line(LiveRequest request) {
        return request.method() + " " + request.path();
    }
}
