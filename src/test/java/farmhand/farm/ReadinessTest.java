package farmhand.farm;

import static farmhand.farm.task.TaskState.DONE;
import static farmhand.farm.task.TaskState.EXCLUDED;
import static farmhand.farm.task.TaskState.OPEN;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.TaskSet;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Work;
import farmhand.testing.Property;
import farmhand.testing.RandomFarm;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

final class ReadinessTest {
    private static final Need FRAMES_OF_FIRST = new Need.BlockByFrame(0);
    private static final Need ALL_OF_FIRST = new Need.WholeBlock(0);

    @Test
    void aBlockWithoutNeedsIsReady() {
        Story story = Story.of(Specs.block(Specs.frames("render", "1-10")));

        story.assigned(0, 0).moved(0, "1", DONE);

        assertEquals(8, story.block(0).ready());
    }

    @Test
    void aBlockThatNeedsAllWaitsForTheLast() {
        Story story =
                Story.of(
                        Specs.block(Specs.frames("render", "1-3")),
                        Specs.block(Specs.frames("film", "1"), ALL_OF_FIRST));

        story.moved(0, "0-1", DONE);
        assertEquals(0, story.block(1).ready());

        story.moved(0, "2", EXCLUDED);
        assertEquals(1, story.block(1).ready());

        story.moved(0, "1", OPEN);
        assertEquals(0, story.block(1).ready());
    }

    @Test
    void framesOfUnlikeTasksAreMatchedByNumber() {
        Story story =
                Story.of(
                        Specs.block(Specs.frames("render", "1-10", 3)),
                        Specs.block(Specs.frames("comp", "2-8x2"), FRAMES_OF_FIRST));

        story.moved(0, "1", DONE);

        assertEquals(TaskSet.parse("1-2"), readyTasks(story, 1));
        assertEquals(2, story.block(1).ready());
    }

    @Test
    void aTaskOfEverySecondFrameWaitsForTheFramesBetween() {
        Story story =
                Story.of(
                        Specs.block(Specs.frames("render", "1-4")),
                        Specs.block(Specs.frames("comp", "1-3x2", 2), FRAMES_OF_FIRST));

        story.moved(0, "0,2", DONE);
        assertEquals(0, story.block(1).ready());

        story.moved(0, "1", DONE);
        assertEquals(1, story.block(1).ready());
    }

    @Test
    void framesThatTheOtherBlockDoesNotHaveAreNotWaitedFor() {
        Story story =
                Story.of(
                        Specs.block(Specs.frames("render", "1-3")),
                        Specs.block(Specs.frames("comp", "1-5"), FRAMES_OF_FIRST));

        assertEquals(TaskSet.parse("3-4"), readyTasks(story, 1));
    }

    @Test
    void listedTasksAreMatchedByIndex() {
        Story story =
                Story.of(
                        Specs.block(Specs.tasks("copy", "a", "b")),
                        Specs.block(Specs.tasks("check", "a", "b", "c"), FRAMES_OF_FIRST));

        story.moved(0, "1", DONE);
        assertEquals(TaskSet.parse("1-2"), readyTasks(story, 1));

        story.tasksAdded(0, "c");
        assertEquals(TaskSet.parse("1"), readyTasks(story, 1));
        assertEquals(1, story.block(1).ready());
    }

    @Test
    void listedTasksThatStandForFramesAreMatchedByFrame() {
        Story story =
                Story.of(
                        Specs.block(Specs.tasks(-3, "tiles", "a", "b", "c", "d", "e", "f", "g")),
                        Specs.block(Specs.frames("stitch", "11-14"), FRAMES_OF_FIRST));

        story.moved(0, "0-1,3-5", DONE);
        assertEquals(TaskSet.parse("1"), readyTasks(story, 1));

        story.moved(0, "6", DONE);
        assertEquals(TaskSet.parse("1-3"), readyTasks(story, 1));

        story.tasksAdded(0, "h");
        assertEquals(TaskSet.parse("1"), readyTasks(story, 1));
        assertEquals(1, story.block(1).ready());
    }

