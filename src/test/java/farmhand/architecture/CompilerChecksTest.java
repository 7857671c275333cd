package farmhand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiler, run as the build runs it, refuses what it is there for. */
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
        return Result.of(command.toList());
    }

    private static String open(String insides) {
        return "-J--add-opens=jdk.compiler/com.sun.tools.javac." + insides + "=ALL-UNNAMED";
    }
}
