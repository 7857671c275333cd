package farmhand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the shell launcher on JDKs that are scripts saying their own path, pid and arguments. */
final class LauncherTest {
    @TempDir Path folder;

    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        launcher = folder.resolve("farmhand/bin/farmhand");
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("packaging/farmhand.sh"), launcher);
        Path lib = folder.resolve("farmhand/lib");
        Files.createDirectories(lib.resolve("fx"));
        for (String jar : List.of("b.jar", "a.jar", "fx/javafx.jar")) {
            Files.createFile(lib.resolve(jar));
        }
    }

    @Test
    void theWindowSeesJavaFx() throws Exception {
        Result result = run(Map.of("JAVA_HOME", jdk("25.0.3")), "scene.blend");

        assertTrue(result.output().contains("/lib/b.jar:"), result.output());
        assertTrue(result.output().contains("/lib/fx/javafx.jar farmhand.Main"), result.output());
    }

    @Test
    void serveDoesNotSeeJavaFx() throws Exception {
        Result result = run(Map.of("JAVA_HOME", jdk("25.0.3")), "serve", "--http", "0");

        Path lib = folder.resolve("farmhand/lib");
        String classes = "-cp " + lib.resolve("a.jar") + ":" + lib.resolve("b.jar");
        String flags = "--enable-native-access=ALL-UNNAMED -XX:+UseCompactObjectHeaders";
        assertTrue(
                result.output()
                        .endsWith(
                                "%s -XX:+UseSerialGC %s farmhand.Main serve --http 0\n"
                                        .formatted(flags, classes)),
                result.output());
    }

    @Test
    void serveStartsFromTheCacheOfItsClassesWhereThereIsOne() throws Exception {
        Path cache = Files.createFile(folder.resolve("farmhand/lib/serve.aot"));

        Result result = run(Map.of("JAVA_HOME", jdk("25")), "serve");

        assertTrue(result.output().contains(" -XX:AOTCache=" + cache + " "), result.output());
        assertTrue(result.output().contains(" -XX:AOTMode=auto "), result.output());
        assertTrue(!run(Map.of("JAVA_HOME", jdk("25")), "jobs").output().contains("AOT"));
    }

    @Test
    void javaTakesThePlaceOfTheLauncher() throws Exception {
        Result result = run(Map.of("JAVA_HOME", jdk("25")), "serve");

        assertTrue(result.output().startsWith("pid " + result.pid() + " "), result.output());
    }

    @Test
    void anOlderJavaHomeIsPassedOver() throws Exception {
        Map<String, Path> environment =
                Map.of("JAVA_HOME", jdk("17.0.15"), "PATH", jdk("26-ea").resolve("bin"));

        Result result = run(environment, "jobs");

        assertTrue(result.output().contains("jdk-26-ea/bin/java"), result.output());
    }

    @Test
    void anUnfitFarmhandJavaIsRefusedWithARemedy() throws Exception {
        Result result = run(Map.of("FARMHAND_JAVA", jdk("17.0.15")), "serve");

        assertEquals(2, result.exitCode());
        assertTrue(result.output().contains("is not a JDK 25 or newer"), result.output());
        assertTrue(result.output().contains("unset it"), result.output());
    }

    private Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdk-" + version);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(java, "#!/bin/sh\necho \"pid $$ $0 $*\"\n");
        Files.setPosixFilePermissions(java, fromString("rwxr-xr-x"));
        return home;
    }

    private Result run(Map<String, Path> environment, String... arguments) throws Exception {
        List<String> command =
                Stream.concat(Stream.of("sh", launcher.toString()), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("FARMHAND_JAVA");
        environment.forEach(
                (name, value) ->
                        builder.environment()
                                .merge(name, value.toString(), LauncherTest::inFrontOfPath));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), process.pid(), output);
    }

    private static String inFrontOfPath(String old, String added) {
        return old.contains(":") ? added + ":" + old : added;
    }

    private record Result(int exitCode, long pid, String output) {}
}