    @Test
    void anAppendedBlockFindsWhatIsMetAlready() {
        Story story = Story.of(Specs.block(Specs.frames("render", "1-3"))).moved(0, "0-2", DONE);

        story.blocksAdded(Specs.block(Specs.frames("film", "1"), ALL_OF_FIRST));

        assertEquals(1, story.block(1).ready());
    }

    /** Counts by going from frame to frame, which is slow and plain. */
    @Test
    void whatIsKeptCountedIsWhatIsThere() {
        Property.holdsForAll(
                60,
                250,
                (random, size) -> {
                    RandomFarm life = new RandomFarm(random.nextLong());
                    for (int i = 0; i < size; i++) {
                        life.step();
                    }

                    life.farm().jobs().stream().forEach(ReadinessTest::assertCounted);
                });
    }

    private static void assertCounted(Job job) {
        for (Block block : job.blocks()) {
            long ready =
                    IntStream.range(0, block.tasks().size())
                            .filter(i -> block.tasks().task(i).state() == OPEN)
                            .filter(i -> isFree(job, block, i))
                            .count();
            assertEquals(ready, block.ready(), () -> "block " + job.number() + "/" + block.index());
        }
    }

    private static boolean isFree(Job job, Block block, int task) {
        boolean ownMet =
                block.wishes(task).needs().stream()
                        .allMatch(
                                need ->
                                        IntStream.range(0, block.tasks().size())
                                                .filter(i -> i != task)
                                                .filter(i -> nameOf(block, i).equals(need.name()))
                                                .allMatch(i -> isMet(block, i)));
        return ownMet
                && block.needs().stream()
                        .allMatch(
                                need ->
                                        switch (need) {
                                            case Need.WholeBlock(int i) ->
                                                    allMet(job.blocks().get(i));
                                            case Need.BlockByFrame(int i) ->
                                                    framesMet(block, task, job.blocks().get(i));
                                            case Need.BlocksMatching(var mask, var by, _) ->
                                                    job.blocks().stream()
                                                            .filter(
                                                                    other ->
                                                                            other.index()
                                                                                    != block
                                                                                            .index())
                                                            .filter(
                                                                    b ->
                                                                            mask.matches(
                                                                                    b.spec()
                                                                                            .name()))
                                                            .allMatch(
                                                                    b ->
                                                                            by == NeedSpec.By.BLOCK
                                                                                    ? allMet(b)
                                                                                    : framesMet(
                                                                                            block,
                                                                                            task,
                                                                                            b));
                                            case Need.OfJobs _ -> true;
                                        });
    }

    private static String nameOf(Block block, int task) {
        return block.spec().work() instanceof Work.Listed(var tasks, _)
                ? tasks.get(task).name()
                : "";
    }

    private static boolean allMet(Block block) {
        return IntStream.range(0, block.tasks().size()).allMatch(i -> isMet(block, i));
    }

    private static boolean framesMet(Block block, int task, Block needed) {
        if (!(block.spec().work() instanceof Work.Frames ours)
                || !(needed.spec().work() instanceof Work.Frames theirs)) {
            return Readiness.neededFor(block, task, needed).stream()
                    .allMatch(i -> isMet(needed, i));
        }
        FrameSlice mine = ours.cut().slice(task);
        return IntStream.range(0, needed.tasks().size())
                .filter(i -> overlaps(theirs.cut().slice(i), mine))
                .allMatch(i -> isMet(needed, i));
    }

    /** Whether any frame of {@code slice} lies within the other. */
    private static boolean overlaps(FrameSlice slice, FrameSlice other) {
        for (long frame = slice.start(); frame <= slice.end(); frame += slice.step()) {
            if (frame >= other.start() && frame <= other.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMet(Block block, int task) {
        return block.tasks().task(task).state().isMet();
    }

    private static TaskSet readyTasks(Story story, int block) {
        List<Block> blocks = story.job().blocks();
        return TaskSet.merged(
                IntStream.range(0, blocks.get(block).tasks().size())
                        .filter(i -> blocks.get(block).tasks().task(i).state() == OPEN)
                        .filter(i -> Readiness.isMet(blocks, blocks.get(block), i))
                        .mapToObj(TaskSet::of)
                        .flatMap(one -> one.runs().stream())
                        .toList());
    }
}
