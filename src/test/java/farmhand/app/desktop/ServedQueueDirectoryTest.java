package farmhand.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.discovery.DataFolder;
import farmhand.testing.BriefJava;
import farmhand.testing.Handlers;
import farmhand.testing.Waiting;
import farmhand.upstream.cgkit.QueueFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** {@code farmhand cgkit create} and {@code farmhand serve --cgkit} as processes of their own. */
final class ServedQueueDirectoryTest {
    private static final int JOBS = 60;

    @TempDir Path folder;

    @Test
    void fourProcessesOnOneQueueRunEachJobOnce() throws Exception {
        Handlers handlers =
                new Handlers(folder)
                        .with(
                                "record",
                                "echo \"$FARMHAND_TASK_DATA\" | sed 's/.*:\"//; s/\".*//' >>"
                                        + " JOURNAL");
        Path queue = folder.resolve("queue");
        assertEquals(0, run("cgkit", "create", queue.toString()));
        List<Path> jobs = new ArrayList<>();
        for (int i = 0; i < JOBS; i++) {
            String path = "job" + (100 + i / 3) + (i % 3 == 0 ? "" : "/job" + i % 3);
            jobs.add(QueueFiles.job(queue, path, "record", "n" + i));
        }

        List<ServedFarm> farms = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                farms.add(serve("data" + i, queue, handlers.services()));
            }
            Waiting.until(
                    Duration.ofMinutes(2),
                    () -> jobs.stream().allMatch(job -> isThere(job, ".finished")));
        } finally {
            for (ServedFarm farm : farms) {
                farm.close();
            }
        }

        List<String> names = IntStream.range(0, JOBS).mapToObj(i -> "n" + i).toList();
        assertEquals(JOBS, handlers.journal().size());
        assertEquals(new HashSet<>(names), new HashSet<>(handlers.journal()));
        assertTrue(jobs.stream().noneMatch(job -> isThere(job, ".running/.error_marker")));
    }

    private static boolean isThere(Path job, String file) {
        return Files.exists(job.resolve(file));
    }

    private ServedFarm serve(String data, Path queue, Path services) throws IOException {
        return ServedFarm.onAnyPort(
                folder.resolve(data),
                "--cgkit",
                queue.toString(),
                "--services",
                services.toString(),
                "--slots",
                "2");
    }

    private int run(String... arguments) throws Exception {
        List<String> serve =
                BriefJava.with(ChildCommand.serve(new DataFolder(folder), Duration.ZERO));
        List<String> command =
                new ArrayList<>(serve.subList(0, serve.indexOf("farmhand.Main") + 1));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD) // ours is not for others
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
