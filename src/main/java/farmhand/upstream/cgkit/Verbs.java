package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.SeenJob;
import farmhand.dialect.cgkit.SeenNode;
import farmhand.dialect.cgkit.SeenNode.Stage;
import farmhand.farm.command.Verb.Which;
import farmhand.farm.refusal.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a person does to a tree of jobs, on the disk.
 *
 * @param root its directory, a real path
 * @param job as it was read just now
 */
record Verbs(Path root, SeenJob job) {
    /** Lets workers take it. */
    void activate() throws IOException {
        if (job.isActivated()) {
            throw Refused.of(
                    "already_activated",
                    "The job is activated already.",
                    "Retry it if it shall run again.");
        }
        Path repository = root.resolve(Names.REPOSITORY);
        if (Files.isDirectory(repository) && !TreeReader.numbered(repository, "j").isEmpty()) {
            throw Refused.of(
                    "still_built",
                    "The script that makes this job has not put its sub-jobs in their places.",
                    "Let that script activate it, or delete the job.");
        }
        if (!Files.exists(root.resolve(Names.BUILDING))) {
            throw Refused.of(
                    "half_made", "The job was left half made: it has no definition.", "Delete it.");
        }
        Files.move(root.resolve(Names.BUILDING), root.resolve(Names.DEFINITION));
    }

    /** Takes it away: first its definition, so that nobody begins it any more. */
    void delete() throws IOException {
        Files.deleteIfExists(root.resolve(Names.DEFINITION));
        Trees.delete(root);
    }

    /**
     * Takes back that it was put here, or ({@code put} is false) activated. All its jobs are taken
     * meanwhile, so that no worker begins one.
     */
    void takeBack(boolean put, RunningDirectory.Worker worker) throws IOException {
        List<RunningDirectory> taken = new ArrayList<>();
        try {
            if (job.isActivated()) {
                takeAll(taken, worker);
            }
            if (put) {
                delete();
                taken.clear();
            } else {
                Files.move(root.resolve(Names.DEFINITION), root.resolve(Names.BUILDING));
            }
        } finally {
            for (RunningDirectory one : taken) {
                one.release();
            }
        }
    }

    private void takeAll(List<RunningDirectory> taken, RunningDirectory.Worker worker)
            throws IOException {
        for (SeenNode node : job.nodes()) {
            taken.add(
                    RunningDirectory.take(root.resolve(node.key()).normalize(), worker)
                            .orElseThrow(() -> begun(node)));
        }
    }

    private static Refused begun(SeenNode node) {
        return Refused.of(
                "started",
                "“" + node.label() + "” was begun already, so the job stays as it is.",
                "Delete the job if it shall go all the same.");
    }

    /**
     * Gives jobs another chance: failed ones, or all that a worker has or had, where {@code which}
     * says so.
     *
     * @param busy which jobs have a worker that is known to be there
     */
    void retry(Set<String> keys, Which which, Predicate<SeenNode> busy) throws IOException {
        List<SeenNode> meant =
                job.nodes().stream()
                        .filter(node -> keys.isEmpty() || keys.contains(node.key()))
                        .toList();
        for (SeenNode node : meant) {
            if (isAll(which) && busy.test(node)) {
                throw Refused.of(
                        "worker_lives",
                        "Process %d of this machine runs “%s”."
                                .formatted(node.run().pid(), node.label()),
                        "End that process first; its job is then handed back by itself.");
            }
        }
        List<SeenNode> again = meant.stream().filter(node -> isMeant(node, which)).toList();
        if (again.isEmpty()) {
            throw Refused.of(
                    "nothing_failed",
                    "Nothing of it failed, or has a worker.",
                    "To run done jobs again, or take one from a worker of another machine that is"
                            + " gone, retry all.");
        }
        for (SeenNode node : again.reversed()) {
            release(root.resolve(node.key()).normalize());
        }
    }

    private static boolean isAll(Which which) {
        return which == Which.ALL || which == Which.WITH_DEPENDANTS;
    }

    private static boolean isMeant(SeenNode node, Which which) {
        return switch (which) {
            case FAILED -> node.stage() == Stage.FINISHED && node.run().error();
            case ALL, WITH_DEPENDANTS ->
                    node.stage() == Stage.FINISHED || node.stage() == Stage.RUNNING;
            case MISSING -> false;
        };
    }

    /** In this order: without its run a finished job would count as done. */
    private static void release(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve(Names.FINISHED));
        if (SmallFile.isThere(directory.resolve(Names.RUNNING))) {
            new RunningDirectory(directory).release();
        }
    }
}
