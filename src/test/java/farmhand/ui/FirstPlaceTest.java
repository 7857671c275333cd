package farmhand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.Optional;

final class FirstPlaceTest {
    @Test
    void aWindowThatIsLargerThanTheScreenFillsItWithItsTitleInSight() {
        assertEquals(
                Optional.of(new Rectangle2D(0, 0, 1_380, 860)),
                FirstPlace.of(1_440, 900, new Rectangle2D(0, 0, 1_380, 860)));
        assertEquals(
                Optional.of(new Rectangle2D(240, 27, 1_440, 923)),
                FirstPlace.of(1_440, 900, new Rectangle2D(0, 27, 1_920, 923)));
    }

    @Test
    void elsewhereTheDesktopPlacesIt() {
        assertEquals(
                Optional.empty(), FirstPlace.of(1_440, 900, new Rectangle2D(0, 0, 1_920, 1_080)));
    }
}
