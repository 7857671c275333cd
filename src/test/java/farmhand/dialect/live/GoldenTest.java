package farmhand.dialect.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.FarmState;
import farmhand.dialect.live.answer.JobInFull;
import farmhand.dialect.live.answer.Refusals;
import farmhand.dialect.live.answer.TaskInFull;
import farmhand.dialect.live.command.Outcomes;
import farmhand.dialect.live.frame.FramePrinter;
import farmhand.dialect.live.spec.SpecReader;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.link.JobPage;
import farmhand.farm.link.TaskPage;
import farmhand.farm.policy.Policy;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.service.Problem;
import farmhand.farm.service.Reading;
import farmhand.farm.service.Service;
import farmhand.farm.service.ServiceList;
import farmhand.farm.service.Start;
import farmhand.farm.service.Usual;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Attempt;
import farmhand.farm.time.Recurrence;
import farmhand.farm.time.TimeLimits;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Differences;
import farmhand.farm.view.JobView;
import farmhand.farm.view.TaskView;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;
import farmhand.farm.view.Watch;
import farmhand.farm.view.WatchedBlock;
import farmhand.farm.view.WholeJob;
import farmhand.farm.why.Kind;
import farmhand.farm.why.Reason;
import farmhand.farm.why.Why;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The shapes of {@code golden/live}; what is answered is also read back. */
final class GoldenTest {
    private final Farm farm = Examples.after();
    private final Job job = Examples.job(farm);
    private final Block render = job.blocks().getFirst();

    private static final Watch OF_99 = new Watch(Set.of(new JobNumber(99)), Set.of(), Set.of());

    private static final Rejection NUMERIC =
            new Rejection(
                    "numeric_block",
                    "Block “render” of job 2 is numeric: tasks cannot be appended.",
                    "Append frames 101-120 as a new block instead.",
                    "blocks[0].frames",
                    "2/0");

    @Test
    void job() throws IOException {
        JobInFull told = JobInFull.of(job);

        Golden.check("job", Answers.print(told));

        assertEquals(told, Answers.readJob(Golden.text("job")));
    }

    @Test
    void transfers() throws IOException {
        Job copying = Examples.job(Examples.copying());
        Block block = copying.blocks().getFirst();
        List<TaskPage.Placed> placed =
                IntStream.range(0, 2)
                        .mapToObj(
                                i ->
                                        new TaskPage.Placed(
                                                Examples.RENDER,
                                                TaskView.of(block, i),
                                                block.created(),
                                                Optional.empty(),
                                                List.of()))
                        .toList();
        TaskPage told = new TaskPage(2, placed, 2);

        Golden.check("transfer-job", Answers.print(JobInFull.of(copying)));
        Golden.check("transfer-tasks", Answers.print(told));

        assertEquals(JobInFull.of(copying), Answers.readJob(Golden.text("transfer-job")));
        assertEquals(told, Answers.readTasks(Golden.text("transfer-tasks")));
    }

    @Test
    void jobs() throws IOException {
        JobPage told = new JobPage(3, List.of(JobView.of(job)), 1);

        Golden.check("jobs", Answers.print(told));

        assertEquals(told, Answers.readJobs(Golden.text("jobs")));
    }

    @Test
    void tasks() throws IOException {
        TaskPage told =
                new TaskPage(
                        3,
                        List.of(
                                new TaskPage.Placed(
                                        Examples.RENDER,
                                        TaskView.of(render, 1),
                                        render.created(),
                                        Optional.empty(),
                                        Examples.attempts().stream().map(Attempt::listed).toList()),
                                new TaskPage.Placed(
                                        Examples.MAIL,
                                        TaskView.of(job.blocks().get(1), 0),
                                        render.created(),
                                        Optional.of(
                                                new Why(
                                                        new Subject.OfBlock(Examples.MAIL),
                                                        TaskSet.of(0),
                                                        new Reason(
                                                                Kind.SLOTS,
                                                                "is about to start",
                                                                List.of(),
                                                                When.NEVER,
                                                                ""))),
                                        List.of())),
                        21);

        Golden.check("tasks", Answers.print(told));

        assertEquals(told, Answers.readTasks(Golden.text("tasks")));
    }

    @Test
    void task() throws IOException {
        TaskInFull told =
                new TaskInFull(
                        Examples.TASK,
                        TaskView.of(render, 1),
                        render.command(1),
                        render.created(),
                        Optional.of(
                                new Why(
                                        new Subject.OfBlock(Examples.TASK.inBlock()),
                                        TaskSet.of(1),
                                        new Reason(
                                                Kind.HELD,
                                                "held by hand",
                                                List.of(),
                                                When.NEVER,
                                                "include 2/0/1"))),
                        Examples.attempts());

        Golden.check("task", Answers.print(told));

        assertEquals(told, Answers.readTask(Golden.text("task")));
    }

