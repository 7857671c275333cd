package farmhand.upstream.cgkit;

import static farmhand.upstream.cgkit.NewTrees.submit;
import static farmhand.upstream.cgkit.NewTrees.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.task.TaskState;
import farmhand.testing.Example;
import farmhand.testing.Handlers;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people do to the jobs of a queue directory, by the commands of the farm. */
final class SteeredQueueTest {
    @TempDir Path folder;
    private Handlers handlers;
    private Path queue;

    @BeforeEach
    void begin() throws IOException {
        handlers = new Handlers(folder).with("record", "echo $FARMHAND_TASK_DATA >> JOURNAL");
        queue = QueueFiles.empty(folder);
    }

    @Test
    @Example("cgkit 5")
    void aJobIsWrittenActivatedOnceAndRun() throws IOException {
        try (ServedQueue served = served()) {
            Outcome.Done made = served.done(submit(false, task("s"), task("comp", "s")));
            Subject job = made.subjects().getFirst();
            int position =
                    served.coordinator().farm().job(job.job()).orElseThrow().settings().position();
            assertEquals(JobStatus.PENDING, served.job(position).status());
            assertEquals("shot", served.job(position).settings().name());
            assertTrue(Files.exists(queue.resolve("job" + position + "/.proc_def_tmp")));

            served.done(Command.act(new Verb.Activate(), List.of(job)));
            served.awaitJob(position, JobStatus.DONE);
            Outcome.Done again = served.done(Command.act(new Verb.Activate(), List.of(job)));

            assertEquals(List.of("{\"name\":\"s\"}", "{\"name\":\"comp\"}"), handlers.journal());
            assertEquals("already_activated", again.refused().getFirst().code());
        }
    }

    @Test
    @Example("cgkit 13")
    void jobsThatTwoFarmsSubmitAtTheSameTimeAreAllThereUnderNumbersOfTheirOwn() throws IOException {
        try (ServedQueue one = served();
                ServedQueue other =
                        new ServedQueue(
                                queue,
                                folder.resolve("other"),
                                Optional.of(handlers.services()),
                                1)) {
            var made =
                    IntStream.range(0, 20)
                            .mapToObj(i -> i % 2 == 0 ? one : other)
                            .map(
                                    farm ->
                                            CompletableFuture.supplyAsync(
                                                    () -> farm.done(submit(false, task("s"))),
                                                    Executors.newVirtualThreadPerTaskExecutor()))
                            .toList();
            made.forEach(CompletableFuture::join);

            Waiting.until(() -> positions(one).size() == 20 && positions(other).size() == 20);
            assertEquals(positions(one), positions(other));
            for (int position : positions(one)) {
                assertEquals(1, one.job(position).blocks().getFirst().tasks().size());
                assertTrue(Files.exists(queue.resolve("job" + position + "/.proc_def_tmp")));
            }
            assertEquals(
                    20,
                    one.coordinator().farm().jobs().stream()
                            .map(job -> job.number())
                            .distinct()
                            .count());
        }
    }

    private static Set<Integer> positions(ServedQueue served) {
        return served.coordinator().farm().jobs().stream()
                .map(job -> job.settings().position())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Example("cgkit 7")
    void whatTheDirectoryCannotHoldIsRefusedWhole() throws IOException {
        try (ServedQueue served = served()) {
            assertRefused("not_a_tree", served, task("a"), task("b"));
            assertRefused("cycle", served, task("a"), task("b", "c"), task("c", "b"));
            assertRefused("cycle", served, task("a", "a"));
            assertRefused("cycle", served, task("a", "a"), task("b", "a"));
            assertRefused("unknown_need", served, task("a", "of another tree"));
            assertRefused("unknown_type", served, NewTrees.of("other", "{}", "a"));
            assertRefused("bad_value", served, NewTrees.of("record", "{\"a\":{}}", "a"));
            assertRefused("bad_data", served, NewTrees.of("record", "[1]", "a"));
        }
        try (Stream<Path> left = Files.list(queue)) {
            assertEquals(List.of(queue.resolve("procs")), left.toList());
        }
    }

    @Test
    void aRetryGivesFailedJobsAnotherChance() throws IOException {
        handlers.with("once", "[ -e JOURNAL ] && exit 0; echo tried > JOURNAL; exit 1");
        QueueFiles.job(queue, "job100", "record", "root");
        QueueFiles.job(queue, "job100/job0", "once", "child");
        try (ServedQueue served = served()) {
            served.awaitJob(100, JobStatus.FAILED);

            served.done(retry(served.job(100), Verb.Which.FAILED));
            served.awaitJob(100, JobStatus.DONE);

            assertFalse(Files.exists(queue.resolve("job100/job0/.running/.error_marker")));
        }
    }

    @Test
    void onlyAWordTakesAJobFromAWorkerElsewhere() throws IOException {
        QueueFiles.running(QueueFiles.job(queue, "job100", "record", "x"), 7, "elsewhere");
        try (ServedQueue served = served()) {
            Job job = served.job(100);

            assertEquals(
                    "nothing_failed",
                    served.done(retry(job, Verb.Which.FAILED)).refused().getFirst().code());
            assertEquals(TaskState.RUNNING, served.task(100, ".").state());

            Subject task = new Subject.OfTasks(new BlockAddress(job.number(), 0), TaskSet.of(0));
            served.done(Command.act(new Verb.Retry(Verb.Which.ALL), List.of(task)));
            served.awaitJob(100, JobStatus.DONE);
        }
    }

    @Test
    void aDeletedJobIsGoneFromTheDirectoryAndOtherVerbsAreRefused() throws IOException {
        Path job = QueueFiles.job(queue, "job100", "foreign", "x");
        QueueFiles.job(queue, "job200", "foreign", "y");
        try (ServedQueue served = served()) {
            Subject one = new Subject.OfJob(served.job(100).number());

            Outcome.Done refused = served.done(Command.act(new Verb.Priority(60), List.of(one)));
            assertEquals("kept_elsewhere", refused.refused().getFirst().code());
            assertInstanceOf(
                    Outcome.Refused.class,
                    served.sent(
                            new Command.EditJob(one.job(), List.of(new JobField.Priority(60)))));

            served.done(Command.act(new Verb.Delete(), List.of(one)));
            assertTrue(served.find(100).isEmpty());
            assertTrue(served.find(200).isPresent());
        }
        assertFalse(Files.exists(job));
    }

    @Test
    void aNewQueueIsMadeOnceInAnEmptyPlace() throws IOException {
        Path place = folder.resolve("new");

        NewQueue.make(place);

        assertTrue(Files.isDirectory(place.resolve("procs")));
        assertTrue(Files.readString(place.resolve("queue.cfg")).contains("[main]"));
        assertThrows(IOException.class, () -> NewQueue.make(place));
    }

    private void assertRefused(String code, ServedQueue served, TaskSpec... tasks) {
        Outcome outcome = served.sent(submit(true, tasks));

        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(code, refused.rejection().code());
    }

    private static Command retry(Job job, Verb.Which which) {
        return Command.act(new Verb.Retry(which), List.of(new Subject.OfJob(job.number())));
    }

    private ServedQueue served() throws IOException {
        return new ServedQueue(queue, folder.resolve("data"), Optional.of(handlers.services()), 1);
    }
}
