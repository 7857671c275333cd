package farmhand.upstream.cgkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Queue directories as cgkit writes them. */
public final class QueueFiles {
    private QueueFiles() {}

    /** The queue that real cgkit 2.0 left behind after some jobs, in {@code folder}. */
    static Path recorded(Path folder) throws IOException {
        try (InputStream in = QueueFiles.class.getResourceAsStream("/golden/cgkit/queue.tree")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Path queue = Files.createDirectory(folder.resolve("queue"));
            Path file = queue;
            for (String line : text.lines().toList()) {
                if (line.startsWith("directory ")) {
                    Files.createDirectories(queue.resolve(line.substring(10)));
                } else if (line.startsWith("file ")) {
                    file = Files.createFile(queue.resolve(line.substring(5)));
                } else {
                    String end = line.startsWith("|") ? "\n" : "";
                    Files.writeString(file, Files.readString(file) + line.substring(1) + end);
                }
            }
            return queue;
        }
    }

    /** A new queue without jobs. */
    public static Path empty(Path folder) throws IOException {
        Path queue = Files.createDirectory(folder.resolve("queue"));
        Files.createDirectory(queue.resolve("procs"));
        return queue;
    }

    /** A waiting job with a parameter {@code name}; {@code path} such as {@code job100/job0}. */
    public static Path job(Path queue, String path, String type, String name) throws IOException {
        Path job = Files.createDirectories(queue.resolve(path));
        Files.writeString(job.resolve(".label"), name);
        Files.writeString(
                job.resolve(".proc_def"),
                """
                <JobProcedure type="%s">
                  <parameters>
                    <dict>
                %s    </dict>
                  </parameters>
                </JobProcedure>
                """
                        .formatted(
                                type,
                                "      <str value=\"name\"/>\n      <str value=\"%s\"/>\n"
                                        .formatted(name)));
        return job;
    }

    /** What a worker leaves of a job that it runs. */
    static Path running(Path job, long pid, String host) throws IOException {
        Path running = Files.createDirectory(job.resolve(".running"));
        Files.writeString(running.resolve(".pid"), pid + "\n");
        Files.writeString(running.resolve(".host"), host + "\n");
        return running;
    }
}
