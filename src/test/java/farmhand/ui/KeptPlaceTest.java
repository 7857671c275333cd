package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

final class KeptPlaceTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 27, 1_920, 1_053);
    private static final Rectangle2D RIGHT = new Rectangle2D(1_920, 0, 1_280, 1_024);

    @Test
    void aWindowIsWhereItWas() {
        assertEquals(place(100, 90, 1_200, 800), of("100 90 1200 800"));
        assertEquals(place(2_000, 10, 1_100, 700), of("2000 10 1100 700 maximized"));
    }

    @Test
    void onAScreenThatIsThereAndNoLargerThanThat() {
        assertEquals(place(1_920, 0, 1_280, 1_024), of("1900 -30 1600 1200"));
        assertEquals(place(720, 27, 1_200, 800), of("4000 -2000 1200 800"));
        assertEquals(place(10, 30, 1_024, 600), of("10 30 4 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "a b c d", "0 0 0 0", "1 2 3 99999999999"})
    void whatSaysNoPlaceIsLeftToTheDesktop(String kept) {
        assertEquals(Optional.empty(), of(kept));
    }

    private static Optional<Rectangle2D> of(String kept) {
        return KeptPlace.of(kept, List.of(LEFT, RIGHT));
    }

    private static Optional<Rectangle2D> place(double x, double y, double width, double height) {
        return Optional.of(new Rectangle2D(x, y, width, height));
    }
}
