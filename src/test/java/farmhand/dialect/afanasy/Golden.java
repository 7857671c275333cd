package farmhand.dialect.afanasy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Bodies as clients of a real afserver sent them; {@code documented-*} as Afanasy's manual prints
 * them.
 */
final class Golden {
    private Golden() {}

    static String text(String name) throws IOException, URISyntaxException {
        return Files.readString(folder().resolve(name + ".json"));
    }

    static List<String> all() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().map(Golden::read).toList();
        }
    }

    private static Path folder() throws URISyntaxException {
        URL folder = Objects.requireNonNull(Golden.class.getResource("/golden/afanasy"));
        return Path.of(folder.toURI());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
