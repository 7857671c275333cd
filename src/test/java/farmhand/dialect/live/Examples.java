package farmhand.dialect.live;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.AttemptAddress;
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
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Parcel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One small farm that has a bit of everything. */
final class Examples {
    static final JobNumber JOB = new JobNumber(2);
    static final BlockAddress RENDER = new BlockAddress(JOB, 0);
    static final BlockAddress MAIL = new BlockAddress(JOB, 1);
    static final TaskAddress TASK = RENDER.task(1);

    private static final When AT = When.at(Instant.parse("2026-11-21T08:00:00.000001Z"));
    private static final When LATER = When.at(Instant.parse("2026-11-21T08:00:07.5Z"));

    private Examples() {}

    static Farm before() {
        JobSettings settings =
                new JobSettings(
                        "sh020",
                        "kim",
                        50,
                        new JobWishes(false, false, new Limit(8), "for Friday"),
                        List.of(new Need.WholeJob(new JobNumber(1))),
                        new Metadata("{\"shot\":\"sh020\"}"));
        BlockSpec render =
                new BlockSpec(
                        "render",
                        new Work.Frames(new FrameTasks(FrameRange.parse("1-100"), 5)),
                        new Execution(
                                "blender",
                                "blender -b shot.blend -s @#@ -e @#@ -a",
                                "",
                                "/projects/sh020",
                                new Environment(Map.of("OCIO", "/ocio/config"))),
                        List.of(),
                        new BlockLimits(0, new Limit(3), new Limit(4), 2),
                        Metadata.NONE);
        BlockSpec mail =
                new BlockSpec(
                        "mail",
                        new Work.Listed(List.of(TaskSpec.of("notify", "send-mail kim"))),
                        new Execution("generic", "", "", "", Environment.NONE),
                        List.of(),
                        BlockLimits.USUAL,
                        Metadata.NONE);
        return Farm.EMPTY
                .apply(
                        List.of(
                                new FarmEvent.JobAdded(
                                        JOB,
                                        settings,
                                        List.of(
                                                new FarmEvent.NewBlock(render, List.of()),
                                                new FarmEvent.NewBlock(
                                                        mail, List.of(new Need.WholeBlock(0)))),
                                        AT)))
                .apply(
                        List.of(
                                new FarmEvent.AttemptAssigned(
                                        RENDER.task(0).attempt(1), "box1", "blender …", AT),
                                new FarmEvent.AttemptStarted(RENDER.task(0).attempt(1)),
                                new FarmEvent.AttemptEnded(
                                        RENDER.task(0).attempt(1),
                                        Exit.DONE,
                                        TaskState.DONE,
                                        LATER),
                                new FarmEvent.TasksMoved(
                                        RENDER, TaskSet.range(18, 20), TaskState.EXCLUDED, AT)));
    }

    /** A job of two transfers: one measured and going somewhere, one that waits for its place. */
    static Farm copying() {
        JobSpec spec =
                TransferSpec.job(
                        "package",
                        List.of("share=projects/a.mov", "share=projects/stills"),
                        "share=backup",
                        new Copying(true, true));
        JobSettings settings =
                new JobSettings(
                        spec.name(),
                        "kim",
                        spec.priority(),
                        spec.wishes(),
                        List.of(),
                        Metadata.NONE);
        return Farm.EMPTY
                .apply(
                        List.of(
                                new FarmEvent.JobAdded(
                                        JOB,
                                        settings,
                                        List.of(
                                                new FarmEvent.NewBlock(
                                                        spec.blocks().getFirst(), List.of())),
                                        AT)))
                .apply(
                        List.of(
                                new FarmEvent.TransfersMeasured(
                                        RENDER,
                                        Map.of(
                                                0,
                                                Parcel.NONE.measured(3_000_000_000L, true),
                                                1,
                                                Parcel.to("site=london").measured(1_000, false)),
                                        LATER)));
    }

    static Farm after() {
        AttemptAddress attempt = TASK.attempt(1);
        return before().apply(
                        List.of(
                                new FarmEvent.AttemptAssigned(attempt, "box1", "blender …", LATER),
                                new FarmEvent.AttemptStarted(attempt),
                                new FarmEvent.AttemptProgressed(attempt, 43, "sample 210/512")));
    }

    static Job job(Farm farm) {
        return farm.job(JOB).orElseThrow();
    }

    static List<Attempt> attempts() {
        return List.of(
                new Attempt(
                                TASK.attempt(1),
                                "box1",
                                "blender -b shot.blend -s 6 -e 10 -a",
                                AT,
                                LATER,
                                new Exit(End.FAILED, 1, 0, "cannot open shot.blend"))
                        .with(new Account(43, Duration.ofMillis(12_500), 812_345_678, 20_480)),
                new Attempt(
                        TASK.attempt(2),
                        "box1",
                        "blender -b shot.blend -s 6 -e 10 -a",
                        LATER,
                        When.NEVER,
                        Exit.NOT_YET));
    }
}
