package farmhand.viewmodel.log;

import java.util.Arrays;

/**
 * Which lines of one text stand in another too, in the same order, and as many as can be. Takes
 * memory by the length of both, whatever they say, and bounded time: texts that have next to
 * nothing in common are given up on, stretch by stretch.
 *
 * @see <a href="https://doi.org/10.1007/BF01840446">Myers, An O(ND) Difference Algorithm, 1986</a>
 */
final class Matching {
    /** Instead of the index of a line. */
    static final int NONE = -1;

    /** Steps along diagonals; some hundred milliseconds. */
    private static final long MOST_STEPS = 60_000_000;

    private static final int OUTSIDE = Integer.MIN_VALUE / 2;

    private final int[] first;
    private final int[] second;
    private final int[] found;
    private final int[] forward;
    private final int[] backward;
    private long steps;

    private Matching(int[] first, int[] second) {
        this.first = first;
        this.second = second;
        this.found = new int[first.length];
        Arrays.fill(found, NONE);
        int diagonals = first.length + second.length + 3;
        this.forward = new int[2 * diagonals];
        this.backward = new int[2 * diagonals];
    }

    /** For each line of {@code first} its index in {@code second}, or {@link #NONE}. */
    static int[] of(int[] first, int[] second) {
        Matching matching = new Matching(first, second);
        matching.match(0, first.length, 0, second.length);
        return matching.found;
    }

    private void match(int from, int to, int otherFrom, int otherTo) {
        int a = from;
        int b = otherFrom;
        int aEnd = to;
        int bEnd = otherTo;
        while (a < aEnd && b < bEnd && first[a] == second[b]) {
            found[a++] = b++;
        }
        while (a < aEnd && b < bEnd && first[aEnd - 1] == second[bEnd - 1]) {
            found[--aEnd] = --bEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        int lines = aEnd - a;
        int others = bEnd - b;
        long middle = middle(a, lines, b, others);
        if (middle == NONE) {
            return;
        }
        int x = (int) (middle / (others + 1));
        int y = (int) (middle % (others + 1));
        match(a, a + x, b, b + y);
        match(a + x, aEnd, b + y, bEnd);
    }

    /** A point on a best way from the one corner to the other, as x · (others + 1) + y. */
    private long middle(int a, int lines, int b, int others) {
        int delta = lines - others;
        boolean odd = (delta & 1) != 0;
        int zero = forward.length / 2;
        int reach = (lines + others + 1) / 2;
        for (int d = 0; d <= reach; d++) {
            steps += 2L * d + 2;
            if (steps > MOST_STEPS) {
                return NONE;
            }
            for (int k = -d; k <= d; k += 2) {
                int x = furthest(forward, zero, k, d, lines, others);
                while (x >= 0 && x < lines && x - k < others && first[a + x] == second[b + x - k]) {
                    x++;
                }
                forward[zero + k] = x;
                if (odd && x >= 0 && Math.abs(delta - k) <= d - 1) {
                    int back = backward[zero + delta - k];
                    if (back >= 0 && x + back >= lines) {
                        return (long) x * (others + 1) + x - k;
                    }
                }
            }
            for (int k = -d; k <= d; k += 2) {
                int x = furthest(backward, zero, k, d, lines, others);
                while (x >= 0
                        && x < lines
                        && x - k < others
                        && first[a + lines - 1 - x] == second[b + others - 1 - x + k]) {
                    x++;
                }
                backward[zero + k] = x;
                if (!odd && x >= 0 && Math.abs(delta - k) <= d) {
                    int there = forward[zero + delta - k];
                    if (there >= 0 && x + there >= lines) {
                        return (long) (lines - x) * (others + 1) + others - x + k;
                    }
                }
            }
        }
        return NONE;
    }

    /** How far one step from a neighbouring diagonal comes on diagonal k; negative: nowhere. */
    private static int furthest(int[] reached, int zero, int k, int d, int lines, int others) {
        if (d == 0) {
            return 0;
        }
        int down = k < d ? reached[zero + k + 1] : OUTSIDE;
        int right = k > -d ? reached[zero + k - 1] + 1 : OUTSIDE;
        int x = Math.max(down - k > others ? OUTSIDE : down, right > lines ? OUTSIDE : right);
        return x < 0 ? OUTSIDE : x;
    }
}
