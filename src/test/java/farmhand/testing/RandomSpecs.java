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
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;
import farmhand.farm.time.JobTimes;
import farmhand.farm.time.Recurrence;
import farmhand.farm.time.TimeLimits;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Parcel;

import java.time.Duration;
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
        List<Need.OfJobs> needs =
                others.isEmpty() || random.nextInt(3) > 0
                        ? List.of()
                        : List.of(new Need.WholeJob(others.getLast().number()));
        JobWishes wishes = jobWishes();
        JobSettings settings =
                new JobSettings(
                        "shot " + number, "elie", 50, wishes, needs, metadata(), number.value());
        return new FarmEvent.JobAdded(number, settings, blocks(List.of()), at);
    }

    /** A whole job, as a user writes it. */
    JobSpec spec() {
        List<NeedSpec.OnJobs> needs =
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new NeedSpec.OnJob(new JobNumber(2)),
                                new NeedSpec.JobsMatching(
                                        new Mask("sh.*|“ü”"), pick(NeedSpec.Whose.values())));
        List<BlockSpec> blocks =
                IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> block("b" + i)).toList();
        return new JobSpec("job", "kim", 7, jobWishes(), needs, metadata(), blocks);
    }

    private JobWishes jobWishes() {
        return new JobWishes(
                random.nextInt(9) == 0,
                random.nextBoolean(),
                limit(),
                "naïve note",
                random.nextBoolean() ? JobWishes.USUAL_QUEUE : "high",
                random.nextInt(9) > 0,
                false,
                new JobTimes(moment(), duration()));
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
        List<TaskSpec> tasks =
                IntStream.range(0, 1 + random.nextInt(100)).mapToObj(this::task).toList();
        if (random.nextInt(4) > 0) {
            return tasks;
        }
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> tasks.get(i).with(tasks.get(i).wishes().withNeeds(taskNeeds(i, 3))))
                .toList();
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
        return switch (random.nextInt(6)) {
            case 5 ->
                    new Need.BlocksMatching(
                            new Mask("block [0-2]"), pick(NeedSpec.By.values()), List.of());
            case 0 -> new Need.WholeJob(new JobNumber(2 + other));
            case 1, 2 -> new Need.WholeBlock(other);
            default -> new Need.BlockByFrame(other);
        };
    }

    private BlockSpec block(String name) {
        Work work =
                random.nextBoolean()
                        ? new Work.Listed(tasks(), random.nextInt(-3, 4))
                        : new Work.Frames(frames());
        Execution how =
                new Execution("blender", command(), taskName(), "/tmp", environment(), outputs());
        List<NeedSpec> needs =
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new NeedSpec.OnBlock("beauty", NeedSpec.By.FRAME),
                                new NeedSpec.BlocksMatching(new Mask("b.*"), NeedSpec.By.BLOCK),
                                new NeedSpec.OnJob(new JobNumber(2)));
        BlockLimits limits =
                new BlockLimits(
                        random.nextInt(9),
                        new Limit(3),
                        limit(),
                        random.nextInt(3),
                        new TimeLimits(duration(), duration()),
                        new Pace(
                                1 + random.nextInt(5),
                                order(),
                                startRate(),
                                random.nextInt(4) == 0));
        return new BlockSpec(name, work, how, needs, limits, metadata());
    }

    private FrameTasks frames() {
        int first = random.nextInt(50) - 25;
        String more = random.nextBoolean() ? "" : ",1000-1100x5";
        String text = first + "-" + (first + random.nextInt(300)) + more;
        return new FrameTasks(FrameRange.parse(text), 1 + random.nextInt(4));
    }

    private TaskSpec task(int index) {
        return TaskSpec.of("task " + index, "echo 'ü" + index + "'")
                .with("", environment())
                .with(random.nextInt(4) > 0 ? TaskWishes.NONE : wishes())
                .with(random.nextInt(4) > 0 ? TaskOptions.NONE : options());
    }

    TaskWishes wishes() {
        return new TaskWishes(
                random.nextBoolean() ? TaskWishes.AS_BLOCK : random.nextInt(2001) - 1000,
                random.nextBoolean(),
                moment(),
                List.of(),
                metadata(),
                Parcel.NONE);
    }

    /** Some tasks before that one. */
    private List<NeedSpec.OnTask> taskNeeds(int index, int most) {
        return index == 0
                ? List.of()
                : IntStream.range(0, random.nextInt(most))
                        .mapToObj(_ -> new NeedSpec.OnTask("task " + random.nextInt(index)))
                        .toList();
    }

    private TaskOptions options() {
        return new TaskOptions(
                random.nextBoolean() ? "" : "{\"a\":[1,\"ü\",null]}",
                random.nextBoolean() ? "" : "key " + random.nextInt(5),
                pick(TaskOptions.OnDuplicate.values()),
                outputs(),
                recurrence(),
                "",
                "",
                new Copying(random.nextBoolean(), random.nextBoolean()));
    }

    private Recurrence recurrence() {
        Recurrence.From from = pick(Recurrence.From.values());
        return switch (random.nextInt(3)) {
            case 0 -> new Recurrence.None();
            case 1 -> new Recurrence.Every(Duration.ofMinutes(1 + random.nextInt(99)), from);
            default -> new Recurrence.Cron("30 8 * * 1-5", from);
        };
    }

    private TaskCommand command() {
        return random.nextBoolean()
                ? TaskCommand.of("render @####@ \"$HOME\"")
                : new TaskCommand.Argv(List.of("render", "-f", "@#@", "a 'b' ü"));
    }

    private List<String> outputs() {
        return random.nextBoolean() ? List.of() : List.of("out/img.@####@.png", "out/a b.txt");
    }

    private TaskOrder order() {
        return switch (random.nextInt(4)) {
            case 0 -> new TaskOrder.Ascending();
            case 1 -> new TaskOrder.Descending();
            case 2 -> new TaskOrder.MiddleOut();
            default -> new TaskOrder.Every(2 + random.nextInt(9));
        };
    }

    private Limit startRate() {
        return random.nextBoolean() ? Limit.NONE : new Limit(1 + random.nextInt(9));
    }

    private Duration duration() {
        return random.nextBoolean() ? Duration.ZERO : Duration.ofSeconds(random.nextInt(9999) + 1);
    }

    private When moment() {
        return random.nextBoolean()
                ? When.NEVER
                : new When(1_700_000_000_000_000L + random.nextInt(1 << 30));
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
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
