package farmhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.detail.PaneTab;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of the guide are those that tests take, so that they can be taken anew. */
final class ScreenshotsTest {
    private static final Path KEPT = Path.of("assets", "screenshots");

    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path MAIN = Path.of("src", "main", "java", "farmhand");
    private static final Pattern TAKEN = Pattern.compile("(?:picture|take)\\(\"([a-z0-9-]+)\"\\)");

    /** The jobs, and the overview of one. */
    private static final String MAIN_WINDOW = "main";

    /** Each is taken light and dark; how the window and its farm stand to each other. */
    private static final List<String> STATES =
            List.of(
                    "first-run",
                    "first-run-join",
                    "first-run-look",
                    "connecting",
                    "connecting-last-session",
                    "empty",
                    "nothing-found",
                    "lost",
                    "resumed",
                    "refused",
                    "other-version");

    @Test
    void eachIsTakenByATest() throws IOException {
        List<String> taken = taken();

        for (String name : names()) {
            assertThat(taken).contains(name.replaceAll("-(dark|light)$", ""));
        }
    }

    @Test
    void noTwoAreOfOneName() throws IOException {
        assertThat(taken()).doesNotHaveDuplicates();
    }

    @Test
    void eachDialogHasOne() throws IOException {
        List<String> taken = taken();

        try (Stream<Path> files = Files.list(MAIN.resolve(Path.of("ui", "dialog")))) {
            for (Path file : files.filter(ScreenshotsTest::isDialog).toList()) {
                String name = file.getFileName().toString().replace("Dialog.java", "");
                String dashed = name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
                assertThat(taken).as(dashed).anyMatch(one -> one.startsWith(dashed));
            }
        }
    }

    private static boolean isDialog(Path file) {
        return file.toString().endsWith("Dialog.java") && !text(file).contains("abstract class");
    }

    @Test
    void eachTabPlaceAndStateHasOne() throws IOException {
        List<String> taken = taken();

        assertThat(taken).containsAll(STATES);
        for (PaneTab tab : PaneTab.values()) {
            assertThat(taken).contains(tab == PaneTab.OVERVIEW ? MAIN_WINDOW : tab.id());
        }
        for (Place place : Place.values()) {
            assertThat(taken).contains(place == Place.JOBS ? MAIN_WINDOW : place.id());
        }
    }

    private static List<String> taken() throws IOException {
        Matcher taken = TAKEN.matcher(texts(TESTS, ".java"));
        return taken.results().map(hit -> hit.group(1)).toList();
    }

    @Test
    void eachIsShownByAPage() throws IOException {
        String pages = texts(Path.of("src", "site", "markdown"), ".md");

        for (String name : names()) {
            assertThat(pages).contains("assets/screenshots/" + name + ".png");
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> file.getFileName().toString().replace(".png", "")).toList();
        }
    }

    private static String texts(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .map(ScreenshotsTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
