package farmhand.testing;

import farmhand.farm.Block;
import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.NewBlock;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** What users might submit, at random. */
final class RandomSpecs {
    private final Random random;

    RandomSpecs(Random random) {
        this.random = random;
    }

    FarmEvent.JobAdded job(JobNumber number, List<Job> others, When at) {
        List<Need.WholeJob> needs =
                others.isEmpty() || random.nextInt(3) > 0
                        ? List.of()
                        : List.of(new Need.WholeJob(others.getLast().number()));
        JobWishes wishes =
                new JobWishes(random.nextInt(9) == 0, random.nextBoolean(), limit(), "naïve note");
        JobSettings settings =
                new JobSettings("shot " + number, "elie", 50, wishes, needs, metadata());
        return new FarmEvent.JobAdded(number, settings, blocks(List.of()), at);
    }

    /** One to three blocks, some waiting for blocks before them. */
    List<NewBlock> blocks(List<Block> before) {
        List<NewBlock> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int index = before.size() + i;
            List<Need> needs = index == 0 || random.nextBoolean() ? List.of() : needs(index);
            blocks.add(new NewBlock(block("block " + index), needs));
        }
        return blocks;
    }

    /** The block's spec as a user might edit it: all but its work. */
    BlockSpec edited(Block block) {
        return block("block renamed").withWork(block.spec().work());
    }

    List<TaskSpec> tasks() {
        return IntStream.range(0, 1 + random.nextInt(100)).mapToObj(this::task).toList();
    }

    Metadata metadata() {
        return random.nextBoolean() ? Metadata.NONE : new Metadata("{\"shot\":\"sh“01”\"}");
    }

    private List<Need> needs(int index) {
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(_ -> need(random.nextInt(index)))
                .toList();
    }

    private Need need(int other) {
        return switch (random.nextInt(5)) {
            case 0 -> new Need.WholeJob(new JobNumber(2 + other));
            case 1, 2 -> new Need.WholeBlock(other);
            default -> new Need.BlockByFrame(other);
        };
    }

    private BlockSpec block(String name) {
        Work work = random.nextBoolean() ? new Work.Listed(tasks()) : new Work.Frames(frames());
        Execution how =
                new Execution(
                        "blender", "render @####@ \"$HOME\"", taskName(), "/tmp", environment());
        List<NeedSpec> needs =
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new NeedSpec.OnBlock("beauty", NeedSpec.By.FRAME),
                                new NeedSpec.OnJob(new JobNumber(2)));
        BlockLimits limits = new BlockLimits(random.nextInt(9), new Limit(3), limit(), 2);
        return new BlockSpec(name, work, how, needs, limits, metadata());
    }

    private FrameTasks frames() {
        int first = random.nextInt(50) - 25;
        String more = random.nextBoolean() ? "" : ",1000-1100x5";
        String text = first + "-" + (first + random.nextInt(300)) + more;
        return new FrameTasks(FrameRange.parse(text), 1 + random.nextInt(4));
    }

    private TaskSpec task(int index) {
        return new TaskSpec(
                "task " + index, "echo 'ü" + index + "'", "", environment(), metadata());
    }

    private String taskName() {
        return random.nextBoolean() ? "" : "take " + random.nextInt(3) + " of @#@";
    }

    private Environment environment() {
        return random.nextBoolean() ? Environment.NONE : new Environment(Map.of("A", "b c"));
    }

    private Limit limit() {
        return random.nextBoolean() ? Limit.NONE : new Limit(random.nextInt(10));
    }
}
