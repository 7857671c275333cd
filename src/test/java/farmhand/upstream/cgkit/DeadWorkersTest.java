package farmhand.upstream.cgkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.dialect.cgkit.SeenJob;
import farmhand.dialect.cgkit.SeenNode;
import farmhand.farm.address.When;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long a worker that is gone keeps its job. */
final class DeadWorkersTest {
    private static final Path QUEUE = Path.of("/queue/job100");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final String HOST = "box";
    private static final long LONG_AGO = 1;

    @Test
    void aWorkerThatIsGoneKeepsItsJobForTheLease() throws Exception {
        DeadWorkers workers = new DeadWorkers(HOST, LEASE);
        SeenJob job = heldBy(gone(), HOST);

        assertEquals(List.of(), workers.of(QUEUE, job, 0));
        assertEquals(List.of(), workers.of(QUEUE, job, LEASE.toNanos() - 1));
        assertEquals(List.of(SeenNode.ROOT), workers.of(QUEUE, job, LEASE.toNanos()));
    }

    @Test
    void withoutALeaseItsJobIsHandedBackAtOnce() throws Exception {
        DeadWorkers workers = new DeadWorkers(HOST, Duration.ZERO);

        assertEquals(List.of(SeenNode.ROOT), workers.of(QUEUE, heldBy(gone(), HOST), 0));
    }

    @Test
    void anotherWorkerThatTookTheJobHasALeaseOfItsOwn() throws Exception {
        DeadWorkers workers = new DeadWorkers(HOST, LEASE);
        workers.of(QUEUE, heldBy(gone(), HOST), 0);
        SeenJob taken = heldBy(gone(), HOST);

        assertEquals(List.of(), workers.of(QUEUE, taken, LEASE.toNanos()));
        assertEquals(List.of(SeenNode.ROOT), workers.of(QUEUE, taken, 2 * LEASE.toNanos()));
    }

    @Test
    void whoRunsOrIsOfAnotherMachineKeepsItsJob() throws Exception {
        DeadWorkers workers = new DeadWorkers(HOST, Duration.ZERO);
        When now = When.at(Instant.now());
        SeenJob ours = job(new SeenNode.Run(HOST, us(), 0, "", false, "", now, When.NEVER));

        assertEquals(List.of(), workers.of(QUEUE, ours, 0));
        assertEquals(List.of(), workers.of(QUEUE, heldBy(gone(), "other"), 0));
    }

    private static long us() {
        return ProcessHandle.current().pid();
    }

    /** The number of a process that has ended. */
    private static long gone() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    private static SeenJob heldBy(long pid, String host) {
        When then = new When(LONG_AGO);
        return job(new SeenNode.Run(host, pid, 0, "", false, "", then, When.NEVER));
    }

    private static SeenJob job(SeenNode.Run run) {
        SeenNode node =
                new SeenNode(
                        SeenNode.ROOT,
                        "render",
                        Optional.empty(),
                        SeenNode.Stage.RUNNING,
                        run,
                        List.of(),
                        "");
        return new SeenJob(100, List.of(node), new When(LONG_AGO));
    }
}
