package farmhand.farm.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FramePatternTest {
    /** As afserver of CGRU 3.4.1 was seen to fill commands and names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s=@#@ e=@#@ p=@####@ q=@####@ third=@#@ | 1 | 3 | s=1 e=3 p=0001 q=0003 third=1",
                "s=@#@ e=@#@ p=@####@ q=@####@ third=@#@ | -3 | -2"
                        + " | s=-3 e=-2 p=-003 q=-002 third=-3",
                "@####@ @####@ | -1 | 0 | -001 0000",
                "frames @#@-@#@ | 1 | 3 | frames 1-3",
                "frames @#@-@#@ | 5 | 5 | frames 5-5",
                "f @####@ to @####@ | -3 | -2 | f -003 to -002",
                "@##@ | 12345 | 12345 | 12345",
                "no place | 1 | 3 | no place",
                "a @@ b # @ | 1 | 3 | a @@ b # @",
                "cost $1 \\@#@ | 7 | 7 | cost $1 \\7"
            })
    void placesTakeTheFirstAndTheLastFrameInTurn(
            String pattern, long start, long end, String filled) {
        assertEquals(
                filled, FramePattern.fill(pattern, new FrameSlice(start, end, step(start, end))));
    }

    @Test
    void everyPlaceTakesTheWordOfAListedTask() {
        assertEquals("<$a\\> and <$a\\>", FramePattern.fill("<@#@> and <@###@>", "$a\\"));
    }

    @Test
    void aWordThatLooksLikeAPlaceIsNotFilledAgain() {
        assertEquals("x@#@y", FramePattern.fill("x@#@y", "@#@"));
    }

    @Test
    void knowsWhetherThereIsAPlace() {
        assertTrue(FramePattern.isIn("a @###@ b"));
        assertFalse(FramePattern.isIn("a @@ # b"));
    }

    private static long step(long start, long end) {
        return start == end ? 1 : end - start;
    }
}
