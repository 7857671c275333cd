package farmhand.upstream.cgkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.JobStatus;
import farmhand.farm.task.TaskState;
import farmhand.testing.Handlers;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is damaged or hostile in a queue directory harms itself alone. */
final class DamagedQueueTest {
    @TempDir Path folder;
    private Handlers handlers;
    private Path queue;

    @BeforeEach
    void begin() throws IOException {
        handlers = new Handlers(folder).with("record", "echo $FARMHAND_TASK_DATA >> JOURNAL");
        queue = QueueFiles.empty(folder);
    }

    @Test
    void damagedJobsFailAloneAndTheNextOneRuns() throws IOException {
        Path bomb = QueueFiles.job(queue, "job100", "record", "bomb");
        Files.writeString(
                bomb.resolve(".proc_def"),
                "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><JobProcedure type='&d;'/>");
        Path large = QueueFiles.job(queue, "job200", "record", "large");
        Files.write(large.resolve(".proc_def"), new byte[1024 * 1024]);
        Files.createDirectories(queue.resolve("jobXYZ"));
        Files.writeString(queue.resolve("job250"), "no directory");
        QueueFiles.job(queue, "job300", "record", "good");

        try (ServedQueue served = served()) {
            served.awaitJob(300, JobStatus.DONE);

            assertEquals(JobStatus.FAILED, served.job(100).status());
            assertEquals(
                    "Its definition declares or uses entities.", served.task(100, ".").error());
            assertEquals(".proc_def is larger than 64 KiB.", served.task(200, ".").error());
            assertEquals(3, served.coordinator().farm().inOrder().count());
        }
        assertEquals(List.of("{\"name\":\"good\"}"), handlers.journal());
    }

    @Test
    void linksThatLeadOutOfTheTreeAreNotFollowed() throws IOException {
        Path secret = QueueFiles.job(folder, "job1", "record", "secret");
        QueueFiles.job(queue, "job100", "record", "root");
        Files.createSymbolicLink(queue.resolve("job100/job0"), secret);
        QueueFiles.job(queue, "job200", "record", "root");
        Files.writeString(queue.resolve("job200/job0"), "[link]\ntarget=$JOBROOT/../job300\n");
        QueueFiles.job(queue, "job300", "record", "other");
        Files.createSymbolicLink(queue.resolve("job400"), secret);

        try (ServedQueue served = served()) {
            served.awaitJob(300, JobStatus.DONE);

            assertEquals("Its link leads out of its tree.", served.task(100, "job0").error());
            assertTrue(
                    served.task(200, "job0").error().contains("out of its tree")
                            || served.task(200, "job0").error().contains("no job of its tree"));
            assertEquals(TaskState.OPEN, served.task(100, ".").state());
            assertEquals(JobStatus.FAILED, served.job(400).status());
        }
        assertEquals(List.of("{\"name\":\"other\"}"), handlers.journal());
    }

    /** Whoever opens a pipe waits for somebody who writes. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeInPlaceOfADefinitionHoldsNothingUp() throws Exception {
        Path job = Files.createDirectories(queue.resolve("job100"));
        for (String name : List.of(".proc_def", ".label")) {
            Process made = new ProcessBuilder("mkfifo", job.resolve(name).toString()).start();
            assertEquals(0, made.waitFor());
        }
        QueueFiles.job(queue, "job200", "record", "good");

        try (ServedQueue served = served()) {
            served.awaitJob(200, JobStatus.DONE);

            assertEquals("It has no definition that can be read.", served.task(100, ".").error());
        }
    }

    @Test
    void jobsThatNeedEachOtherInACircleFail() throws IOException {
        QueueFiles.job(queue, "job100", "record", "root");
        QueueFiles.job(queue, "job100/job0", "record", "a");
        QueueFiles.job(queue, "job100/job0/job0", "record", "b");
        Files.writeString(queue.resolve("job100/job0/job0/job0"), "[link]\ntarget=$JOBROOT/job0\n");

        try (ServedQueue served = served()) {
            served.awaitJob(100, JobStatus.FAILED);

            assertEquals(
                    "Its jobs need each other in a circle.", served.task(100, "job0/job0").error());
        }
        assertEquals(List.of(), handlers.journal());
    }

    @Test
    void jobsOfADirectoryThatVanishesRestUntilItIsBack() throws IOException {
        QueueFiles.job(queue, "job100", "unknown", "waits");
        try (ServedQueue served = served()) {
            served.awaitJob(100, JobStatus.WAITING);

            Path away = Files.move(queue, folder.resolve("away"));
            served.awaitJob(100, JobStatus.PAUSED);

            assertTrue(
                    served.job(100).settings().wishes().note().contains("cannot be read"),
                    () -> served.job(100).settings().wishes().note());

            Files.move(away, queue);
            served.awaitJob(100, JobStatus.WAITING);
            QueueFiles.job(queue, "job200", "record", "next");
            served.awaitJob(200, JobStatus.DONE);
        }
    }

    @Test
    void aTreeThatIsTakenAwayWhileItRunsIsGone() throws IOException {
        handlers.with("sleep", "sleep 60");
        Path job = QueueFiles.job(queue, "job100", "sleep", "long");
        try (ServedQueue served = served()) {
            Waiting.until(() -> served.task(100, ".").state() == TaskState.RUNNING);

            Trees.delete(job);

            Waiting.until(() -> served.find(100).isEmpty());
        }
        assertTrue(Files.notExists(job));
    }

    private ServedQueue served() throws IOException {
        return new ServedQueue(queue, folder.resolve("data"), Optional.of(handlers.services()), 1);
    }
}
