package farmhand.bench;

import farmhand.app.desktop.ChildCommand;
import farmhand.app.discovery.DataFolder;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the start of a coordinator's process to the line that says where it listens. */
final class StartFigures {
    private static final int COUNT = 5;

    private StartFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        List<String> serve =
                new ArrayList<>(
                        ChildCommand.serve(
                                new DataFolder(folder.resolve("farm")), Duration.ofMinutes(1)));
        serve.addAll(List.of("--http", "127.0.0.1:0"));
        List<String> empty = new ArrayList<>(serve.subList(0, serve.indexOf("farmhand.Main")));
        empty.add(Empty.class.getName());
        List<String> packaged =
                List.of(
                        Path.of("target/farmhand/bin/farmhand").toAbsolutePath().toString(),
                        "serve",
                        "--data",
                        folder.resolve("packaged").toString(),
                        "--http",
                        "127.0.0.1:0");
        Samples first = Samples.of(0, 1, () -> run(serve));
        Samples starts = Samples.of(1, COUNT, () -> run(serve));
        Samples fromPackage = Samples.of(1, COUNT, () -> run(packaged));
        Samples least = Samples.of(1, COUNT, () -> run(empty));
        Report.Target target = new Report.Target.Within(1_500);
        report.add(
                "serve to listening, packaged, p50",
                fromPackage.half(),
                "empty Java program",
                least.half(),
                target);
        report.add(
                "serve to listening, from sources, p50",
                starts.half(),
                "empty Java program",
                least.half(),
                target);
        report.add(
                "serve to listening, on a new folder",
                first.half(),
                "empty Java program",
                least.half());
    }

    /** Until the first line; then the process is ended, which is not timed apart but short. */
    private static void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("FARMHAND_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("it ended without a word");
            }
        } finally {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }
}
