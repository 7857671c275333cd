package farmhand.upstream.afanasy;

import static farmhand.upstream.afanasy.ScriptedServer.job;
import static farmhand.upstream.afanasy.ScriptedServer.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.TaskState;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A gateway at an afserver that takes its time to tell of many jobs. */
final class LoadingTest {
    private static final int FIRST = 10;
    private static final int JOBS = 200;

    /** So many are told of without delay. */
    private static final int QUICK = 20;

    private static final Duration CYCLE = Duration.ofMillis(30);

    /** A third of it is how long a start waits until everything is there. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CountDownLatch more = new CountDownLatch(1);
    private final AtomicInteger told = new AtomicInteger();
    private ScriptedServer server;

    @BeforeEach
    void begin() throws IOException {
        server = new ScriptedServer();
        server.users(recorded("193-get-users-after"));
        for (int id = FIRST; id < FIRST + JOBS; id++) {
            String job =
                    job("21-get-job-full-running-mixed")
                            .replace("\"id\":3", "\"id\":" + id)
                            .replace("\"serial\":2", "\"serial\":" + id);
            server.jobs.put(id, job);
            server.progress.put(id, recorded("22-get-job-progress-running-mixed"));
        }
        server.spoiled = this::slowly;
    }

    @AfterEach
    void end() throws IOException {
        more.countDown();
        server.close();
    }

    @Test
    void jobsAreSeenAsTheyComeAndTheMonitorIsPolledMeanwhile() {
        try (AfanasyLink link = server.linked(CYCLE, PATIENCE)) {
            assertEquals("loading", link.info().link().status());
            int seen = jobs(link);
            assertThat(seen).isBetween(1, JOBS - 1);
            assertEquals(TaskState.FAILED, state(link, FIRST));
            int polls = server.polls.get();
            Waiting.until(() -> server.polls.get() > polls + 3);
            assertThat(jobs(link)).isLessThan(JOBS);

            more.countDown();

            Waiting.until(() -> jobs(link) == JOBS);
            Waiting.until(() -> link.info().link().status().equals("live"));
            assertEquals(TaskState.FAILED, state(link, FIRST + JOBS - 1));
        }
    }

    @Test
    void whatHappensMeanwhileIsNotLost() {
        try (AfanasyLink link = server.linked(CYCLE, PATIENCE)) {
            server.jobs.computeIfPresent(
                    FIRST, (_, told) -> told.replace("\"priority\":120", "\"priority\":77"));
            server.jobs.remove(FIRST + JOBS - 1);
            server.events.add(
                    "{\"events\":{\"jobs_change\":[%d],\"jobs_del\":[%d]}}"
                            .formatted(FIRST, FIRST + JOBS - 1));
            Waiting.until(() -> priority(link, FIRST) == 77);

            more.countDown();

            Waiting.until(() -> link.info().link().status().equals("live"));
            assertEquals(JOBS - 1, jobs(link));
            assertEquals(77, priority(link, FIRST));
        }
    }

    @Test
    void ofAJobThatIsNotYetReadItIsSaid() {
        try (AfanasyLink link = server.linked(CYCLE, PATIENCE)) {
            Command pause =
                    Command.act(
                            new Verb.Pause(false), List.of(Subject.parse("" + (FIRST + JOBS - 1))));

            Outcome early = RunningFarm.sent(link, pause);
            more.countDown();
            Waiting.until(() -> jobs(link) == JOBS);
            Outcome late = RunningFarm.sent(link, pause);

            assertEquals(List.of("still_loading"), refused(early));
            assertEquals(List.of(), refused(late));
        }
    }

    /** Slow for so long that nobody waits until all is told by itself. */
    private byte[] slowly(byte[] answer) {
        String text = new String(answer, StandardCharsets.UTF_8);
        if (text.contains("job_progress") && told.incrementAndGet() > QUICK) {
            if (more.getCount() > 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        return answer;
    }

    private static List<String> refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome, outcome::toString).refused().stream()
                .map(Rejection::code)
                .toList();
    }

    private static int jobs(AfanasyLink link) {
        return (int) link.farm().jobs().stream().count();
    }

    private static int priority(AfanasyLink link, int job) {
        return link.farm().job(new JobNumber(job)).orElseThrow().settings().priority();
    }

    private static TaskState state(AfanasyLink link, int job) {
        return link.farm()
                .job(new JobNumber(job))
                .orElseThrow()
                .blocks()
                .get(1)
                .tasks()
                .task(1)
                .state();
    }
}
