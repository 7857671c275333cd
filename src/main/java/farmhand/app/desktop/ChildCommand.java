package farmhand.app.desktop;

import farmhand.app.discovery.DataFolder;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command that starts this same program as a coordinator. */
public final class ChildCommand {
    private static final List<String> WINDOW_ONLY =
            List.of("javafx-", "controlsfx-", "atlantafx-", "ikonli-");

    private static final String CACHE = "serve.aot";

    private ChildCommand() {}

    /**
     * {@code farmhand serve} on {@code data}, without the window's jars, in a session of its own
     * where there is one.
     */
    public static List<String> serve(DataFolder data, Duration linger, String... options) {
        List<String> command = new ArrayList<>();
        if (Path.of("/usr/bin/setsid").toFile().canExecute()) {
            command.add("/usr/bin/setsid"); // a closed terminal must not take the renders with it
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+UseSerialGC"));
        command.addAll(cache(System.getProperty("java.class.path")));
        command.addAll(List.of("-cp", classPath(), "farmhand.Main", "serve"));
        command.addAll(
                List.of("--data", data.path().toString(), "--linger", linger.toSeconds() + "s"));
        command.addAll(List.of(options));
        return command;
    }

    /**
     * The cache of loaded classes that lies beside the packaged jars; java does without it where it
     * was made for another. The launcher says the same.
     */
    static List<String> cache(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(jar -> Path.of(jar).resolveSibling(CACHE).toAbsolutePath())
                .filter(Files::exists)
                .findFirst()
                .map(file -> List.of("-XX:AOTCache=" + file, "-XX:AOTMode=auto", "-Xlog:aot*=off"))
                .orElse(List.of());
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(
                        jar ->
                                WINDOW_ONLY.stream()
                                        .noneMatch(
                                                Path.of(jar).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
