package farmhand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import farmhand.testing.BriefJava;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiler and the formatter, run as the build runs them, refuse what they are there for. */
final class CompilerChecksTest {
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** Packages of the compiler that Error Prone works in. */
    private static final List<String> JAVAC_INSIDES =
            List.of(
                    "api",
                    "code",
                    "comp",
                    "file",
                    "main",
                    "model",
                    "parser",
                    "processing",
                    "tree",
                    "util");

    @TempDir Path folder;

    @Test
    void harmlessCodeCompiles() throws Exception {
        Result result = compile("static String text() { return \"\"; }");

        assertEquals(0, result.exitCode(), result.output());
    }

    @Test
    void aNullIsRefused() throws Exception {
        Result result = compile("static String text() { return null; }");

        assertNotEquals(0, result.exitCode());
        assertTrue(result.output().contains("[NullAway]"), result.output());
    }

    @Test
    void aCompilerWarningIsRefused() throws Exception {
        Result result =
                compile("static java.util.List<String> text(java.util.List raw) { return raw; }");

        assertNotEquals(0, result.exitCode());
        assertTrue(result.output().contains("[rawtypes]"), result.output());
    }

    @Test
    void anErrorProneWarningIsRefused() throws Exception {
        Result result = compile("static boolean is(Integer a, Integer b) { return a == b; }");

        assertNotEquals(0, result.exitCode());
        assertTrue(result.output().contains("[BoxedPrimitiveEquality]"), result.output());
    }

    @Test
    void badlyFormattedCodeIsRefused() throws Exception {
        Path file = folder.resolve("Bad.java");
        Files.writeString(file, "class Bad {int  x;}\n");

        Result result = checkFormat(file);

        assertEquals(1, result.exitCode(), result.output());
        assertTrue(result.output().contains("Bad.java"), result.output());
    }

    @Test
    void wellFormattedCodePasses() throws Exception {
        Path file = folder.resolve("Good.java");
        Files.writeString(file, "class Good {\n    int x;\n}\n");

        assertEquals(new Result(0, ""), checkFormat(file));
    }

    private Result compile(String member) throws Exception {
        Path file = folder.resolve("Snippet.java");
        Files.writeString(
                file, "package farmhand.snippet;\n\nfinal class Snippet {\n" + member + "\n}\n");
        Stream<String> command =
                Stream.of(
                                Stream.of(JDK.resolve("javac").toString(), "-proc:none"),
                                Stream.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"),
                                JAVAC_INSIDES.stream().map(CompilerChecksTest::open),
                                Stream.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"),
                                Stream.of("-XDaddTypeAnnotationsToSymbol=true", "-Werror"),
                                Stream.of(System.getProperty("compiler.lint")),
                                Stream.of(System.getProperty("compiler.checks")),
                                Stream.of("-cp", CLASS_PATH, "-processorpath", CLASS_PATH),
                                Stream.of("-d", folder.toString(), file.toString()))
                        .flatMap(part -> part);
        return run(command.toList());
    }

    private static String open(String insides) {
        return "-J--add-opens=jdk.compiler/com.sun.tools.javac." + insides + "=ALL-UNNAMED";
    }

    private static Result checkFormat(Path file) throws Exception {
        Stream<String> command =
                Stream.of(
                                BriefJava.command().stream(),
                                Stream.of("-jar", System.getProperty("formatter.jar")),
                                Stream.of(System.getProperty("formatter.style").split(" ")),
                                Stream.of("--dry-run", "--set-exit-if-changed", file.toString()))
                        .flatMap(part -> part);
        return run(command.toList());
    }

    private static Result run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }

    private record Result(int exitCode, String output) {}
}
