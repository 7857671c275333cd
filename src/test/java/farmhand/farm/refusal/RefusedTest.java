package farmhand.farm.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefusedTest {
    private static final Rejection REJECTION =
            Rejection.of("bad_frames", "“x” is no frame.", "Write frames such as 1-100.");

    @ParameterizedTest
    @CsvSource({
        "'', frames, frames",
        "frames, blocks[0], blocks[0].frames",
        "[0].frames, blocks, blocks[0].frames",
        "frames, '', frames"
    })
    void aPlaceIsPutTogetherFromInsideOut(String inner, String outer, String place) {
        assertEquals(place, REJECTION.within(inner).within(outer).at());
    }

    @Test
    void whatIsReadInsideIsRefusedAtItsPlace() {
        Refused refused =
                assertThrows(
                        Refused.class,
                        () ->
                                Refused.at(
                                        "blocks[1]",
                                        () -> {
                                            throw new Refused(REJECTION.within("frames"));
                                        }));

        assertEquals(REJECTION.within("blocks[1].frames"), refused.rejection());
        assertEquals(REJECTION.text(), refused.getMessage());
    }

    @Test
    void aRefusalWithoutARemedyIsABug() {
        assertThrows(IllegalArgumentException.class, () -> Rejection.of("code", "It is bad.", ""));
    }
}
