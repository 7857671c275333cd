package farmhand.upstream.afanasy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Runs what it is told in processes of this machine, and says how they ended. */
final class PlayedRender implements AutoCloseable {
    /** As the render of the recordings. */
    static final String NAME = "rnode1";

    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    /** Begins; {@code ended} is told the exit code and what was written, by another thread. */
    void run(String command, String folder, BiConsumer<Integer, String> ended) {
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
        if (!folder.isEmpty()) {
            builder.directory(Path.of(folder).toFile());
        }
        try {
            Process process = builder.start();
            running.add(process);
            Thread.ofVirtual().start(() -> await(process, ended));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void await(Process process, BiConsumer<Integer, String> ended) {
        try {
            byte[] wrote = process.getInputStream().readAllBytes();
            int exit = process.waitFor();
            running.remove(process);
            ended.accept(exit, new String(wrote, StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException _) {
            running.remove(process);
        }
    }

    @Override
    public void close() {
        running.forEach(
                process -> {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                });
    }
}
