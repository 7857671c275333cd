package farmhand.upstream.cgkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.link.Question;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;

/** What the farm shows of a queue directory, as its files change. */
final class ShownQueueTest {
    @TempDir Path folder;

    @Test
    void aQueueThatRealCgkitLeftIsShownAsItStands() throws IOException {
        try (ServedQueue served = ServedQueue.looking(QueueFiles.recorded(folder), data())) {
            served.job(3408);

            List<String> shown =
                    served.coordinator().farm().inOrder().map(ShownQueueTest::shown).toList();

            assertEquals(
                    List.of(
                            "964 comp.nk 1-10 done: maps.ma 1-1 done 100, beauty.ma 1-10 done 100,"
                                    + " shadow.ma 1-10 done 100, comp.nk 1-10 done 100",
                            "1534 fx.hip 1-4 failed: sim.hip 1-4 failed 40, cache.hip 1-4 done 100,"
                                    + " fx.hip 1-4 open 0",
                            "2379 lookdev.ma 7-7 failed: lookdev.ma 7-7 failed 40",
                            "2929 crowd.ma 1-3 running: agents.ma 1-3 running 40, crowd.ma 1-3 open 0",
                            "3043 layout.ma 1-2 waiting: cam.ma 1-2 open 0, layout.ma 1-2 open 0",
                            "3408 draft.ma 1-2 pending: proxy.ma 1-2 open 0, draft.ma 1-2 open 0"),
                    shown);
        }
    }

    @Test
    void attemptsAndLogsAreThoseOfTheDirectory() throws IOException {
        try (ServedQueue served = ServedQueue.looking(QueueFiles.recorded(folder), data())) {
            Job failed = served.job(1534);
            var task = new BlockAddress(failed.number(), 0).task(0);

            var attempts = served.ask(new Question.AttemptsOf(task));
            var log = served.ask(new Question.LogOf(task.attempt(1), 0, 5_000));

            assertEquals(1, attempts.size());
            assertEquals(
                    "RuntimeError: missing texture /tex/wood.tx",
                    attempts.getFirst().exit().error());
            assertTrue(log.ended());
            assertTrue(log.text().startsWith("Traceback (most recent call last):"), log.text());
        }
    }

    @Test
    void whatAWorkerWritesIsSeenWhileItRuns() throws IOException {
        Path queue = QueueFiles.empty(folder);
        Path job = QueueFiles.job(queue, "job100", "frames", "shot");
        try (ServedQueue served = ServedQueue.looking(queue, data())) {
            served.awaitJob(100, JobStatus.WAITING);

            Path running = QueueFiles.running(job, 7, "elsewhere");
            served.awaitJob(100, JobStatus.RUNNING);
            Files.writeString(running.resolve(".progress"), "*".repeat(30));
            Files.writeString(running.resolve(".statusline"), "frame 3");
            Waiting.until(() -> served.task(100, ".").line().equals("frame 3"));

            assertEquals(30, served.task(100, ".").progress());
            assertEquals("elsewhere", served.task(100, ".").worker());

            append(running.resolve(".progress"), "*".repeat(20));
            Waiting.until(() -> served.task(100, ".").progress() == 50);
            append(running.resolve(".progress"), "*".repeat(200));
            Waiting.until(() -> served.task(100, ".").progress() == 100);
            Files.createDirectory(job.resolve(".finished"));
            served.awaitJob(100, JobStatus.DONE);
            assertEquals(100, served.task(100, ".").progress());
        }
    }

    @Test
    void aJobKeepsItsNumberOverARestartAndIsGoneWithItsDirectory() throws IOException {
        Path queue = QueueFiles.empty(folder);
        QueueFiles.job(queue, "job100", "frames", "one");
        Path second = QueueFiles.job(queue, "job200", "frames", "two");
        JobNumber number;
        try (ServedQueue served = ServedQueue.looking(queue, data())) {
            number = served.job(200).number();
        }
        try (ServedQueue served = ServedQueue.looking(queue, data())) {
            assertEquals(number, served.job(200).number());

            Trees.delete(second);

            Waiting.until(() -> served.find(200).isEmpty());
            assertTrue(served.find(100).isPresent());
        }
    }

    @Test
    void onlyOthersRunWhatNoServiceIsFor() throws IOException {
        Path queue = QueueFiles.empty(folder);
        QueueFiles.job(queue, "job100", "frames", "shot");
        try (ServedQueue served = ServedQueue.looking(queue, data())) {
            Job job = served.job(100);

            var why = served.ask(new Question.WhyOf(new Subject.OfJob(job.number())));

            assertTrue(
                    why.toString().contains("only cgkit's own workers run “frames”"),
                    why::toString);
            assertEquals(TaskState.OPEN, served.task(100, ".").state());
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private static String shown(Job job) {
        Block block = job.blocks().getFirst();
        List<String> tasks =
                IntStream.range(0, block.tasks().size())
                        .mapToObj(i -> block.taskName(i) + " " + shown(block.tasks().task(i)))
                        .toList();
        return job.settings().position()
                + " "
                + job.settings().name()
                + " "
                + job.status().word()
                + ": "
                + String.join(", ", tasks);
    }

    private static String shown(Task task) {
        return task.state().word() + " " + task.progress();
    }
}
