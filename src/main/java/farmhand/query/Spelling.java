package farmhand.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who wrote something else. */
public final class Spelling {
    private Spelling() {}

    /** The word that {@code written} differs from least, if it is close enough to be meant. */
    public static Optional<String> nearest(String written, Collection<String> words) {
        String lower = written.toLowerCase(Locale.ROOT);
        int most = Math.max(1, lower.length() / 3);
        return words.stream()
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT), most) <= most)
                .min(
                        Comparator.comparingInt(
                                        (String word) ->
                                                distance(
                                                        lower, word.toLowerCase(Locale.ROOT), most))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to be added, taken away, changed or swapped; above {@code most} only roughly. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least =
                Math.min(
                        steps[i - 1][j - 1] + (same ? 0 : 1),
                        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
