package farmhand.testing;

import java.util.Random;

/**
 * A claim that is tried on many random cases. A case is a seed and a size; one that fails is halved
 * until it holds, and the smallest that failed is told with its seed.
 */
@FunctionalInterface
public interface Property {
    /** Throws when the claim does not hold for what {@code random} makes in {@code size} steps. */
    void holds(Random random, int size);

    /** Tries {@code cases} cases of {@code size}. */
    static void holdsForAll(int cases, int size, Property property) {
        for (long seed = 1; seed <= cases; seed++) {
            holdsFor(seed, size, property);
        }
    }

    private static void holdsFor(long seed, int size, Property property) {
        try {
            property.holds(new Random(seed), size);
        } catch (AssertionError | RuntimeException failure) {
            if (size > 1) {
                holdsFor(seed, size / 2, property);
            }
            throw new AssertionError("seed " + seed + ", size " + size + ": " + failure, failure);
        }
    }
}
