package farmhand.viewmodel.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.frames.FrameRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the window writes ranges. */
final class ShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,13,21 | 7, 13, 21",
                "61-72,80 | 61–72, 80",
                "1-91x10 | 1–91 by 10",
                "-5--1,3 | -5–-1, 3"
            })
    void aRangeIsWrittenWithDashesAndSpacesAndTypedAsEver(String range, String written) {
        assertEquals(written, Shapes.written(range));
        assertEquals(written, Shapes.written(written));
        if (range.indexOf('x') < 0) {
            assertEquals(range, Shapes.typed(written));
            assertEquals(range, FrameRange.parse(written).toString());
        }
    }
}
