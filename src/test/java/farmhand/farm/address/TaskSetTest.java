package farmhand.farm.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.refusal.Refused;
import farmhand.testing.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class TaskSetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 | 17",
                "10-20 | 10-20",
                "0-8,13 | 0-8,13",
                "13,0-8 | 0-8,13",
                "1,2,3 | 1-3",
                "1-5,3-9 | 1-9",
                "1-9,3-5 | 1-9",
                "4,4 | 4",
                "1, 3 | 1,3"
            })
    void isReadInAnyOrderAndPrintedInOne(String text, String printed) {
        assertEquals(printed, TaskSet.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "1,", "3-1", "-1", "1-2-3", "x", "1.5", "9999999999"})
    void whatIsNoSetOfTasksIsRefused(String text) {
        Refused refused = assertThrows(Refused.class, () -> TaskSet.parse(text));

        assertEquals("bad_address", refused.rejection().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", " "})
    void aTextWithoutEndIsRefused(String part) {
        assertThrows(Refused.class, () -> TaskSet.parse(part.repeat(200_000) + "1"));
    }

    @Test
    void holdsWhatWasPutIn() {
        Property.holdsForAll(
                300,
                20,
                (random, size) -> {
                    BitSet expected = new BitSet();
                    List<IndexRun> runs = runs(random, size, expected);

                    TaskSet set = TaskSet.merged(runs);

                    assertEquals(expected, bits(set));
                    assertEquals(expected.cardinality(), set.size());
                    assertEquals(expected.isEmpty(), set.isEmpty());
                    for (int i = 0; i < 150; i++) {
                        assertEquals(expected.get(i), set.contains(i));
                    }
                });
    }

    @Test
    void togetherHoldWhatEitherHolds() {
        Property.holdsForAll(
                300,
                10,
                (random, size) -> {
                    BitSet expected = new BitSet();
                    TaskSet one = TaskSet.merged(runs(random, size, expected));
                    TaskSet other = TaskSet.merged(runs(random, size, expected));

                    assertEquals(expected, bits(one.union(other)));
                });
    }

    @Test
    void touchingRunsAreOne() {
        assertEquals(
                new TaskSet(List.of(new IndexRun(1, 4))),
                TaskSet.of(3).union(TaskSet.of(4)).union(TaskSet.range(1, 3)));
    }

    @Test
    void runsThatAreOutOfOrderAreABug() {
        List<IndexRun> touching = List.of(new IndexRun(1, 2), new IndexRun(3, 4));

        assertThrows(IllegalArgumentException.class, () -> new TaskSet(touching));
    }

    private static List<IndexRun> runs(Random random, int count, BitSet all) {
        return IntStream.range(0, count)
                .mapToObj(
                        _ -> {
                            int first = random.nextInt(120);
                            return new IndexRun(first, first + random.nextInt(6));
                        })
                .peek(run -> all.set(run.first(), run.last() + 1))
                .toList();
    }

    private static BitSet bits(TaskSet set) {
        BitSet bits = new BitSet();
        set.forEach(bits::set);
        return bits;
    }
}
