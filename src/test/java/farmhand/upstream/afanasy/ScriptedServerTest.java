package farmhand.upstream.afanasy;

import static farmhand.upstream.afanasy.ScriptedServer.job;
import static farmhand.upstream.afanasy.ScriptedServer.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.history.Entry;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.LinkState;
import farmhand.farm.view.Update;
import farmhand.testing.RunningFarm;
import farmhand.testing.UpdateReader;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What a real afserver said, and what a gateway makes of it. */
final class ScriptedServerTest {
    private static final JobNumber MIXED = JobNumber.parse("2");

    private ScriptedServer server;

    @BeforeEach
    void begin() throws IOException {
        server = new ScriptedServer();
        server.jobs.put(3, job("21-get-job-full-running-mixed"));
        server.progress.put(3, recorded("22-get-job-progress-running-mixed"));
        server.users(recorded("193-get-users-after"));
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void aJobIsReadWithTheStatesThatItsBitsSayAlsoBeyondTheKnownOnes() {
        try (AfanasyLink link = server.linked()) {
            Job job = link.farm().job(MIXED).orElseThrow();

            assertEquals("mixed", job.settings().name());
            assertEquals(120, job.settings().priority());
            assertEquals("ann \"quoted\"", job.settings().wishes().note());
            assertEquals(JobStatus.RUNNING, job.status());
            assertEquals(
                    List.of(
                            TaskState.DONE,
                            TaskState.FAILED,
                            TaskState.RUNNING,
                            TaskState.EXCLUDED,
                            TaskState.DONE),
                    tasks(job, 1).stream().map(Task::state).toList());
            assertEquals("rnode1", tasks(job, 1).getFirst().worker());
            assertEquals(100, tasks(job, 0).getFirst().progress());
            assertEquals("frame 3", job.blocks().getFirst().taskName(2));
            assertEquals(0, job.blocks().getLast().ready());
        }
    }

    @Test
    void tasksAreFollowedByTheEventsThatTellOfThem() throws Exception {
        server.events.add(recorded("63-events-task-start").replace("\"job_id\":5", "\"job_id\":3"));
        try (AfanasyLink link = server.linked()) {
            Waiting.until(() -> state(link, 0, 0) == TaskState.RUNNING);

            assertEquals(TaskState.RUNNING, state(link, 1, 1));
        }
    }

    @Test
    void anIdThatIsUsedAgainIsAnotherJob() throws Exception {
        try (AfanasyLink link = server.linked()) {
            server.jobs.put(
                    3, job("101-job-full-skip-suspend-try").replace("\"id\":6", "\"id\":3"));
            server.events.add("{\"events\":{\"jobs_change\":[3]}}");

            Waiting.until(() -> link.farm().job(MIXED).isEmpty());

            Job other = link.farm().job(JobNumber.parse("6")).orElseThrow();
            assertEquals("ops", other.settings().name());
        }
    }

    @Test
    void aJobThatIsDeletedGoes() throws Exception {
        server.jobs.put(6, job("101-job-full-skip-suspend-try"));
        try (AfanasyLink link = server.linked()) {
            assertTrue(link.farm().job(JobNumber.parse("6")).isPresent());

            server.jobs.remove(6);
            server.events.add(recorded("90-events-jobs_del"));

            Waiting.until(() -> link.farm().job(JobNumber.parse("6")).isEmpty());
            assertTrue(link.farm().job(MIXED).isPresent());
        }
    }

    @Test
    void aBlockOfWhichNoTasksAreCountedHasThoseOfItsFrames() throws Exception {
        server.jobs.put(
                6,
                job("101-job-full-skip-suspend-try")
                        .replaceFirst("\"tasks_num\":\\d+", "\"tasks_num\":0"));
        try (AfanasyLink link = server.linked()) {
            Waiting.until(() -> link.farm().job(JobNumber.parse("6")).isPresent());
            assertTrue(
                    link.farm()
                                    .job(JobNumber.parse("6"))
                                    .orElseThrow()
                                    .blocks()
                                    .getFirst()
                                    .tasks()
                                    .size()
                            > 1);
        }
    }

    @Test
    void eventsWithALineEndInATextAreRead() throws Exception {
        try (AfanasyLink link = server.linked()) {
            server.events.add(recorded("190-events-message-2"));
            server.jobs.put(3, job("21-get-job-full-running-mixed").replace("120", "121"));
            server.events.add("{\"events\":{\"jobs_change\":[3]}}");

            Waiting.until(() -> priority(link.farm()) == 121);
        }
    }

    @Test
    void eventsThatCannotBeReadAreFollowedByAllThereIs() throws Exception {
        try (AfanasyLink link = server.linked()) {
            server.jobs.put(3, job("21-get-job-full-running-mixed").replace("120", "122"));
            server.events.add("{\"events\":{\"message\":\"cut off");

            Waiting.until(() -> priority(link.farm()) == 122);
        }
    }

    @Test
    void aJobWhoseNameBreaksTheAnswerHidesNoOther() throws Exception {
        server.jobs.put(4, "{\"name\":\"a \"quote\"\",\"id\":4,\"serial\":7}");
        try (AfanasyLink link = server.linked()) {
            assertEquals(1, link.farm().jobs().stream().count());
            assertTrue(link.farm().job(MIXED).isPresent());
        }
    }

    @Test
    void aServerThatForgotTheMonitorIsReadAnew() throws Exception {
        try (AfanasyLink link = server.linked()) {
            server.jobs.put(3, job("21-get-job-full-running-mixed").replace("120", "123"));

            server.forget();

            Waiting.until(() -> priority(link.farm()) == 123);
        }
    }

    @Test
    void countsThatEventsDidNotExplainAreLookedInto() throws Exception {
        try (AfanasyLink link = server.linked()) {
            server.progress.put(
                    3,
                    recorded("22-get-job-progress-running-mixed")
                            .replace(
                                    "{\"state\":\" RUN\",\"st\":4611686018427387906,",
                                    "{\"state\":\" DON\",\"st\":16,"));
            server.jobs.put(
                    3,
                    job("21-get-job-full-running-mixed")
                            .replace("\"running_tasks_counter\":2", "\"p_tasks_warning\":0")
                            .replace("\"p_tasks_done\":2", "\"p_tasks_done\":4"));
            server.events.add("{\"events\":{\"jobs_change\":[3]}}");

            Waiting.until(() -> state(link, 1, 2) == TaskState.DONE);
        }
    }

    @Test
    void equalActionsOnSeveralJobsAreOneAndIdsAreTheServersOwn() throws Exception {
        server.jobs.put(6, job("101-job-full-skip-suspend-try"));
        try (AfanasyLink link = server.linked()) {
            RunningFarm.sent(
                    link,
                    Command.act(
                            new Verb.Pause(false),
                            List.of(Subject.parse("2"), Subject.parse("6"))));

            assertThat(server.deeds).hasSize(1);
            assertEquals("[3,6]", server.deeds.getFirst().path("ids").toString());
            assertEquals("pause", server.deeds.getFirst().path("operation").path("type").asText());
            assertEquals("kim", server.deeds.getFirst().path("user_name").asText());
        }
    }

    @Test
    void aHiddenJobStaysHiddenWhateverIsSaidOfIt() throws Exception {
        server.jobs.put(
                3,
                job("21-get-job-full-running-mixed")
                        .replace("\"priority\":120", "\"priority\":120,\"hidden\":true"));
        try (AfanasyLink link = server.linked()) {
            RunningFarm.sent(link, Command.act(new Verb.Priority(7), List.of(Subject.parse("2"))));

            assertEquals(
                    "{\"priority\":7,\"hidden\":true}",
                    server.deeds.getFirst().path("params").toString());
        }
    }

    @Test
    void whileNothingHappensTheServerIsAskedOnceACycle() {
        try (AfanasyLink link = server.linked()) {
            int polls = server.polls.get() + 3; // subscriptions are on their way till then
            Waiting.until(() -> server.polls.get() >= polls);
            int connections = server.connections.get();
            int first = server.polls.get();

            Waiting.until(() -> server.polls.get() >= first + 10);

            assertThat(server.connections.get() - connections).isLessThanOrEqualTo(12);
            assertEquals(1, link.farm().jobs().stream().count());
        }
    }

    @Test
    void aReaderIsToldWhoseFarmItIsAndWhenThatIsAway() throws Exception {
        try (AfanasyLink link = server.linked()) {
            UpdateReader reader = new UpdateReader();
            link.open(Since.NOTHING, reader);
            LinkState told = reader.next(Update.Link.class).link();
            assertEquals("live", told.status());
            assertThat(told.impossible())
                    .containsKeys("archive", "restore", "queue", "retry-missing");

            server.close();

            assertTrue(reader.next(Update.Link.class).link().isAway());
        }
    }

    @Test
    void whatCannotBeBroughtBackIsNotOfferedToBe() throws Exception {
        server.jobs.put(6, job("101-job-full-skip-suspend-try"));
        try (AfanasyLink link = server.linked()) {
            RunningFarm.sent(link, Command.act(new Verb.Pause(false), List.of(Subject.parse("2"))));
            RunningFarm.sent(link, Command.act(new Verb.Delete(), List.of(Subject.parse("6"))));

            var history = asked(link, new Question.HistoryOf(Set.of(), Long.MAX_VALUE, 10));

            assertEquals(
                    List.of(UndoState.IMPOSSIBLE, UndoState.POSSIBLE),
                    history.entries().stream().map(Entry::undo).toList());
        }
    }

    /** The task that runs does so for the second time. */
    private static <A> A asked(AfanasyLink link, Question<A> question) throws Exception {
        return link.ask(question).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private static int priority(Farm farm) {
        return farm.job(MIXED).orElseThrow().settings().priority();
    }

    private static TaskState state(AfanasyLink link, int block, int task) {
        return tasks(link.farm().job(MIXED).orElseThrow(), block).get(task).state();
    }

    private static List<Task> tasks(Job job, int block) {
        var tasks = job.blocks().get(block).tasks();
        return java.util.stream.IntStream.range(0, tasks.size()).mapToObj(tasks::task).toList();
    }
}
