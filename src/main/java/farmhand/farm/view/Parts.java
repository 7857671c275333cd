package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.task.TaskTable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts what is large into updates of bounded size, each made when it is asked for, and weighs what
 * cannot be cut.
 */
public final class Parts {
    /** About how many jobs, blocks and tasks a part holds. */
    private static final int WEIGHT = 1_000;

    /** A screen of jobs comes first, so that there is something to look at at once. */
    private static final int SCREEN = 100;

    /** How many numbers weigh as much as a job. */
    private static final int NUMBERS = 100;

    private Parts() {}

    /** All jobs of {@code farm}, at least one part. */
    public static Stream<Update> ofJobs(Farm farm) {
        List<Job> jobs = farm.jobs().stream().filter(Job::isCurrent).toList();
        List<List<Job>> parts = cut(SCREEN, jobs, job -> 1 + job.blocks().size());
        return IntStream.range(0, parts.size())
                .mapToObj(
                        i ->
                                new Update.Snapshot(
                                        farm.revision(),
                                        parts.get(i).stream().map(WholeJob::of).toList(),
                                        farm.policy(),
                                        i < parts.size() - 1));
    }

    /** The tasks of {@code job} at a revision of its farm, at least one part. */
    public static Stream<Update> ofTasks(long revision, Job job, boolean detailed) {
        List<List<Stretch>> parts =
                cut(
                        WEIGHT,
                        job.blocks().stream().flatMap(block -> Stretch.of(block).stream()).toList(),
                        Stretch::weight);
        return IntStream.range(0, parts.size())
                .mapToObj(
                        i ->
                                new Update.Watched(
                                        job.number(),
                                        revision,
                                        detailed,
                                        parts.get(i).stream()
                                                .map(stretch -> stretch.told(detailed))
                                                .toList(),
                                        i < parts.size() - 1));
    }

    /** About how many jobs, blocks and tasks {@code change} tells. */
    public static int weight(ViewChange change) {
        return switch (change) {
            case ViewChange.JobAdded(WholeJob job) -> 1 + job.blocks().size();
            case ViewChange.BlocksAdded(_, List<BlockView> blocks) -> blocks.size();
            case ViewChange.RunsSet(_, Runs runs) ->
                    runs.tasks().values().stream().mapToInt(set -> set.runs().size()).sum();
            case ViewChange.TasksSet(_, List<TaskView> tasks) -> tasks.size();
            case ViewChange.TasksAdded(_, List<TaskView> tasks) -> tasks.size();
            case ViewChange.PolicyRestated(var policy) ->
                    policy.queues().size() + policy.users().size() + policy.services().size();
            case ViewChange.QueueOrdered(_, var jobs) -> 1 + jobs.size() / NUMBERS;
            case ViewChange.FarmSet _,
                    ViewChange.QueueSet _,
                    ViewChange.QueueRemoved _,
                    ViewChange.UserSet _,
                    ViewChange.WorkerSet _,
                    ViewChange.WorkerNoted _,
                    ViewChange.JobRemoved _,
                    ViewChange.JobSet _,
                    ViewChange.JobRestated _,
                    ViewChange.BlockSet _,
                    ViewChange.BlockRestated _ ->
                    1;
        };
    }

    /** Neighbouring tasks of a block, whole chunks of its table. */
    private record Stretch(Block block, int from, int to, int weight) {
        static List<Stretch> of(Block block) {
            List<Stretch> stretches = new ArrayList<>();
            int from = 0;
            int weight = 1;
            for (int chunk = 0; chunk < block.tasks().chunkCount(); chunk++) {
                boolean told =
                        !block.isNumeric()
                                || block.tasks().isTouched(chunk)
                                || !block.changes().chunk(chunk).isEmpty();
                weight += told ? TaskTable.CHUNK : 0;
                int to = Math.min((chunk + 1) * TaskTable.CHUNK, block.tasks().size());
                if (weight >= WEIGHT || chunk == block.tasks().chunkCount() - 1) {
                    stretches.add(new Stretch(block, from, to, weight));
                    from = to;
                    weight = 1;
                }
            }
            return stretches;
        }

        WatchedBlock told(boolean detailed) {
            return WatchedBlock.of(block, from, to, detailed);
        }
    }

    private static <T> List<List<T>> cut(int first, List<T> all, ToIntFunction<T> weight) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int sum = 0;
        for (T one : all) {
            int most = parts.isEmpty() ? first : WEIGHT;
            if (!part.isEmpty() && sum + weight.applyAsInt(one) > most) {
                parts.add(part);
                part = new ArrayList<>();
                sum = 0;
            }
            part.add(one);
            sum += weight.applyAsInt(one);
        }
        parts.add(part);
        return parts;
    }
}
