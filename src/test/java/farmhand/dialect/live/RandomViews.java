package farmhand.dialect.live;

import farmhand.farm.JobSettings;
import farmhand.farm.JobStatus;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.policy.Policy;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Totals;
import farmhand.farm.task.Worked;
import farmhand.farm.time.Age;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.JobView;
import farmhand.farm.view.Runs;
import farmhand.farm.view.Shape;
import farmhand.farm.view.TaskView;
import farmhand.farm.view.WholeJob;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Values as a link tells them, made at random but the same for the same seed. */
final class RandomViews {
    private static final List<String> TEXTS =
            List.of("", "sh020", "Grüße “a/b” \"\\", "日本 🎬", "a,b-c", "null", "{}");

    private static final List<String> RANGES =
            List.of("1", "1-100", "1-10,15,20-40x2", "-5--1,7", "1-1000000", "1-9x2,2-10x2");

    private final Random random;

    RandomViews(long seed) {
        this.random = new Random(seed);
    }

    boolean flip() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String text() {
        return TEXTS.get(below(TEXTS.size()));
    }

    <T> List<T> some(int most, IntFunction<T> make) {
        return IntStream.range(0, below(most + 1)).mapToObj(make).toList();
    }

    private <E extends Enum<E>> E any(E[] values) {
        return values[below(values.length)];
    }

    When when() {
        return flip() ? When.NEVER : new When(random.nextLong(4_000_000_000_000_000L));
    }

    Limit limit() {
        return flip() ? Limit.NONE : new Limit(below(100) + 1);
    }

    Metadata metadata() {
        return new Metadata(
                flip() ? "{}" : "{\"shot\":[1,2.50,\"x\",null],\"n\":" + below(1_000_000) + "}");
    }

    Environment environment() {
        return flip()
                ? Environment.NONE
                : new Environment(Map.of("A", text(), "B_" + below(9), ""));
    }

    JobView job(JobNumber number) {
        return new JobView(
                number,
                new JobSettings(
                        "job " + text(),
                        text(),
                        below(2001) - 1000,
                        new JobWishes(flip(), flip(), limit(), text()),
                        some(2, i -> new Need.WholeJob(new JobNumber(i + 1))),
                        metadata(),
                        below(100)),
                any(JobStatus.values()),
                totals(),
                below(100),
                when(),
                when(),
                when(),
                when(),
                random.nextLong(1L << 53),
                any(Age.values()),
                flip() ? Duration.ZERO : Duration.ofSeconds(below(1_000_000) + 1));
    }

    WholeJob whole(JobNumber number) {
        return new WholeJob(job(number), some(4, this::block));
    }

    BlockView block(int index) {
        return new BlockView(
                index,
                "block " + text(),
                flip()
                        ? new Shape.Listed(below(100_000) + 1, below(9) - 4)
                        : new Shape.Numeric(
                                new FrameTasks(
                                        FrameRange.parse(RANGES.get(below(RANGES.size()))),
                                        below(7) + 1)),
                new Execution("blender", "-s @#@ " + text(), text(), text(), environment()),
                some(3, this::need),
                new BlockLimits(below(2001) - 1000, limit(), limit(), below(9)),
                metadata(),
                any(JobStatus.values()),
                totals(),
                below(100),
                new Worked(below(1000), random.nextLong(1L << 50), random.nextLong(1L << 40)));
    }

    private Need need(int index) {
        return switch (below(3)) {
            case 0 -> new Need.WholeBlock(index);
            case 1 -> new Need.BlockByFrame(index);
            default -> new Need.WholeJob(new JobNumber(index + 1));
        };
    }

    Totals totals() {
        return new Totals(
                below(1_000_000),
                below(10),
                below(10),
                below(10),
                below(10),
                below(10),
                below(10),
                below(10),
                random.nextLong(100_000_000L),
                below(1000));
    }

    TaskView task(int index) {
        return new TaskView(
                index,
                text(),
                flip() ? "" : "1-3",
                new Task(
                        any(TaskState.values()),
                        any(TaskState.values()),
                        below(4),
                        below(9),
                        below(101),
                        text(),
                        text(),
                        text(),
                        when(),
                        when()));
    }

    Policy policy() {
        Policy policy = Policy.USUAL.withPaused(flip()).withService(text(), limit());
        policy = flip() ? policy.withoutQueue("low") : policy;
        return policy.withQueue(text(), queue())
                .withUser(text(), terms())
                .withWorker("box", flip());
    }

    Queue queue() {
        return new Queue(below(1001), flip());
    }

    UserTerms terms() {
        return new UserTerms(below(2001) - 1000, limit(), metadata());
    }

    Runs runs() {
        Map<TaskState, TaskSet> runs = new EnumMap<>(TaskState.class);
        for (TaskState state : TaskState.values()) {
            TaskSetBuilder set = new TaskSetBuilder();
            for (int at = below(5); flip(); at += below(9) + 2) {
                set.add(at, at + below(3));
            }
            runs.put(state, set.build());
        }
        return new Runs(runs);
    }
}
