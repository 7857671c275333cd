package farmhand.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the style sheets as text: what can be said of colours without a toolkit. */
final class ThemeTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "farmhand", "ui");
    private static final Pattern TOKEN = Pattern.compile("(-fh-[a-z0-9-]+): (#[0-9A-F]{6,8});");
    private static final Pattern USE = Pattern.compile("-fh-[a-z0-9-]+");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\b(rgba?|hsb)\\(|: (white|black)\\b");
    private static final double LEGIBLE = 4.5;

    private static final List<String> STATES =
            List.of(
                    "done",
                    "running",
                    "ready",
                    "waiting",
                    "failed",
                    "paused",
                    "excluded",
                    "offline");
    private static final List<String> PANELS = List.of("bg0", "bg1", "bg2", "bg3", "hover");

    @Test
    void bothThemesDefineTheSameTokens() throws IOException {
        assertEquals(tokens("dark").keySet(), tokens("light").keySet());
    }

    @Test
    void everyTokenThatARuleUsesIsDefined() throws IOException {
        var used = new TreeSet<String>();
        for (Path sheet : ruleSheets()) {
            String rules = Files.readString(sheet);
            USE.matcher(rules).results().map(MatchResult::group).forEach(used::add);
        }

        assertThat(tokens("dark").keySet()).containsAll(used);
    }

    @Test
    void coloursStandInTheTokenFilesOnly() throws IOException {
        for (Path sheet : ruleSheets()) {
            assertThat(COLOUR.matcher(Files.readString(sheet)).results().map(MatchResult::group))
                    .as(sheet.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void textIsLegibleOnEveryPanel(String theme) throws IOException {
        for (String panel : PANELS) {
            for (String text : List.of("t1", "t2", "t3", "accent", "warning-text")) {
                assertLegible(theme, text, panel);
            }
            for (String state : STATES) {
                assertLegible(theme, state + "-text", panel);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void textIsLegibleOnWhatIsSelectedPressedOrFloats(String theme) throws IOException {
        for (String place : List.of("selected-bg", "bg4", "current-bg", "input-bg", "toast-bg")) {
            assertLegible(theme, "t1", place);
            assertLegible(theme, "t2", place);
        }
        assertLegible(theme, "t3", "input-bg");
        for (String state : STATES) {
            assertLegible(theme, state + "-text", "selected-bg");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void wordsAreLegibleOnColouredFills(String theme) throws IOException {
        for (String state : STATES) {
            assertLegible(theme, "on-" + state, state);
        }
        assertLegible(theme, "on-accent", "accent-fill");
        assertLegible(theme, "on-accent", "accent-fill-hover");
        assertLegible(theme, "warning-text", "warning-bg");
        assertLegible(theme, "failed-text", "failed-bg");
        assertLegible(theme, "t1", "failed-bg");
        assertLegible(theme, "t1", "hit-bg");
        assertLegible(theme, "done-text", "done-calm");
        assertLegible(theme, "t1", "running-calm");
        assertLegible(theme, "t2", "waiting-calm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void oneOfTwoInksIsLegibleOnCellsHoweverMuchTheyTook(String theme) throws IOException {
        for (int percent = 0; percent <= 100; percent++) {
            String fill = mixed(colour(theme, "strip-track"), colour(theme, "heat"), percent);
            double best =
                    Math.max(
                            contrast(colour(theme, "t1"), fill),
                            contrast(colour(theme, "on-accent"), fill));
            assertThat(best).as("%s at %d %%", theme, percent).isGreaterThanOrEqualTo(LEGIBLE);
        }
    }

    private static String mixed(String one, String other, int percent) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int from = Integer.parseInt(one.substring(i, i + 2), 16);
            int to = Integer.parseInt(other.substring(i, i + 2), 16);
            mixed.append("%02X".formatted(from + (to - from) * percent / 100));
        }
        return mixed.toString();
    }

    @Test
    void contrastIsOneForEqualColoursAndTwentyOneForBlackOnWhite() {
        assertEquals(1.0, contrast("#808080", "#808080"));
        assertEquals(21.0, contrast("#000000", "#FFFFFF"), 1e-9);
    }

    private static void assertLegible(String theme, String text, String ground) throws IOException {
        assertThat(contrast(colour(theme, text), colour(theme, ground)))
                .as("%s: %s on %s", theme, text, ground)
                .isGreaterThanOrEqualTo(LEGIBLE);
    }

    private static String colour(String theme, String token) throws IOException {
        return Objects.requireNonNull(tokens(theme).get("-fh-" + token), token);
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        String sheet = Files.readString(FOLDER.resolve("tokens-" + theme + ".css"));
        var tokens = new TreeMap<String, String>();
        TOKEN.matcher(sheet).results().forEach(hit -> tokens.put(hit.group(1), hit.group(2)));
        assertThat(tokens).as(theme).hasSizeGreaterThan(50);
        return tokens;
    }

    private static List<Path> ruleSheets() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.getFileName().toString().startsWith("tokens-"))
                    .toList();
        }
    }

    /**
     * The contrast ratio, 1 to 21.
     *
     * @see <a href="https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio">WCAG 2.1, contrast ratio</a>
     */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1, 7), 16);
        return 0.2126 * linear(rgb >> 16 & 0xFF)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
