package farmhand.engine;

import farmhand.engine.port.TaskRunner;
import farmhand.engine.port.TaskRunner.About;
import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent.AttemptAssigned;
import farmhand.farm.JobSettings;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Work;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the runner is told of an attempt. */
final class Launches {
    private Launches() {}

    static Launch of(Farm farm, AttemptAssigned assigned) {
        TaskAddress address = assigned.attempt().task();
        int task = address.task();
        Block block = farm.block(address.inBlock()).orElseThrow();
        Execution how = block.spec().how();
        return new Launch(
                assigned.attempt(),
                block.service(task),
                block.command(task),
                how.workingDirectory(),
                environment(block, task),
                frames(block, task),
                block.taskName(task),
                block.outputs(task),
                new About(
                        block.options(task).data(),
                        block.wishes(task).notBefore(),
                        block.transfer(task),
                        Math.max(0, block.wishes(task).parcel().bytes()),
                        place(farm.job(address.job()).orElseThrow().settings(), block, task)));
    }

    private static Optional<TaskRunner.Place> place(JobSettings job, Block block, int task) {
        return job.isMirrored()
                ? Optional.of(
                        new TaskRunner.Place(
                                job.queue(), job.position(), block.options(task).key()))
                : Optional.empty();
    }

    private static Frames frames(Block block, int task) {
        return switch (block.spec().work()) {
            case Work.Frames frames -> {
                FrameSlice slice = frames.cut().slice(task);
                yield new Frames(slice.start(), slice.end(), slice.step());
            }
            case Work.Listed _ -> Frames.NONE;
        };
    }

    private static Environment environment(Block block, int task) {
        Environment common = block.spec().how().environment();
        return switch (block.spec().work()) {
            case Work.Frames _ -> common;
            case Work.Listed listed -> both(common, listed.tasks().get(task).environment());
        };
    }

    private static Environment both(Environment common, Environment own) {
        Map<String, String> all = new HashMap<>(common.variables());
        all.putAll(own.variables());
        return new Environment(all);
    }
}
