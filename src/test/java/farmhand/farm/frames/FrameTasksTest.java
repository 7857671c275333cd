package farmhand.farm.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.refusal.Refused;
import farmhand.testing.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

final class FrameTasksTest {
    /** As afserver of CGRU 3.4.1 was seen to cut numeric blocks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-10 | 1 | 1 2 3 4 5 6 7 8 9 10",
                "1-10 | 3 | 1-3 4-6 7-9 10",
                "1-10x2 | 1 | 1 3 5 7 9",
                "1-10x2 | 2 | 1-3x2 5-7x2 9",
                "1-100x2 | 10 | 1-19x2 21-39x2 41-59x2 61-79x2 81-99x2",
                "0-9x3 | 2 | 0-3x3 6-9x3",
                "-3-3 | 2 | -3--2 -1-0 1-2 3",
                "-10--1x2 | 4 | -10--4x2 -2",
                "1-10 | 100 | 1-10"
            })
    void oneRunIsCutAsAfanasyDoes(String range, int perTask, String slices) {
        assertEquals(slices, print(tasks(range, perTask)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-3,7-9 | 2 | 1-2 3 7-8 9",
                "1-4,5-9x2 | 3 | 1-3 4 5-9x2",
                "5,1-2 | 2 | 5 1-2",
                "1-10,!5 | 100 | 1-4 6-10"
            })
    void noTaskCrossesAGapOrAChangeOfStep(String range, int perTask, String slices) {
        assertEquals(slices, print(tasks(range, perTask)));
    }

    @Test
    void aTaskHoldsOneFrameAtLeast() {
        Refused refused = assertThrows(Refused.class, () -> tasks("1-10", 0));

        assertEquals("bad_frames_per_task", refused.rejection().code());
    }

    @Test
    void thereIsNoTaskBehindTheLast() {
        FrameTasks tasks = tasks("1-3,7-9", 2);

        assertThrows(IndexOutOfBoundsException.class, () -> tasks.slice(4));
        assertThrows(IndexOutOfBoundsException.class, () -> tasks.slice(-1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-10 | 3 | 4 | 4 | 1",
                "1-10 | 3 | 3 | 4 | 0-1",
                "1-10 | 3 | 11 | 20 | ''",
                "1-10x5 | 1 | 2 | 5 | ''",
                "20-29,1-9 | 5 | 8 | 21 | 0,3",
                "-3-3 | 2 | -100 | -2 | 0"
            })
    void findsTheTasksThatHoldFrames(
            String range, int perTask, long low, long high, String expected) {
        assertEquals(expected, tasks(range, perTask).covering(low, high).toString());
    }

    @Test
    void everyFrameIsInOneTaskAndFoundThere() {
        Property.holdsForAll(
                300,
                12,
                (random, size) -> {
                    FrameTasks tasks = random(random, size);

                    assertEquals(
                            tasks.range().frames().boxed().toList(),
                            IntStream.range(0, tasks.count())
                                    .mapToObj(tasks::slice)
                                    .flatMapToLong(FrameTasksTest::frames)
                                    .boxed()
                                    .toList());
                });
    }

    @Test
    void coveringTasksAreThoseThatHoldAFrameInBetween() {
        Property.holdsForAll(
                300,
                12,
                (random, size) -> {
                    FrameTasks tasks = random(random, size);
                    long low = random.nextLong(-40, 40);
                    long high = low + random.nextInt(20);

                    TaskSetBuilder expected = new TaskSetBuilder();
                    IntStream.range(0, tasks.count())
                            .filter(
                                    i ->
                                            frames(tasks.slice(i))
                                                    .anyMatch(f -> f >= low && f <= high))
                            .forEach(expected::add);

                    TaskSet found = tasks.covering(low, high);
                    assertEquals(expected.build(), found);
                });
    }

    private static FrameTasks tasks(String range, int perTask) {
        return new FrameTasks(FrameRange.parse(range), perTask);
    }

    private static FrameTasks random(Random random, int parts) {
        List<String> range =
                IntStream.range(0, parts)
                        .mapToObj(
                                _ -> {
                                    int first = random.nextInt(60) - 30;
                                    int last = first + random.nextInt(20);
                                    return first + "-" + last + "x" + (1 + random.nextInt(4));
                                })
                        .toList();
        return tasks(String.join(",", range), 1 + random.nextInt(5));
    }

    private static LongStream frames(FrameSlice slice) {
        return LongStream.range(0, slice.count()).map(i -> slice.start() + i * slice.step());
    }

    private static String print(FrameTasks tasks) {
        return IntStream.range(0, tasks.count())
                .mapToObj(i -> tasks.slice(i).toString())
                .collect(Collectors.joining(" "));
    }
}
