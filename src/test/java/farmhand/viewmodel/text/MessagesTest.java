package farmhand.viewmodel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys are whole words in the sources, so that both directions can be read off the text. */
final class MessagesTest {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("farmhand.viewmodel.text.messages", Locale.ROOT);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9]+)+)\"");
    private static final Set<String> ROOMS = Set.of("viewmodel", "ui");

    @Test
    void everyKeyThatIsUsedHasAText() throws IOException {
        Set<String> sections =
                TEXTS.keySet().stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .collect(Collectors.toSet());
        Predicate<String> isOurs = key -> sections.contains(key.substring(0, key.indexOf('.')));

        assertEquals(
                Set.of(),
                used().filter(isOurs.and(key -> !TEXTS.containsKey(key)))
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(TEXTS.keySet());

        unused.removeAll(used().collect(Collectors.toSet()));

        assertEquals(Set.of(), unused);
    }

    @Test
    void everyTextCanBeFilled() {
        for (String key : TEXTS.keySet()) {
            new MessageFormat(TEXTS.getString(key), Locale.ROOT);
        }
    }

    private static Stream<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/farmhand", room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    LITERAL.matcher(Files.readString(file))
                            .results()
                            .forEach(match -> keys.add(match.group(1)));
                }
            }
        }
        return keys.stream();
    }
}
