package farmhand.ui;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.paused;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.runningOn;
import static farmhand.viewmodel.Happenings.submitted;

import farmhand.farm.FarmEvent;
import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.service.Bytes;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.Happenings;

import java.time.Duration;
import java.util.List;

/** A farm on an ordinary afternoon: something in every state. */
final class BusyFarm {
    /** What a renderer writes. */
    static final String LOG =
            """
            Blender 4.5.3 LTS (hash 67807e1800cc built 2026-09-09)
            Read blend: '/projects/harbor/sh020/light/sh020_light_v7.blend'
            Warning: 2 libraries are newer than this file, reload to see them
            Fra:78 Mem:812.4M | Time:00:02.91 | Syncing harbor_water
            Fra:78 Mem:3.1G | Time:00:05.40 | Syncing ship_hull_LOD0
            Error: Cannot read file 'tex/wall_dirt_04.exr': No such file
            Fra:78 Mem:22.3G | Time:01:12.05 | Remaining:06:33 | Sample 61/512
            """;

    /** What it writes the next time. */
    static final String SECOND_LOG =
            """
            Blender 4.5.3 LTS (hash 67807e1800cc built 2026-09-09)
            Read blend: '/projects/harbor/sh020/light/sh020_light_v7.blend'
            Warning: 2 libraries are newer than this file, reload to see them
            Fra:78 Mem:812.6M | Time:00:03.07 | Syncing harbor_water
            Fra:78 Mem:3.1G | Time:00:05.61 | Syncing ship_hull_LOD0
            Fra:78 Mem:21.9G | Time:01:10.44 | Remaining:06:12 | Sample 64/512
            Saved: '/projects/harbor/sh020/light/out/0071.exr'
            """;

    /** How frame 71 failed. */
    static final Attempt FIRST_TRY =
            new Attempt(
                    Happenings.attempt(2, 0, 70, 1),
                    "r12",
                    "blender -b sh020.blend -f 71",
                    Happenings.minute(10),
                    Happenings.minute(17.5),
                    new Exit(End.FAILED, 1, 0, "Image not found: tex/wall_dirt_04.exr"));

    /** How it is tried again. */
    static final Attempt SECOND_TRY =
            new Attempt(
                    Happenings.attempt(2, 0, 70, 2),
                    "r07",
                    FIRST_TRY.command(),
                    Happenings.minute(99),
                    When.NEVER,
                    Exit.DONE);

    private BusyFarm() {}

    /** How a task of the first job was run, and how many gigabytes it took. */
    static Attempt taking(int task, double gigabytes) {
        return new Attempt(
                        Happenings.attempt(2, 0, task, 1),
                        "r12",
                        FIRST_TRY.command(),
                        Happenings.minute(10),
                        Happenings.minute(17.5),
                        Exit.DONE)
                .with(new Account(100, Duration.ZERO, (long) (gigabytes * Bytes.GIB), 0));
    }

    /** Frame 71 is tried again. */
    static FarmEvent[] secondTry() {
        var block = new BlockAddress(Happenings.job(2), 0);
        return new FarmEvent[] {
            new FarmEvent.TasksMoved(block, TaskSet.of(70), TaskState.OPEN, Happenings.minute(99)),
            new FarmEvent.AttemptAssigned(
                    SECOND_TRY.address(), "r07", FIRST_TRY.command(), Happenings.minute(99)),
            new FarmEvent.AttemptStarted(SECOND_TRY.address())
        };
    }

    /** Frame 74 of the first job comes further. */
    static FarmEvent progress(int percent) {
        return new FarmEvent.AttemptProgressed(
                Happenings.attempt(2, 0, 73, 1), percent, "Sample " + percent);
    }

    static FakeFarm make() {
        FakeFarm farm = new FakeFarm();
        farm.have(BusyMachines.all());
        farm.happen(
                submitted(
                        2,
                        "sh020_light_v7",
                        "kim",
                        60,
                        frames("render", "blender", "1-100"),
                        frames("denoise", "python", "1-100", new Need.BlockByFrame(0)),
                        frames("comp", "nuke", "1-100x10", new Need.WholeBlock(1))));
        doneTo(farm, 2, 0, 0, 73, List.of(56, 62, 70));
        farm.happen(failed(2, 0, 56, "Out of memory: needs 26.1 GB, r12 has 24"));
        farm.happen(failed(2, 0, 62, "Out of memory: needs 25.7 GB, r12 has 24"));
        farm.happen(failed(2, 0, 70, "Image not found: tex/wall_dirt_04.exr"));
        farm.happen(running(2, 0, 73, 88, "Sample 451/512"));
        farm.happen(running(2, 0, 74, 64, "Sample 327/512"));
        farm.happen(runningOn("r08", 2, 0, 75, 43, "Sample 220/512"));
        farm.happen(runningOn("r21", 2, 0, 76, 31, "Sample 158/512"));
        farm.happen(runningOn("r12", 2, 0, 77, 12, "Sample 61/512"));
        farm.happen(runningOn("r09", 2, 0, 78, 4, "Building BVH, 41 of 388 objects"));
        doneTo(farm, 2, 1, 0, 59, List.of(56));
        farm.happen(runningOn("r01", 2, 1, 59, 50, ""));
        farm.happen(runningOn("r01", 2, 1, 60, 20, ""));

        farm.happen(submitted(3, "sh030_fx_ocean_cache", "ana", 55, frames("sim", "1-240")));
        doneTo(farm, 3, 0, 0, 150, List.of(99));
        farm.happen(failed(3, 0, 99, "diverged"));
        for (int i = 150; i < 166; i++) {
            farm.happen(runningOn(BusyMachines.OCEAN.get(i - 150), 3, 0, i, 50, "substep 3"));
        }
        farm.happen(submitted(4, "sh041_layout_previz", "noor", 50, frames("playblast", "1-60")));
        doneTo(farm, 4, 0, 0, 20, List.of());
        farm.happen(runningOn("r06", 4, 0, 20, 10, ""));
        farm.happen(submitted(5, "sh011_light_v12", "tomas", 40, frames("render", "1-160")));
        farm.happen(
                submitted(
                        6,
                        "sh063_hair_sim_v2",
                        "ana",
                        50,
                        frames("sim", "1-40"),
                        frames("mesh", "1-40", new Need.WholeBlock(0))));
        doneTo(farm, 6, 0, 0, 40, List.of(7));
        farm.happen(failed(6, 0, 7, "curve 12 is empty"));
        farm.happen(submitted(7, "sh070_env_scan", "lars", 50, frames("mesh", "1-80")));
        doneTo(farm, 7, 0, 0, 40, List.of());
        farm.happen(paused(7, farm.farm().job(Happenings.job(7)).orElseThrow().settings()));
        farm.happen(submitted(8, "sh010_light_v9", "kim", 50, frames("render", "1-24")));
        doneTo(farm, 8, 0, 0, 24, List.of());
        return farm;
    }

    private static void doneTo(
            FakeFarm farm, int job, int block, int from, int to, List<Integer> without) {
        for (int i = from; i < to; i++) {
            if (!without.contains(i)) {
                farm.happen(done(job, block, i));
            }
        }
    }
}
