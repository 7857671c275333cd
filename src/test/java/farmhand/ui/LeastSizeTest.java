package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

final class LeastSizeTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 27, 1_920, 1_053);

    @Test
    void itGrowsWithTheLettersAndIsNoLargerThanTheScreen() {
        assertEquals(new Dimension2D(1_024, 600), of(100));
        assertEquals(new Dimension2D(1_536, 900), of(150));
        assertEquals(new Dimension2D(1_920, 1_053), of(200));
    }

    private static Dimension2D of(int percent) {
        return LeastSize.of(LeastSize.USUAL, percent, SCREEN);
    }
}
