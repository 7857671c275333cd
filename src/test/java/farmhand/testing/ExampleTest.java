package farmhand.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each example by which another tool's door is accepted is shown by a test that says so. */
final class ExampleTest {
    private static final Map<String, List<Integer>> EXAMPLES =
            Map.of(
                    "accsyn", List.of(1, 3, 5, 7, 9, 10, 11),
                    "party", List.of(1, 3, 5, 7, 9, 11, 13),
                    "pyfarm", List.of(1, 3, 5, 7, 9, 10, 11),
                    "cgkit", List.of(1, 3, 5, 7, 9, 11, 13));

    private static final Pattern SAID = Pattern.compile("@Example\\(\\{?([^)]*?)\\}?\\)");
    private static final Pattern TEXT = Pattern.compile("\"([a-z]+ \\d+)\"");

    @Test
    void allExamplesAreShown() throws IOException {
        Set<String> wanted =
                EXAMPLES.entrySet().stream()
                        .flatMap(tool -> tool.getValue().stream().map(n -> tool.getKey() + " " + n))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(wanted, shown());
    }

    private static Set<String> shown() throws IOException {
        Path tests = Path.of(System.getProperty("basedir", ""), "src/test/java");
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ExampleTest::said)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> said(Path file) {
        try {
            return SAID.matcher(Files.readString(file))
                    .results()
                    .flatMap(one -> TEXT.matcher(one.group(1)).results())
                    .map((MatchResult text) -> text.group(1));
        } catch (IOException broken) {
            throw new AssertionError(Arrays.toString(broken.getStackTrace()), broken);
        }
    }
}
