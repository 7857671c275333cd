package farmhand.upstream.cgkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.TaskState;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.command.Verb;
import farmhand.farm.history.Entry;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;
import farmhand.testing.Handlers;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
    void whatTheDirectoryCannotHoldIsRefusedWhole() throws IOException {
        try (ServedQueue served = served()) {
            assertRefused("not_a_tree", served, task("a"), task("b"));
            assertRefused("cycle", served, task("a"), task("b", "c"), task("c", "b"));
            assertRefused("unknown_type", served, of("other", "{}", "a"));
            assertRefused("bad_value", served, of("record", "{\"a\":{}}", "a"));
            assertRefused("bad_data", served, of("record", "[1]", "a"));
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
    void whatIsDoneToItsJobsIsInTheHistory() throws IOException {
        Path finished = QueueFiles.job(queue, "job100", "foreign", "x");
        QueueFiles.running(finished, 7, "elsewhere");
        Files.createDirectory(finished.resolve(".finished"));
        try (ServedQueue served = served()) {
            Subject made = submitted(served, false, task("s"));
            Subject other = new Subject.OfJob(served.job(100).number());

            served.done(Command.act(new Verb.Retry(Verb.Which.ALL), List.of(other, made)));
            served.done(Command.act(new Verb.Priority(60), List.of(other)));
            served.done(Command.act(new Verb.Delete(), List.of(other)));

            List<Entry> entries = history(served);
            assertEquals(
                    List.of("delete", "retry", "submit"),
                    entries.stream().map(Entry::command).toList());
            assertEquals(
                    List.of(List.of(other), List.of(other), List.of(made)),
                    entries.stream().map(Entry::subjects).toList());
            assertEquals(List.of("done", "partly", "done"), outcomes(entries));
            assertEquals("nothing_failed", entries.get(1).refused().getFirst().code());
            assertEquals(
                    List.of(UndoState.IMPOSSIBLE, UndoState.IMPOSSIBLE, UndoState.POSSIBLE),
                    entries.stream().map(Entry::undo).toList());
            assertEquals(RunningFarm.KIM, entries.getFirst().origin());
            assertEquals(
                    "not_undoable",
                    assertInstanceOf(
                                    Outcome.Refused.class,
                                    served.sent(new Command.Undo(entries.getFirst().revision())))
                            .rejection()
                            .code());
        }
    }

    @Test
    void aSubmissionAndAnActivationAreUndoneWhereNobodyBegan() throws IOException {
        try (ServedQueue served = served()) {
            served.coordinator().rest(true);
            Subject made = submitted(served, false, task("s"));
            Path job = queue.resolve("job" + position(served, made));
            served.done(Command.act(new Verb.Activate(), List.of(made)));

            served.done(new Command.Undo(Command.Undo.MINE));
            assertTrue(Files.exists(job.resolve(".proc_def_tmp")));
            assertEquals(JobStatus.PENDING, served.job(position(served, made)).status());
            served.done(new Command.Redo());
            assertTrue(Files.exists(job.resolve(".proc_def")));
            assertFalse(Files.exists(job.resolve(".running")));

            served.done(new Command.Undo(history(served).getLast().revision()));
            assertFalse(Files.exists(job));
            assertEquals(
                    List.of("undo", "redo", "undo", "activate", "submit"),
                    history(served).stream().map(Entry::command).toList());
        }
    }

    @Test
    void whatWasBegunStaysWhenItsSubmissionIsUndone() throws IOException {
        try (ServedQueue served = served()) {
            Subject made = submitted(served, true, task("s"));
            served.awaitJob(position(served, made), JobStatus.DONE);

            Outcome.Done undone = served.done(new Command.Undo(Command.Undo.MINE));

            assertEquals("started", undone.refused().getFirst().code());
            assertEquals(made.toString(), undone.refused().getFirst().subject());
            assertEquals(1, history(served).size());
        }
    }

    @Test
    void aRequestThatIsRepeatedWithItsKeyIsDoneOnce() throws IOException {
        try (ServedQueue served = served()) {
            Terms terms = new Terms("once", "print", Terms.ANY);
            Outcome first = sent(served, submit(false, task("s")), terms);
            Outcome second = sent(served, submit(false, task("s")), terms);

            assertEquals(first, second);
            assertEquals(1, served.coordinator().farm().inOrder().count());
        }
    }

    @Test
    void whatTheDirectoryDoesNotKeepIsToldOrRefused() throws IOException {
        JobWishes wishes = JobWishes.USUAL.withQueue("cgkit:queue").withActivated(false);
        try (ServedQueue served = served()) {
            Outcome.Done made =
                    served.done(submit(80, wishes.withMaxRunning(new Limit(2)), task("s")));
            Outcome.Refused paused =
                    assertInstanceOf(
                            Outcome.Refused.class,
                            served.sent(submit(50, wishes.withPaused(true), task("s"))));

            assertEquals(
                    List.of(
                            "A cgkit directory has no place for max_running, priority: the job is"
                                    + " there without."),
                    made.warnings());
            assertEquals("not_kept", paused.rejection().code());
            assertEquals(1, served.coordinator().farm().inOrder().count());
        }
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

    private static List<Entry> history(ServedQueue served) {
        return served.ask(new Question.HistoryOf(Set.of(), Question.HistoryOf.NEWEST, 100))
                .entries();
    }

    private static Outcome sent(ServedQueue served, Command command, Terms terms) {
        return served.coordinator()
                .send(command, RunningFarm.KIM, terms)
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private static List<String> outcomes(List<Entry> entries) {
        return entries.stream().map(Entry::outcome).toList();
    }

    private Subject submitted(ServedQueue served, boolean activated, TaskSpec... tasks) {
        return served.done(submit(activated, tasks)).subjects().getFirst();
    }

    private static int position(ServedQueue served, Subject job) {
        return served.coordinator().farm().job(job.job()).orElseThrow().settings().position();
    }

    private Command submit(boolean activated, TaskSpec... tasks) {
        return submit(50, JobWishes.USUAL.withQueue("cgkit:queue").withActivated(activated), tasks);
    }

    private Command submit(int priority, JobWishes wishes, TaskSpec... tasks) {
        BlockSpec block =
                new BlockSpec(
                        "jobs",
                        new Work.Listed(List.of(tasks)),
                        Execution.of(""),
                        List.of(),
                        BlockLimits.USUAL,
                        Metadata.NONE);
        return new Command.Submit(
                new JobSpec(
                        "shot", "", priority, wishes, List.of(), Metadata.NONE, List.of(block)));
    }

    private static TaskSpec task(String name, String... needs) {
        TaskWishes wishes =
                TaskWishes.NONE.withNeeds(Stream.of(needs).map(NeedSpec.OnTask::new).toList());
        return of("record", "{\"name\":\"" + name + "\"}", name).with(wishes);
    }

    private static TaskSpec of(String service, String data, String name) {
        return TaskSpec.of(name, "")
                .with(service, Environment.NONE)
                .with(TaskOptions.NONE.withData(data));
    }

    private ServedQueue served() throws IOException {
        return new ServedQueue(queue, folder.resolve("data"), Optional.of(handlers.services()), 1);
    }
}
