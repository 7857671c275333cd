package farmhand.dialect.afanasy.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.spec.Mask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"beauty", "beauty.v2", "a|b", "x (1)", "{1}*+?", "$5", "[q]", "a^b", "c\\d"})
    void aNameIsMatchedAndNoBackslashIsWritten(String name) {
        String quoted = Quoted.name(name);

        assertTrue(new Mask(quoted).matches(name), quoted);
        assertFalse(new Mask(quoted).matches(name + "x"), quoted);
        assertFalse(quoted.contains("\\"), quoted);
    }

    @Test
    void aDotIsADot() {
        assertEquals("beauty[.]v2", Quoted.name("beauty.v2"));
        assertFalse(new Mask(Quoted.name("a.b")).matches("axb"));
    }
}