    @Test
    void services() throws IOException {
        Service ours = new Service("generic", "", 1, TimeLimits.NONE, Start.USUAL, Reading.NOTHING);
        Service theirs =
                new Service(
                        "krakatoa",
                        "/studio/krakatoa.json",
                        Service.ALL,
                        new TimeLimits(Duration.ofHours(2), Duration.ZERO),
                        new Start(
                                "kr @####@",
                                List.of("nice", "-n", "3"),
                                new Environment(Map.of("KR", "1"))),
                        new Reading(
                                List.of("at (?<percent>\\d+)"), List.of("^E:"), List.of(), true),
                        new Usual(
                                3L << 30,
                                List.of("cache/@####@.kr"),
                                new Recurrence.Every(
                                        Duration.ofHours(1), Recurrence.From.SCHEDULE)));
        ServiceList told =
                new ServiceList(
                        List.of(ours, theirs),
                        List.of(new Problem("/studio/bad.json", 4, "Here belongs a list.")));

        Golden.check("services", Answers.print(told));

        assertEquals(told, Answers.readServices(Answers.print(told)));
    }

    @Test
    void farm() throws IOException {
        FarmState told =
                new FarmState(
                        new FarmInfo("box1", "1.0.0", "5f2c", "box1", 8, 4)
                                .sharing(Map.of("projects", "/mnt/projects")),
                        812,
                        Map.of("http", "127.0.0.1:8032"),
                        Policy.USUAL.withService("nuke", new Limit(2)));

        Golden.check("farm", Answers.print(told));

        assertEquals(told, Answers.readFarm(Golden.text("farm")));
    }

    @Test
    void error() throws IOException {
        Golden.check("error", Refusals.print(NUMERIC));

        assertEquals(NUMERIC, Refusals.read(Golden.text("error")));
    }

    @Test
    void submission() throws IOException {
        var spec = SpecReader.job(Golden.text("submission"));

        assertEquals("sh020_light", spec.name());
        assertEquals(3, spec.blocks().size());
        assertEquals(20, spec.blocks().getFirst().work().count());
        assertEquals(Work.Listed.class, spec.blocks().get(2).work().getClass());
    }

    @Test
    void answersToChanges() throws IOException {
        Outcome.Done done =
                new Outcome.Done(
                        812,
                        List.of(Subject.parse("2/0/10-20")),
                        List.of(NUMERIC),
                        List.of("There is no program “blender” on this machine."));

        Golden.check("changed", Outcomes.changed(new Command.Acts(List.of()), done));
        Golden.check("submitted", Outcomes.submitted(done, JobInFull.of(job)));
        Golden.check("appended-tasks", Outcomes.appendedTasks(done));
        Golden.check(
                "changed-block", Outcomes.changed(done, job.number(), BlockView.of(job, render)));
    }

    @Test
    void beginningOfALiveFeed() throws IOException {
        frame("hello", new Update.Hello("5f2c", 812, false, "1.0.0"));
        frame("snapshot", new Update.Snapshot(2, List.of(before()), Policy.USUAL, false));
    }

    @Test
    void changesOfALiveFeed() throws IOException {
        Watch all = new Watch(Set.of(job.number()), Set.of(), Set.of());
        List<ViewChange> changes = Differences.between(Examples.before(), farm, all).toList();
        frame("changes", new Update.Changes(3, 3, changes));
        frame(
                "coming-and-going",
                new Update.Changes(
                        4,
                        4,
                        List.of(
                                new ViewChange.JobAdded(before()),
                                new ViewChange.JobRemoved(new JobNumber(7), "deleted"))));
    }

    @Test
    void watchedThings() throws IOException {
        frame(
                "watched",
                new Update.Watched(
                        job.number(),
                        3,
                        true,
                        List.of(WatchedBlock.of(render, 0, 20, true)),
                        false));
        frame("log", new Update.LogText(Examples.TASK.attempt(1), 20480, "Fra:6 Mem:12M\n", false));
        frame("refused", new Update.NotWatched(OF_99, NUMERIC.about("99")));
    }

    private static WholeJob before() {
        return WholeJob.of(Examples.job(Examples.before()));
    }

    private static void frame(String name, Update update) throws IOException {
        Golden.check("frame-" + name, FramePrinter.print(update).getFirst());
    }
}
