package farmhand.farm.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.TaskSet;
import farmhand.testing.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

final class TaskFramesTest {
    /** As an afserver matches them, but for the tile of the next frame that it waits for too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-10 by 1   | 0 | 60 by -6   | 0-5",
                "1-10 by 1   | 9 | 60 by -6   | 54-59",
                "1-12 by 1   | 11 | 60 by -6  | 59",
                "60 by -6    | 5 | 1-10 by 1  | 0",
                "60 by -6    | 6 | 1-10 by 1  | 1",
                "80 by -6    | 79 | 1-10 by 1 | 9",
                "60 by -6    | 7 | 60 by -6   | 6-11",
                "1-10 by 2   | 1 | 60 by -6   | 12-23",
                "1-10 by 1   | 7 | 4 by 3     | 2",
                "1-10 by 5   | 1 | 4 by 3     | 1-3",
                "4 by 3      | 1 | 1-10 by 1  | 3-5",
                "4 by 3      | 3 | 1-10 by 1  | 9",
                "4 by 3      | 1 | 1-10 by 5  | 0-1",
                "5 by 1      | 4 | 3 by 1     | 2",
                "5 by 1      | 3 | 5          | 3",
                "5           | 3 | 5 by 2     | 1",
                "1-9x2 by 1  | 2 | 5 by 1     | 4",
                "5 by 1      | 3 | 1-9x2 by 1 | 1",
                "1-9x2 by 2  | 1 | 9 by 1     | 4-6",
                "1-3,8-9 by 1 | 4 | 5 by 1    | 4",
                "5 by 1      | 4 | 1-3,8-9 by 1 | 4",
                "5 by 1      | 4 | 1-3 by 1000000000 | 0",
                "3 by 2000000000 | 2 | 5 by -2000000000 | 4",
                "1-9x2 by 1  | 2 | 5          | 2",
                "5           | 4 | 3          | ''",
                "1-5 by 1    | 4 | 1-3 by 1   | ''",
                "2-8x2 by 1  | 1 | 1-10 by 3  | 1"
            })
    void aTaskWaitsForThoseOfItsFrames(String ours, int task, String theirs, String expected) {
        assertEquals(expected, frames(ours).neededFor(task, frames(theirs)).toString());
    }

    /** Frame by frame, from the first of each block on. */
    @Test
    void whereFramesAreSaidATaskWaitsForThoseWithAFrameOfItsOwn() {
        Property.holdsForAll(
                300,
                12,
                (random, size) -> {
                    TaskFrames ours = said(random, size);
                    TaskFrames theirs = said(random, size);
                    int task = random.nextInt(ours.count());

                    TaskSet expected =
                            tasks(
                                    theirs,
                                    other ->
                                            theirs.first(other) <= ours.last(task)
                                                    && theirs.last(other) >= ours.first(task));

                    TaskSet found = ours.neededFor(task, theirs);
                    assertEquals(
                            expected.isEmpty() ? TaskSet.of(theirs.count() - 1) : expected, found);
                });
    }

    /** In numeric blocks there may be some more: those around a frame between its own. */
    @Test
    void thoseThatWaitForATaskAreAllThatNeedIt() {
        Property.holdsForAll(
                600,
                12,
                (random, size) -> {
                    TaskFrames ours = any(random, size);
                    TaskFrames theirs = any(random, size);
                    int task = random.nextInt(theirs.count());

                    TaskSet expected =
                            tasks(ours, own -> ours.neededFor(own, theirs).contains(task));
                    TaskSet found = ours.waitingFor(task, theirs);
                    boolean byNumber =
                            ours instanceof TaskFrames.Cut && theirs instanceof TaskFrames.Cut;
                    assertEquals(expected, byNumber ? found.where(expected::contains) : found);
                });
    }

    private static TaskSet tasks(TaskFrames of, IntPredicate which) {
        return TaskSet.of(IntStream.range(0, of.count()).filter(which).boxed().toList());
    }

    private static TaskFrames said(Random random, int size) {
        int perTask = random.nextInt(1, 5) * (random.nextBoolean() ? 1 : -1);
        return new TaskFrames.Listed(random.nextInt(1, size + 2), perTask);
    }

    private static TaskFrames any(Random random, int size) {
        int first = random.nextInt(-9, 9);
        int last = first + random.nextInt(size + 1);
        String range = first + "-" + last + "x" + random.nextInt(1, 4);
        return switch (random.nextInt(4)) {
            case 0 -> new TaskFrames.Listed(random.nextInt(1, size + 2), 0);
            case 1 -> frames(range + " by " + random.nextInt(1, 4));
            case 2 -> frames(range + "," + (last + 5) + " by " + random.nextInt(1, 4));
            default -> said(random, size);
        };
    }

    /** {@code 1-10 by 2} are frames two a task; {@code 6 by 2} six such tasks. */
    private static TaskFrames frames(String text) {
        String[] parts = text.strip().split(" by ", -1);
        int perTask = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        return parts[0].contains("-")
                ? new TaskFrames.Cut(new FrameTasks(FrameRange.parse(parts[0]), perTask))
                : new TaskFrames.Listed(Integer.parseInt(parts[0]), perTask);
    }
}
