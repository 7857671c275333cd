package farmhand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.testing.BriefJava;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The formatter finds nothing to do, and would find it. */
final class FormatTest {
    @TempDir Path folder;

    @Test
    void allSourcesAreFormatted() throws Exception {
        Result result = check(sources());

        assertEquals(
                new Result(0, ""), result, "Format them with: mvn -q validate exec:exec@format");
    }

    @Test
    void badlyFormattedCodeIsRefused() throws Exception {
        Path file = folder.resolve("Bad.java");
        Files.writeString(file, "class Bad {int  x;}\n");

        Result result = check(List.of(file));

        assertEquals(1, result.exitCode(), result.output());
        assertTrue(result.output().contains("Bad.java"), result.output());
    }

    @Test
    void wellFormattedCodePasses() throws Exception {
        Path file = folder.resolve("Good.java");
        Files.writeString(file, "class Good {\n    int x;\n}\n");

        assertEquals(new Result(0, ""), check(List.of(file)));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> code = Files.walk(Path.of("src"));
                Stream<Path> demo = Files.walk(Path.of("assets", "demo"))) {
            return Stream.concat(code, demo)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }

    /** Names the files in one of their own, since a command has no room for all. */
    private Result check(List<Path> files) throws Exception {
        Path named = folder.resolve("files");
        Files.write(named, files.stream().map(Path::toString).toList());
        Stream<String> command =
                Stream.of(
                                BriefJava.command().stream(),
                                Stream.of("-jar", System.getProperty("formatter.jar")),
                                Stream.of(System.getProperty("formatter.style").split(" ")),
                                Stream.of("--dry-run", "--set-exit-if-changed", "@" + named))
                        .flatMap(part -> part);
        return Result.of(command.toList());
    }
}
