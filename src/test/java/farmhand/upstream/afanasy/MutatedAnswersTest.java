package farmhand.upstream.afanasy;

import static farmhand.upstream.afanasy.ScriptedServer.job;
import static farmhand.upstream.afanasy.ScriptedServer.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.testing.Mutations;
import farmhand.testing.OpenFiles;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * An afserver whose answers are broken on their way in every way: the gateway outlives them,
 * answers every command, and shows what is there as soon as it is told whole.
 */
final class MutatedAnswersTest {
    private static final long SEED = 51_001;
    private static final int ASKED_EVERY = 100;

    private final Random random = new Random(SEED);
    private final AtomicInteger broken = new AtomicInteger();

    @Test
    void noneEndsTheGatewayOrKeepsACommandWithoutAnAnswer() throws Exception {
        Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();
        var usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> bugs.add(bug));
        try (ScriptedServer server = server();
                AfanasyLink link = server.linked(Duration.ofMillis(1), Duration.ofMillis(300))) {
            OpenFiles files = new OpenFiles();
            server.spoiled = this::spoiled;
            for (int next = ASKED_EVERY; broken.get() < Mutations.COUNT; next += ASKED_EVERY) {
                int count = next;
                Waiting.until(() -> broken.get() >= Math.min(count, Mutations.COUNT));
                server.events.addAll(java.util.List.of("{\"events\":{\"jobs_change\":[3]}}"));
                Outcome outcome =
                        RunningFarm.sent(
                                link,
                                Command.act(
                                        new Verb.Hold(), java.util.List.of(Subject.parse("2"))));
                assertThat(outcome).isNotNull();
            }

            server.spoiled = java.util.function.UnaryOperator.identity();

            Waiting.until(() -> link.info().link().status().equals("live"));
            server.forget(); // so that all is read anew
            Waiting.until(() -> link.farm().job(JobNumber.parse("2")).isPresent());
            Waiting.until(() -> name(link).equals("mixed"));
            files.awaitClosed();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
        assertEquals("[]", bugs.toString());
    }

    private static String name(AfanasyLink link) {
        return link.farm()
                .job(JobNumber.parse("2"))
                .map(job -> job.settings().name())
                .orElse("none");
    }

    private static ScriptedServer server() throws java.io.IOException {
        ScriptedServer server = new ScriptedServer();
        server.jobs.put(3, job("21-get-job-full-running-mixed"));
        server.jobs.put(6, job("101-job-full-skip-suspend-try"));
        server.progress.put(3, recorded("22-get-job-progress-running-mixed"));
        server.users(recorded("193-get-users-after"));
        server.renders(recorded("233-renders-nimby-and-paused"));
        return server;
    }

    /** Another text of its own length, or one that is cut off, or of which the length is wrong. */
    private synchronized byte[] spoiled(byte[] whole) {
        broken.incrementAndGet();
        String text = new String(whole, StandardCharsets.UTF_8);
        String body = text.substring(text.indexOf("JSON") + "JSON".length());
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> Mutations.of(text, random).getBytes(StandardCharsets.UTF_8);
            case 2 -> whole;
            default -> framed(Mutations.of(body, random));
        };
    }

    private static byte[] framed(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("AFANASY " + bytes.length + " JSON").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + bytes.length);
        IntStream.range(0, bytes.length).forEach(i -> whole[head.length + i] = bytes[i]);
        return whole;
    }
}
