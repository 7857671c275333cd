package farmhand.upstream.cgkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.JobStatus;
import farmhand.farm.task.TaskState;
import farmhand.testing.Example;
import farmhand.testing.Handlers;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How the farm works the jobs of a queue directory. */
final class WorkedQueueTest {
    private static final String NAME =
            "name=$(echo \"$FARMHAND_TASK_DATA\" | sed 's/.*:\"\\(.*\\)\".*/\\1/'); ";

    @TempDir Path folder;
    private Handlers handlers;
    private Path queue;

    @BeforeEach
    void begin() throws IOException {
        handlers =
                new Handlers(folder)
                        .with("record", NAME + "echo $name >> JOURNAL; echo drew $name")
                        .with("fail", NAME + "echo $name >> JOURNAL; echo oops >&2; exit 3");
        queue = QueueFiles.empty(folder);
    }

    @Test
    @Example("cgkit 1")
    void aTreeIsWorkedDepthFirstAndASharedJobOnce() throws IOException {
        QueueFiles.job(queue, "job100", "record", "root");
        QueueFiles.job(queue, "job100/job0", "record", "a");
        QueueFiles.job(queue, "job100/job0/job0", "record", "a1");
        QueueFiles.job(queue, "job100/job0/job1", "record", "a2");
        QueueFiles.job(queue, "job100/job1", "record", "b");
        Files.writeString(queue.resolve("job100/job1/job0"), "[link]\ntarget=$JOBROOT/job0/job0\n");

        try (ServedQueue served = served("data", 1)) {
            served.awaitJob(100, JobStatus.DONE);
        }

        assertEquals(List.of("a1", "a2", "a", "b", "root"), handlers.journal());
        Path running = queue.resolve("job100/job0/.running");
        assertEquals(
                ProcessHandle.current().pid() + "\n", Files.readString(running.resolve(".pid")));
        assertEquals("box\n", Files.readString(running.resolve(".host")));
        assertEquals("drew a\n", Files.readString(running.resolve(".stdout")));
        assertEquals(100, Files.size(running.resolve(".progress")));
        assertFalse(Files.exists(running.resolve(".error_marker")));
    }

    @Test
    @Example("cgkit 3")
    void whatFailedKeepsItsParentsAloneFromRunning() throws IOException {
        QueueFiles.job(queue, "job100", "record", "root");
        QueueFiles.job(queue, "job100/job0", "record", "a");
        QueueFiles.job(queue, "job100/job0/job0", "fail", "a1");
        QueueFiles.job(queue, "job100/job0/job1", "record", "a2");
        QueueFiles.job(queue, "job100/job1", "record", "b");
        QueueFiles.job(queue, "job200", "record", "second");

        try (ServedQueue served = served("data", 1)) {
            served.awaitJob(200, JobStatus.DONE);
            served.awaitJob(100, JobStatus.FAILED);

            assertEquals(TaskState.FAILED, served.task(100, "job0/job0").state());
        }

        assertEquals(List.of("a1", "a2", "b", "second"), handlers.journal());
        Path running = queue.resolve("job100/job0/job0/.running");
        assertTrue(Files.exists(running.resolve(".error_marker")));
        assertTrue(Files.exists(queue.resolve("job100/job0/job0/.finished")));
        assertTrue(Files.readString(running.resolve(".stderr")).contains("3"));
    }

    @Test
    @Example("cgkit 11")
    void theJobOfAWorkerThatDiedHereIsHandedBackAndOneElsewhereIsNot() throws IOException {
        Path here = QueueFiles.job(queue, "job100", "record", "here");
        QueueFiles.running(here, 999_999_999, ServedQueue.HOST);
        Path there = QueueFiles.job(queue, "job200", "record", "there");
        QueueFiles.running(there, 999_999_999, "elsewhere");

        try (ServedQueue served = served("data", 1)) {
            served.awaitJob(100, JobStatus.DONE);

            assertEquals(TaskState.RUNNING, served.task(200, ".").state());
        }
        assertEquals(List.of("here"), handlers.journal());
    }

    /** 30.9, then less, then more than there is; and a job that says nothing. */
    @Test
    @Example("cgkit 9")
    void theProgressOfAJobOnlyGrowsAndIsWholeAtItsEnd() throws IOException {
        handlers.with("steps", said("30.9", "one") + said("20", "two") + said("250", "three"));
        Path steps = QueueFiles.job(queue, "job100", "steps", "steps");
        Path silent = QueueFiles.job(queue, "job200", "record", "silent");

        try (ServedQueue served = served("data", 1)) {
            assertEquals(30, progressAt(served, steps, "one"));
            assertEquals(30, progressAt(served, steps, "two"));
            assertEquals(100, progressAt(served, steps, "three"));
            served.awaitJob(200, JobStatus.DONE);
        }

        assertEquals(100, Files.size(steps.resolve(".running/.progress")));
        assertEquals(100, Files.size(silent.resolve(".running/.progress")));
    }

    /** Reports it, and waits to be told to go on. */
    private String said(String progress, String line) {
        return "echo '{\"progress\":%s,\"status\":\"%s\"}' >> $FARMHAND_REPORT; while [ ! -e %s ]; do sleep 0.02; done; "
                .formatted(progress, line, folder.resolve(line));
    }

    private long progressAt(ServedQueue served, Path job, String line) throws IOException {
        Path running = job.resolve(".running");
        Waiting.until(() -> reads(running.resolve(".statusline"), line));
        Waiting.until(() -> served.task(100, ".").line().equals(line));
        long size = Files.size(running.resolve(".progress"));
        assertEquals(size, served.task(100, ".").progress());
        Files.createFile(folder.resolve(line));
        return size;
    }

    private static boolean reads(Path file, String text) {
        try {
            return Files.exists(file) && Files.readString(file).equals(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void whatRunsWhenTheFarmEndsIsAnybodysAgain() throws IOException {
        handlers.with("sleep", "exec sleep 60");
        Path job = QueueFiles.job(queue, "job100", "sleep", "long");
        try (ServedQueue served = served("data", 1)) {
            Waiting.until(() -> served.task(100, ".").state() == TaskState.RUNNING);
            assertTrue(Files.exists(job.resolve(".running")));
        }

        assertFalse(Files.exists(job.resolve(".running")));
        assertFalse(Files.exists(job.resolve(".finished")));
        try (var left = Files.list(job)) {
            assertEquals(2, left.count());
        }
    }

    private ServedQueue served(String data, int slots) throws IOException {
        return new ServedQueue(
                queue, folder.resolve(data), Optional.of(handlers.services()), slots);
    }
}
