package farmhand.query.pattern;

import java.util.Random;

/** Patterns that both Java and we can read. */
final class RandomPatterns {
    private RandomPatterns() {}

    static String next(Random random, int size) {
        if (size <= 1) {
            return switch (random.nextInt(6)) {
                case 0 -> "a";
                case 1 -> "b";
                case 2 -> ".";
                case 3 -> "[ab]";
                case 4 -> "[^b]";
                default -> "\\d";
            };
        }
        String one = next(random, size / 2);
        String other = next(random, size / 2);
        return switch (random.nextInt(8)) {
            case 0 -> "(" + one + "|" + other + ")";
            case 1 -> "(" + one + ")*" + other;
            case 2 -> "(" + one + ")+" + other;
            case 3 -> "(" + one + ")?" + other;
            case 4 -> "(" + one + "){1,2}";
            case 5 -> "^" + one;
            case 6 -> one + "$";
            default -> one + other;
        };
    }
}
