package farmhand.dialect.pyfarm;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The frames that stand in a job, whatever brought them there. */
final class JobFrames {
    private JobFrames() {}

    /** A task, the first frame of it, and how it is. */
    record Placed(BigDecimal frame, int block, int task, TaskState state) {}

    /** All that were not deleted, in the order of tasks. */
    static Stream<Placed> of(Job job) {
        return job.blocks().stream().flatMap(JobFrames::of);
    }

    private static Stream<Placed> of(Block block) {
        return IntStream.range(0, block.tasks().size())
                .filter(i -> state(block, i) != TaskState.DELETED)
                .mapToObj(i -> new Placed(frame(block, i), block.index(), i, state(block, i)));
    }

    private static TaskState state(Block block, int task) {
        return block.tasks().task(task).state();
    }

    /** Its first frame; of a task that stands in a list the number it is named, or its place. */
    static BigDecimal frame(Block block, int task) {
        return switch (block.spec().work()) {
            case Work.Frames(var cut) -> BigDecimal.valueOf(cut.slice(task).start());
            case Work.Listed(var tasks, _) -> {
                String name = tasks.get(task).name();
                yield name.matches("-?\\d{1,12}(\\.\\d{1,4})?")
                        ? new BigDecimal(name)
                        : BigDecimal.valueOf(task);
            }
        };
    }

    /** From the lowest to the highest, by the least distance of two; 0 where nothing is left. */
    static Frames span(Job job) {
        List<BigDecimal> frames = of(job).map(Placed::frame).sorted().distinct().toList();
        if (frames.isEmpty()) {
            return new Frames(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE);
        }
        BigDecimal by =
                IntStream.range(1, frames.size())
                        .mapToObj(i -> frames.get(i).subtract(frames.get(i - 1)))
                        .filter(distance -> distance.signum() > 0)
                        .min(BigDecimal::compareTo)
                        .orElse(BigDecimal.ONE);
        return new Frames(frames.getFirst(), frames.getLast(), by);
    }
}
