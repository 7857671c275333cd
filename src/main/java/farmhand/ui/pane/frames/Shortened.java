package farmhand.ui.pane.frames;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Words cut to the room that they have. A little too long they stay whole, to be drawn closer.
 * Measured once each, since they are drawn again and again.
 */
final class Shortened {
    private static final String MORE = "…";
    private static final double CLOSER = 1.25;
    private static final int MOST = 4000;

    private record Place(String words, double room) {}

    private final ToDoubleFunction<String> width;
    private final double closer;
    private final Map<Place, String> known = new HashMap<>();

    /** Words of that {@code width}, which may be drawn a little closer. */
    Shortened(ToDoubleFunction<String> width) {
        this(width, CLOSER);
    }

    private Shortened(ToDoubleFunction<String> width, double closer) {
        this.width = width;
        this.closer = closer;
    }

    /** Words that are drawn as they are, and cut as soon as they are too long. */
    static Shortened sentences(ToDoubleFunction<String> width) {
        return new Shortened(width, 1);
    }

    String of(String words, double room) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Place(words, room), this::cut);
    }

    private String cut(Place place) {
        String cut = place.words();
        double wide = width.applyAsDouble(cut);
        if (wide <= place.room() * closer) {
            return cut;
        }
        int left = cut.length();
        while (left > 0 && wide > place.room()) {
            left = Math.min(left - 1, (int) (left * place.room() / wide));
            cut = place.words().substring(0, left) + MORE;
            wide = width.applyAsDouble(cut);
        }
        return cut;
    }
}
