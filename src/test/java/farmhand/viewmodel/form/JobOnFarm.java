package farmhand.viewmodel.form;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.JobView;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.ask.RunningTasks;

import io.reactivex.rxjava3.core.Scheduler;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts a job on a farm in memory and gives what a reader sees of it. */
public final class JobOnFarm {
    /** Its number. */
    public static final JobNumber NUMBER = new JobNumber(214);

    private static final When SUBMITTED = When.at(Instant.parse("2026-11-21T12:58:00Z"));

    private final String name;
    private final List<FarmEvent.NewBlock> blocks = new ArrayList<>();
    private final List<FarmEvent> later = new ArrayList<>();
    private JobWishes wishes = JobWishes.USUAL;
    private Duration eta = Duration.ZERO;

    private JobOnFarm(String name) {
        this.name = name;
    }

    /** Three blocks: render, denoise after it frame by frame, comp after the whole of denoise. */
    public static JobOnFarm rendering() {
        return new JobOnFarm("sh020_light_v7")
                .frames("render", "1-100", 1)
                .frames("denoise", "1-100", 1, new Need.BlockByFrame(0))
                .frames("comp", "1-100", 10, new Need.WholeBlock(1));
    }

    /** A job without blocks yet. */
    public static JobOnFarm named(String name) {
        return new JobOnFarm(name);
    }

    /** With a numeric block more. */
    public JobOnFarm frames(String block, String range, int perTask, Need... needs) {
        var work = new Work.Frames(new FrameTasks(FrameRange.parse(range), perTask));
        return block(block, work, block + " @####@", needs);
    }

    /** With a list block more. */
    public JobOnFarm tasks(String block, List<String> commands, Need... needs) {
        List<TaskSpec> tasks = commands.stream().map(one -> TaskSpec.of(one, one)).toList();
        return block(block, new Work.Listed(tasks), "", needs);
    }

    /** Still taking so long. */
    public JobOnFarm taking(Duration longer) {
        eta = longer;
        return this;
    }

    /** Paused. */
    public JobOnFarm paused() {
        wishes = JobWishes.USUAL.withPaused(true);
        return this;
    }

    /** With its first {@code count} tasks of a block running. */
    public JobOnFarm running(int block, int count) {
        for (int task = 0; task < count; task++) {
            var attempt = new TaskAddress(NUMBER, block, task).attempt(1);
            later.add(new FarmEvent.AttemptAssigned(attempt, "r07", "render", SUBMITTED));
            later.add(new FarmEvent.AttemptStarted(attempt));
        }
        return this;
    }

    /** With all tasks of a block taken away, as undo does with what was appended. */
    public JobOnFarm gone(int block, int count) {
        var tasks = TaskSet.firstOf(count);
        var at = new BlockAddress(NUMBER, block);
        later.add(new FarmEvent.TasksMoved(at, tasks, TaskState.DELETED, SUBMITTED));
        return this;
    }

    /** What a reader sees of it. */
    public WholeJob view() {
        var settings = new JobSettings(name, "kim", 50, wishes, List.of(), Metadata.NONE);
        Farm farm =
                Farm.EMPTY
                        .apply(List.of(new FarmEvent.JobAdded(NUMBER, settings, blocks, SUBMITTED)))
                        .apply(later);
        WholeJob told = WholeJob.of(farm.job(NUMBER).orElseThrow());
        return new WholeJob(taking(told.job()), told.blocks());
    }

    /** Asks a farm that has it which of its tasks run, twenty minutes later. */
    public RunningTasks asked(Scheduler window) {
        FakeFarm farm = new FakeFarm();
        var settings = new JobSettings(name, "kim", 50, wishes, List.of(), Metadata.NONE);
        farm.happen(new FarmEvent.JobAdded(NUMBER, settings, blocks, SUBMITTED));
        farm.happen(later.toArray(FarmEvent[]::new));
        Instant now = SUBMITTED.instant().plus(Duration.ofMinutes(20));
        return new RunningTasks(new Asker(farm, window), () -> now, () -> "kim");
    }

    private JobView taking(JobView told) {
        return new JobView(
                told.number(),
                told.settings(),
                told.status(),
                told.totals(),
                told.ready(),
                told.created(),
                told.started(),
                told.finished(),
                told.modified(),
                told.revision(),
                told.age(),
                eta);
    }

    private JobOnFarm block(String block, Work work, String command, Need... needs) {
        var how = new Execution("blender", command, "", "/projects", Environment.NONE);
        blocks.add(
                new FarmEvent.NewBlock(
                        new BlockSpec(
                                block, work, how, List.of(), BlockLimits.USUAL, Metadata.NONE),
                        List.of(needs)));
        return this;
    }
}
