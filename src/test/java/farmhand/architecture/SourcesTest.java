package farmhand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rules on the sources: files stay small, public types say what they are, and all is in place. */
final class SourcesTest {
    private static final Path PRODUCT = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java/farmhand");
    private static final int MOST_LINES = 300;
    private static final Set<String> TOP =
            Set.of("src", "assets", "packaging", "README.md", "pom.xml", "target");

    @TempDir Path folder;

    @Test
    void noFileIsLongerThanAReaderHolds() throws IOException {
        Sources product = Sources.below(PRODUCT);
        System.out.println(
                product.files().size() + " files, median of " + product.medianLines() + " lines");

        assertEquals(List.of(), product.longerThan(MOST_LINES));
        assertEquals(List.of(), Sources.below(TESTS).longerThan(MOST_LINES));
    }

    @Test
    void aFileOfOneLineTooManyIsRefused() throws IOException {
        Path file = folder.resolve("Long.java");
        Files.writeString(file, "\n".repeat(MOST_LINES + 1));

        assertEquals(
                List.of(file + " has 301 lines"), Sources.below(folder).longerThan(MOST_LINES));
    }

    @Test
    void nothingElseStandsAtTheTop() throws IOException {
        assertEquals(List.of(), strangersIn(Path.of("").toAbsolutePath()));
    }

    @Test
    void aFileThatWasLeftAtTheTopIsRefused() throws IOException {
        Files.createFile(folder.resolve("serve.log"));
        Files.createFile(folder.resolve(".gitignore"));

        assertEquals(List.of("serve.log"), strangersIn(folder));
    }

    /** What is neither part of the repository, nor hidden, nor made by the build. */
    private static List<String> strangersIn(Path top) throws IOException {
        try (Stream<Path> files = Files.list(top)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !TOP.contains(name))
                    .toList();
        }
    }

    @Test
    void everyPackageAndPublicTypeSaysWhatItIs() throws IOException {
        assertEquals(List.of(), Undocumented.in(Sources.below(PRODUCT)));
    }

    @Test
    void aPublicTypeWithoutADocCommentIsRefused() throws IOException {
        Path file = folder.resolve("Shape.java");
        Files.writeString(
                file,
                """
                /** Has an area. */
                public interface Shape {
                    record Circle(double radius) implements Shape {}
                }

                class Hidden {}
                """);

        assertEquals(List.of(file + ": Circle"), Undocumented.in(Sources.below(folder)));
    }

    @Test
    void aPackageWithoutADocCommentIsRefused() throws IOException {
        Path file = folder.resolve("package-info.java");
        Files.writeString(file, "package silent;\n");

        assertEquals(List.of(file + ": silent"), Undocumented.in(Sources.below(folder)));
    }
}
