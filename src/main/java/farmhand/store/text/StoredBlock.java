package farmhand.store.text;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.OptBoolean;

import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.List;

/**
 * The column {@code spec} of a block: all but its listed tasks, which have rows of their own so
 * that an append costs what is appended.
 *
 * @param runs its frames; empty in a list block
 * @param perTask frames a task; 1 in a list block
 * @param listedPerTask frames that a listed task stands for; 0 where it is not said, as in blocks
 *     of older programs
 */
public record StoredBlock(
        String name,
        List<FrameRun> runs,
        int perTask,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                @JacksonInject(value = Json.UNSAID, useInput = OptBoolean.TRUE)
                int listedPerTask,
        Execution how,
        List<NeedSpec> needs,
        BlockLimits limits,
        Metadata metadata) {
    public StoredBlock {
        runs = List.copyOf(runs);
        needs = List.copyOf(needs);
    }

    public static StoredBlock of(BlockSpec spec) {
        List<FrameRun> runs = List.of();
        int perTask = 1;
        int listedPerTask = 0;
        switch (spec.work()) {
            case Work.Frames frames -> {
                runs = frames.cut().range().runs();
                perTask = frames.cut().perTask();
            }
            case Work.Listed listed -> listedPerTask = listed.perTask();
        }
        return new StoredBlock(
                spec.name(),
                runs,
                perTask,
                listedPerTask,
                spec.how(),
                spec.needs(),
                spec.limits(),
                spec.metadata());
    }

    /** The block again, with the tasks it lists if it is a list block. */
    public BlockSpec spec(List<TaskSpec> listed) {
        Work work =
                runs.isEmpty()
                        ? new Work.Listed(listed, listedPerTask)
                        : new Work.Frames(new FrameTasks(new FrameRange(runs), perTask));
        return new BlockSpec(name, work, how, needs, limits, metadata);
    }
}
