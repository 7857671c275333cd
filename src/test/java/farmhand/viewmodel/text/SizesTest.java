package farmhand.viewmodel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SizesTest {
    @Test
    void whatIsSmallIsSaidInMegabytes() {
        assertEquals("1 MB", Sizes.memory(5_000));
        assertEquals("48 MB", Sizes.memory(48L << 20));
        assertEquals("0.1 GB", Sizes.memory(110L << 20));
        assertEquals("22.3 GB", Sizes.memory((long) (22.3 * (1L << 30))));
    }

    @Test
    void filesAreToldInTheUnitThatFits() {
        assertEquals("1 byte", Sizes.file(1));
        assertEquals("2.3 KB", Sizes.file(2_355));
        assertEquals("61.0 MB", Sizes.file(61L << 20));
        assertEquals("1.5 GB", Sizes.file(3L << 29));
    }

    @Test
    void largeCountsAreToldInThousandsWhereFourDigitsHaveRoom() {
        assertEquals("", Sizes.brief(""));
        assertEquals("2000", Sizes.brief("2000"));
        assertEquals("12k", Sizes.brief("12999"));
        assertEquals("999k", Sizes.brief("999999"));
        assertEquals("1.0M", Sizes.brief("1000000"));
        assertEquals("12.5M", Sizes.brief("12512345"));
    }
}
