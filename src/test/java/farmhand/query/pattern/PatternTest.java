package farmhand.query.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.testing.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Random;

class PatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "light; sh020_light_v7; true",
                "^light; sh020_light_v7; false",
                "^sh\\d+_; sh020_light_v7; true",
                "V[0-9]$; sh020_light_v7; true",
                "v[^0-9]$; sh020_light_v7; false",
                "^(sh|seq)0?2; SEQ2; true",
                "^a{2,3}$; aaaa; false",
                "^a{2,}$; aaaa; true",
                "^(a|b)*c?$; abba; true",
                "a.c; a-c; true",
                "^$; ; true",
                "\\.exr; a.exr; true",
                "\\.exr; axexr; false",
                "^[a-c_-]+$; a-b_c; true",
                "(?:ab)+; xabab; true",
                "\\w\\s\\w; a b; true"
            })
    void findsWhatJavaWouldFind(String pattern, String text, boolean found) {
        assertEquals(found, Pattern.of(pattern).isIn(text == null ? "" : text));
    }

    @Test
    void agreesWithJavaOnRandomPatterns() {
        Property.holdsForAll(
                400,
                12,
                (random, size) -> {
                    String pattern = RandomPatterns.next(random, size);
                    var theirs =
                            java.util.regex.Pattern.compile(
                                    pattern, java.util.regex.Pattern.CASE_INSENSITIVE);
                    Pattern ours = Pattern.of(pattern);

                    for (int i = 0; i < 10; i++) {
                        String text = text(random);
                        assertEquals(
                                theirs.matcher(text).find(),
                                ours.isIn(text),
                                pattern + " in " + text);
                    }
                });
    }

    @Test
    void noPatternTakesLong() {
        Pattern nested = Pattern.of("^(([a-z]+)*)*\\d$");

        assertTimeout(
                Duration.ofSeconds(5), () -> assertFalse(nested.isIn("a".repeat(20_000) + "!")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a(b; 1", "ab); 2", "[a; 0", "*a; 0", "a{3,2}; 6", "a\\q; 2", "(?=a); 2"})
    void aBrokenPatternSaysWhere(String pattern, int position) {
        var bad = assertThrows(Pattern.Unreadable.class, () -> Pattern.of(pattern));

        assertEquals(position, bad.position(), bad.getMessage());
    }

    @Test
    void repetitionsOfRepetitionsAreBounded() {
        assertThrows(Pattern.Unreadable.class, () -> Pattern.of("((a{1000}){1000}){1000}"));
        assertTrue(Pattern.of("a{1000}").isIn("a".repeat(1_000)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append("abAB1".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
