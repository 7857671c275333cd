package farmhand.viewmodel.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

final class MatchingTest {
    @Test
    void whatStandsInBothIsFoundInOrder() {
        int[] first = {1, 2, 3, 4, 5};
        int[] second = {1, 3, 9, 4, 6, 5};

        assertArrayEquals(new int[] {0, -1, 1, 3, 5}, Matching.of(first, second));
    }

    @Test
    void nothingAndSomethingHaveNothingInCommon() {
        assertArrayEquals(new int[] {}, Matching.of(new int[] {}, new int[] {1}));
        assertArrayEquals(new int[] {-1}, Matching.of(new int[] {1}, new int[] {}));
    }

    /** Against the plain table of all prefixes, on small texts by chance. */
    @Test
    void asManyLinesAreMatchedAsCanBe() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            int[] first = some(random);
            int[] second = some(random);

            int[] found = Matching.of(first, second);

            int[] matched = IntStream.of(found).filter(at -> at >= 0).toArray();
            int[] ascending = matched.clone();
            Arrays.sort(ascending);
            assertArrayEquals(ascending, matched, "seed " + seed);
            for (int i = 0; i < found.length; i++) {
                assertTrue(found[i] < 0 || first[i] == second[found[i]], "seed " + seed);
            }
            assertEquals(longest(first, second), matched.length, "seed " + seed);
        }
    }

    @Test
    void longTextsWithNothingInCommonAreGivenUpOn() {
        int[] first = IntStream.range(0, 300_000).toArray();
        int[] second = IntStream.range(300_000, 600_000).toArray();

        assertEquals(0, IntStream.of(Matching.of(first, second)).filter(at -> at >= 0).count());
    }

    private static int[] some(Random random) {
        return random.ints(random.nextInt(14), 0, 4).toArray();
    }

    private static int longest(int[] first, int[] second) {
        int[][] table = new int[first.length + 1][second.length + 1];
        for (int i = 1; i <= first.length; i++) {
            for (int j = 1; j <= second.length; j++) {
                table[i][j] =
                        first[i - 1] == second[j - 1]
                                ? table[i - 1][j - 1] + 1
                                : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[first.length][second.length];
    }
}
