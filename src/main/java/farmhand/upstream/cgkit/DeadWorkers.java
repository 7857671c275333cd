package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.SeenJob;
import farmhand.dialect.cgkit.SeenNode;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which jobs are held by workers that are gone. Only those of this machine can be told: their
 * process is not there, or began after they took the job. Used by one thread at a time.
 */
final class DeadWorkers {
    /** The grain of the times of processes, and of disks. */
    private static final Duration GRAIN = Duration.ofSeconds(3);

    /** A worker as a job names it, so that another that took the job meanwhile is not meant. */
    private record Hold(String place, long pid) {}

    private final String host;
    private final long lease;
    private final Map<Hold, Long> since = new HashMap<>();

    DeadWorkers(String host, Duration lease) {
        this.host = host;
        this.lease = lease.toNanos();
    }

    /** Keys of the jobs whose workers have been gone for the whole lease at {@code now}. */
    List<String> of(Path root, SeenJob job, long now) {
        List<String> found =
                job.nodes().stream()
                        .filter(node -> isDead(node) && isOver(root, node, now))
                        .map(SeenNode::key)
                        .toList();
        if (job.nodes().stream().noneMatch(this::isDead)) {
            since.keySet().removeIf(hold -> hold.place().startsWith(root + "/"));
        }
        return found;
    }

    /** Whether the worker of that job is of this machine and runs. */
    boolean isAlive(SeenNode node) {
        return node.stage() == SeenNode.Stage.RUNNING && isOfHere(node) && !isDead(node);
    }

    private boolean isOver(Path root, SeenNode node, long now) {
        Hold hold = new Hold(root + "/" + node.key(), node.run().pid());
        return now - since.computeIfAbsent(hold, _ -> now) >= lease;
    }

    private boolean isOfHere(SeenNode node) {
        return node.run().pid() > 0 && node.run().host().equals(host);
    }

    private boolean isDead(SeenNode node) {
        if (node.stage() != SeenNode.Stage.RUNNING || !isOfHere(node)) {
            return false;
        }
        Optional<ProcessHandle> process =
                ProcessHandle.of(node.run().pid()).filter(ProcessHandle::isAlive);
        Instant taken = node.run().started().instant();
        return process.isEmpty()
                || process.get()
                        .info()
                        .startInstant()
                        .filter(began -> began.isAfter(taken.plus(GRAIN)))
                        .isPresent();
    }
}
