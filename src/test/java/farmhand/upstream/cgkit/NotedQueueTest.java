package farmhand.upstream.cgkit;

import static farmhand.upstream.cgkit.NewTrees.submit;
import static farmhand.upstream.cgkit.NewTrees.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.command.Verb;
import farmhand.farm.history.Entry;
import farmhand.farm.history.Errand;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.TaskSpec;
import farmhand.store.SqliteStore;
import farmhand.testing.Handlers;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** How what is done in a queue directory comes into the history, and is undone. */
final class NotedQueueTest {
    @TempDir Path folder;
    private Handlers handlers;
    private Path queue;

    @BeforeEach
    void begin() throws IOException {
        handlers = new Handlers(folder).with("record", "echo $FARMHAND_TASK_DATA >> JOURNAL");
        queue = QueueFiles.empty(folder);
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

    /** As a kill between the directory and the database leaves it. */
    @Test
    void whatACoordinatorDidNotComeToNoteIsNotedByTheNext() throws IOException {
        JobNumber job;
        try (ServedQueue served = served()) {
            job = served.done(submit(false, task("s"))).subjects().getFirst().job();
        }
        Subject about = new Subject.OfJob(job);
        Origin lee = new Origin("lee", "http", "desk");
        try (SqliteStore store = SqliteStore.open(folder.resolve("data"))) {
            assertEquals(List.of(), store.begun().all());
            store.begun()
                    .add(
                            new Errand(
                                    "1",
                                    When.at(Instant.now()),
                                    lee,
                                    "activate",
                                    List.of(about),
                                    "“activate” was done"));
        }

        for (int start = 0; start < 2; start++) {
            try (ServedQueue served = served()) {
                List<Entry> noted = history(served);
                assertEquals(2, noted.size());
                Entry newest = noted.getFirst();
                assertEquals("activate", newest.command());
                assertEquals(lee, newest.origin());
                assertEquals(List.of(about), newest.subjects());
                assertEquals("interrupted", newest.refused().getFirst().code());
                assertEquals(UndoState.IMPOSSIBLE, newest.undo());
            }
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

    private ServedQueue served() throws IOException {
        return new ServedQueue(queue, folder.resolve("data"), Optional.of(handlers.services()), 1);
    }
}
