package farmhand.testing;

import java.util.Random;

/** Texts that somebody broke: cut, changed, doubled in places. */
public final class Mutations {
    /** How many of a kind a test tries; more of them in a soak. */
    public static final int COUNT = Integer.getInteger("farmhand.mutations", 3_000);

    private static final String PIECES = "{}[]\",:0123456789-.eE\\ \u0000\ufffftrue null@#";

    private Mutations() {}

    /** The text, broken in none to three places. */
    public static String of(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0 && !changed.isEmpty(); i--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(9));
            switch (random.nextInt(4)) {
                case 0 -> changed.setLength(at);
                case 1 -> changed.delete(at, end);
                case 2 -> changed.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> changed.insert(at, changed.substring(at, end));
            }
        }
        return changed.toString();
    }
}
