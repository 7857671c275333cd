package farmhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of the guide are those that tests take, so that they can be taken anew. */
final class ScreenshotsTest {
    private static final Path KEPT = Path.of("assets", "screenshots");

    @Test
    void eachIsTakenByATest() throws IOException {
        String tests = texts(Path.of("src", "test", "java"), ".java");

        for (String name : names()) {
            String both = name.replaceAll("-(dark|light)$", ""); // taken in both themes at once
            assertThat(List.of("\"" + name + "\"", "picture(\"" + both + "\""))
                    .as(name)
                    .anyMatch(tests::contains);
        }
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
