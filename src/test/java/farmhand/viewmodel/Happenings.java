package farmhand.viewmodel;

import farmhand.app.files.JobFiles;
import farmhand.app.files.RawJson;
import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.picture.LocalFiles;
import farmhand.viewmodel.raw.RawText;

import io.reactivex.rxjava3.core.Scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** What may happen on a farm, in few words. */
public final class Happenings {
    /** The moment at which tests begin. */
    public static final Instant START = Instant.parse("2026-11-21T12:58:00Z");

    private Happenings() {}

    /** A window's model of the farm, on a clock that stands still. */
    public static FarmViewModel model(FakeFarm farm, Scheduler window) {
        return model(farm, window, Leave.ELSEWHERE);
    }

    /** The same for the farm of this machine, which hears when the window closes. */
    public static FarmViewModel model(FakeFarm farm, Scheduler window, Leave leave) {
        return model(farm, window, leave, Keepsake.NOTHING);
    }

    /** The same for a window that remembers. */
    public static FarmViewModel model(
            FakeFarm farm, Scheduler window, Leave leave, Keepsake keepsake) {
        Clock clock = Clock.fixed(minute(100).instant(), ZoneOffset.UTC);
        return new FarmViewModel(
                "studio-a",
                farm,
                new Origin("kim", "window", "box1"),
                new Surroundings(window, window, clock, new JobFiles(), leave, keepsake));
    }

    /** The same on a computer with those files. */
    public static FarmViewModel model(FakeFarm farm, Scheduler window, LocalFiles files) {
        return model(
                farm,
                window,
                new Outside() {
                    @Override
                    public LocalFiles files() {
                        return files;
                    }

                    @Override
                    public RawText printer() {
                        return new RawJson();
                    }
                },
                Keepsake.NOTHING);
    }

    /** The same in that program. */
    public static FarmViewModel model(
            FakeFarm farm, Scheduler window, Outside outside, Keepsake keepsake) {
        return model("studio-a", farm, window, outside, keepsake);
    }

    /** The farm of this machine, by its name. */
    static FarmViewModel model(String name, FakeFarm farm, Scheduler window, Leave leave) {
        Clock clock = Clock.fixed(minute(100).instant(), ZoneOffset.UTC);
        return new FarmViewModel(
                name,
                farm,
                new Origin("kim", "window", "box1"),
                new Surroundings(window, window, clock, new JobFiles(), leave, Keepsake.NOTHING));
    }

    /** The same on a farm of another name. */
    public static FarmViewModel model(
            String name, FakeFarm farm, Scheduler window, Outside outside, Keepsake keepsake) {
        Clock clock = Clock.fixed(minute(100).instant(), ZoneOffset.UTC);
        return new FarmViewModel(
                name,
                farm,
                new Origin("kim", "window", "box1"),
                new Surroundings(
                        window, window, clock, new JobFiles(), Leave.ELSEWHERE, keepsake, outside));
    }

    public static JobNumber job(int number) {
        return new JobNumber(number);
    }

    /** {@code minutes} after the start. */
    public static When minute(double minutes) {
        return When.at(START.plus(Duration.ofSeconds(Math.round(minutes * 60))));
    }

    public static FarmEvent.NewBlock frames(String name, String range, Need... needs) {
        return frames(name, "generic", range, needs);
    }

    public static FarmEvent.NewBlock frames(
            String name, String service, String range, Need... needs) {
        var work = new Work.Frames(new FrameTasks(FrameRange.parse(range), 1));
        var how = new Execution(service, "render @#@", "", "", Environment.NONE);
        return block(name, work, how, needs);
    }

    /** So many frames a task. */
    public static FarmEvent.NewBlock frames(String name, String range, int each) {
        return block(
                name,
                new Work.Frames(new FrameTasks(FrameRange.parse(range), each)),
                Execution.of("render @#@"));
    }

    public static FarmEvent.NewBlock tasks(String name, String... commands) {
        List<TaskSpec> specs =
                Arrays.stream(commands).map(command -> TaskSpec.of(command, command)).toList();
        return block(name, new Work.Listed(specs), Execution.of(""));
    }

    public static FarmEvent submitted(
            int number, String name, String user, int priority, FarmEvent.NewBlock... blocks) {
        JobWishes wishes = new JobWishes(false, false, Limit.NONE, "");
        return new FarmEvent.JobAdded(
                job(number),
                new JobSettings(name, user, priority, wishes, List.of(), Metadata.NONE),
                List.of(blocks),
                minute(number));
    }

    public static FarmEvent submitted(int number, String name, FarmEvent.NewBlock... blocks) {
        return submitted(number, name, "kim", 50, blocks);
    }

    /** A job of one task that waits for another job. */
    public static FarmEvent after(int number, String name, int needed) {
        JobWishes wishes = new JobWishes(false, false, Limit.NONE, "");
        List<Need.OfJobs> needs = List.of(new Need.WholeJob(job(needed)));
        return new FarmEvent.JobAdded(
                job(number),
                new JobSettings(name, "kim", 50, wishes, needs, Metadata.NONE),
                List.of(frames("one", "1")),
                minute(number));
    }

    public static AttemptAddress attempt(int job, int block, int task, int number) {
        return new TaskAddress(job(job), block, task).attempt(number);
    }

    /** A task is run from beginning to a good end. */
    public static FarmEvent[] done(int job, int block, int task) {
        return ended(job, block, task, Exit.DONE, TaskState.DONE);
    }

    /** A task is run and fails for good. */
    public static FarmEvent[] failed(int job, int block, int task, String error) {
        Exit exit = new Exit(End.FAILED, 1, 0, error);
        return ended(job, block, task, exit, TaskState.FAILED);
    }

    /** A task is running at {@code percent}. */
    public static FarmEvent[] running(int job, int block, int task, int percent, String line) {
        return runningOn("r07", job, block, task, percent, line);
    }

    /** The same on that machine. */
    public static FarmEvent[] runningOn(
            String worker, int job, int block, int task, int percent, String line) {
        AttemptAddress attempt = attempt(job, block, task, 1);
        return new FarmEvent[] {
            new FarmEvent.AttemptAssigned(attempt, worker, "render", minute(40)),
            new FarmEvent.AttemptStarted(attempt),
            new FarmEvent.AttemptProgressed(attempt, percent, line)
        };
    }

    public static FarmEvent paused(int number, JobSettings settings) {
        return new FarmEvent.JobEdited(
                job(number), settings.with(settings.wishes().withPaused(true)), minute(60));
    }

    public static FarmEvent appended(int number, FarmEvent.NewBlock... blocks) {
        return new FarmEvent.BlocksAdded(job(number), List.of(blocks), minute(61));
    }

    public static FarmEvent grown(int number, int block, String... commands) {
        return new FarmEvent.TasksAdded(
                new BlockAddress(job(number), block),
                Arrays.stream(commands).map(command -> TaskSpec.of(command, command)).toList(),
                minute(61));
    }

    private static FarmEvent[] ended(int job, int block, int task, Exit exit, TaskState to) {
        AttemptAddress attempt = attempt(job, block, task, 1);
        return new FarmEvent[] {
            new FarmEvent.AttemptAssigned(attempt, "r12", "render", minute(10)),
            new FarmEvent.AttemptStarted(attempt),
            new FarmEvent.AttemptEnded(attempt, exit, to, minute(17.5))
        };
    }

    private static FarmEvent.NewBlock block(String name, Work work, Execution how, Need... needs) {
        return new FarmEvent.NewBlock(
                new BlockSpec(name, work, how, List.of(), BlockLimits.USUAL, Metadata.NONE),
                List.of(needs));
    }
}
