package farmhand.app.desktop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.app.discovery.AppFarms;
import farmhand.app.discovery.DataFolder;
import farmhand.testing.BriefJava;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code farmhand serve} as a process of its own, started as the window starts it. */
final class ServedFarm implements AutoCloseable {
    static final AppFarms FARMS = new AppFarms(Map.of("FARMHAND_USER", "kim"));
    private static final int DEADLINE_SECONDS = 30;

    private final Process process;
    private final Path complaints;
    private final String firstLine;

    /** Starts it and waits for its first line; empty when it ended without one. */
    ServedFarm(Path data, Duration linger, String... options) throws IOException {
        List<String> command =
                new ArrayList<>(
                        BriefJava.with(ChildCommand.serve(DataFolder.of(data.toString()), linger)));
        command.addAll(List.of(options));
        complaints = Files.createTempFile("serve", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FARMHAND_"));
        process = builder.start();
        String line = process.inputReader().readLine();
        firstLine = line == null ? "" : line;
    }

    static ServedFarm onAnyPort(Path data, String... more) throws IOException {
        String[] options = new String[more.length + 2];
        options[0] = "--http";
        options[1] = "127.0.0.1:0";
        System.arraycopy(more, 0, options, 2, more.length);
        return new ServedFarm(data, Duration.ZERO, options);
    }

    JsonNode announcement() throws IOException {
        return new ObjectMapper().readTree(firstLine);
    }

    long pid() {
        return process.pid();
    }

    /** What it wrote to standard error so far. */
    String complaints() throws IOException {
        return Files.readString(complaints);
    }

    /** Asks it to end, and waits; the exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    /** Ends it by force. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    /** Waits until it ended. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(complaints);
    }
}
