package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Dimension2D;

import org.junit.jupiter.api.Test;

final class LeastSizeTest {
    private static final Dimension2D WINDOW = new Dimension2D(1_440, 900);

    @Test
    void itGrowsWithTheLettersAndLeavesTheWindowItsSize() {
        assertEquals(new Dimension2D(1_024, 600), of(100));
        assertEquals(new Dimension2D(1_280, 750), of(125));
        assertEquals(WINDOW, of(150));
        assertEquals(WINDOW, of(200));
    }

    private static Dimension2D of(int percent) {
        return LeastSize.of(LeastSize.USUAL, percent, WINDOW);
    }
}
