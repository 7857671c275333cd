package farmhand.app.desktop;

import farmhand.runner.process.Programs;
import farmhand.viewmodel.welcome.Renderer;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for renderers where a shell would, and in the folders into which they are usually unpacked.
 *
 * @param path where a shell looks
 * @param roots folders of which each folder inside may hold one
 */
record Renderers(Programs path, List<Path> roots) {
    private static final int MOST_SECONDS = 3;
    private static final int MOST_BYTES = 4096;
    private static final int MOST_FOLDERS = 200;
    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+");

    /** What is looked for, the usual first. */
    private static final List<Kind> KINDS =
            List.of(
                    new Kind("Blender", List.of("blender"), "--version"),
                    new Kind("FFmpeg", List.of("ffmpeg"), "-version"),
                    new Kind("Python", List.of("python3", "python"), "--version"),
                    new Kind("POV-Ray", List.of("povray"), "--version"),
                    new Kind("Nuke", List.of("nuke", "Nuke"), ""),
                    new Kind("Houdini", List.of("hython"), ""),
                    new Kind("Maya", List.of("Render"), ""));

    /**
     * A renderer.
     *
     * @param name as people call it
     * @param programs the names of its program
     * @param ask argument that makes it say its version and end; empty where it takes a licence or
     *     long, so that the version is read off its folder
     */
    private record Kind(String name, List<String> programs, String ask) {}

    /** Those of a process with that environment. */
    static Renderers of(Map<String, String> environment) {
        return new Renderers(
                new Programs(environment.getOrDefault("PATH", "")),
                Stream.of(
                                "/opt",
                                "/usr/local",
                                "/usr/autodesk",
                                "/Applications",
                                "C:\\Program Files\\Blender Foundation",
                                "C:\\Program Files")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .toList());
    }

    /** All of them, found or not, in the order of {@link #KINDS}; they are asked side by side. */
    List<Renderer> all() {
        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            return KINDS.stream()
                    .map(kind -> CompletableFuture.supplyAsync(() -> look(kind), beside))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    /** The renderer of that name where the user says it is. */
    Renderer at(String name, Path program) {
        return KINDS.stream()
                .filter(kind -> kind.name.equals(name) && Files.isExecutable(program))
                .findFirst()
                .map(kind -> new Renderer(name, version(kind, program), program.toString(), false))
                .orElseGet(() -> Renderer.missing(name));
    }

    private Renderer look(Kind kind) {
        Optional<Path> byName =
                kind.programs.stream()
                        .flatMap(one -> path.find(one).stream())
                        .findFirst()
                        .map(Path::of);
        return byName.or(() -> unpacked(kind))
                .map(
                        program ->
                                new Renderer(
                                        kind.name,
                                        version(kind, program),
                                        program.toString(),
                                        byName.isPresent()))
                .orElseGet(() -> Renderer.missing(kind.name));
    }

    /** The last by name, which is the newest as such folders are called. */
    private Optional<Path> unpacked(Kind kind) {
        return roots.stream()
                .flatMap(Renderers::folders)
                .flatMap(
                        folder ->
                                Stream.of(
                                        folder,
                                        folder.resolve("bin"),
                                        folder.resolve("Contents/MacOS")))
                .flatMap(folder -> kind.programs.stream().map(folder::resolve))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .max(Path::compareTo);
    }

    private static Stream<Path> folders(Path root) {
        try (Stream<Path> all = Files.list(root)) {
            return all.limit(MOST_FOLDERS).filter(Files::isDirectory).toList().stream();
        } catch (IOException _) {
            return Stream.empty(); // not ours to read, so nothing to be found
        }
    }

    private static String version(Kind kind, Path program) {
        String said = kind.ask.isEmpty() ? program.toString() : said(program, kind.ask);
        return VERSION.matcher(said).results().map(MatchResult::group).findFirst().orElse("");
    }

    private static String said(Path program, String ask) {
        try {
            Process process =
                    new ProcessBuilder(program.toString(), ask)
                            .redirectErrorStream(true)
                            .redirectInput(ProcessBuilder.Redirect.from(new File(nothing())))
                            .start();
            try (var output = process.getInputStream()) {
                Thread limit = Thread.ofVirtual().start(() -> endLate(process));
                String text = new String(output.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
                limit.interrupt();
                return text;
            }
        } catch (IOException _) {
            return ""; // it is there, but does not say its version
        }
    }

    private static void endLate(Process process) {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
        }
    }

    private static String nothing() {
        return File.separatorChar == '\\' ? "NUL" : "/dev/null";
    }
}
