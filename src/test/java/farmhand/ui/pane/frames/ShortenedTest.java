package farmhand.ui.pane.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ShortenedTest {
    private final Shortened tenEach = new Shortened(words -> 10 * words.length());

    @Test
    void aLongNameIsCutRatherThanSqueezedToHairlines() {
        assertEquals("sh0…", tenEach.of("sh020_light_v7_left_eye", 40));
        assertEquals("sh020_…", tenEach.of("sh020_light_v7_left_eye", 70));
    }

    @Test
    void aSentenceThatAlmostFitsIsCutAndNotSqueezed() {
        Shortened sentences = Shortened.sentences(words -> 10 * words.length());

        assertEquals("8 ready · f…", sentences.of("8 ready · frame by frame", 125));
        assertEquals("8 ready", sentences.of("8 ready", 70));
    }

    @Test
    void aNumberThatAlmostFitsStaysWhole() {
        assertEquals("1001", tenEach.of("1001", 34));
    }
}
