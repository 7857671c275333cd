package farmhand.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files below a folder, in the order of their names. */
record Sources(List<Path> files) {
    static Sources below(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return new Sources(
                    found.filter(file -> file.toString().endsWith(".java")).sorted().toList());
        }
    }

    /** Files of more lines than {@code most}, each with its length. */
    List<String> longerThan(int most) {
        return files.stream()
                .filter(file -> lines(file) > most)
                .map(file -> file + " has " + lines(file) + " lines")
                .toList();
    }

    int medianLines() {
        return files.stream()
                .map(Sources::lines)
                .sorted()
                .skip(files.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
