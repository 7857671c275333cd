package farmhand.farm;

import farmhand.farm.address.When;
import farmhand.farm.policy.Policy;
import farmhand.farm.policy.Queue;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskTable;

import java.util.List;
import java.util.Optional;

/** Makes a job what was seen of it elsewhere. */
final class Mirroring {
    private Mirroring() {}

    static Farm apply(Farm farm, FarmEvent.JobMirrored seen) {
        Optional<Job> known = farm.jobs().find(seen.job()).filter(job -> isSameTree(job, seen));
        Job before = known.orElseGet(() -> made(seen, farm.revision()));
        Job after = standing(before, seen, farm.revision());
        Job timed = Fold.withFinished(before, after, finished(seen));
        return withQueue(farm, seen).with(Fold.current(seen, timed, farm.revision()));
    }

    private static boolean isSameTree(Job job, FarmEvent.JobMirrored seen) {
        return !job.deleted() && job.blocks().getFirst().spec().equals(seen.block());
    }

    private static Job made(FarmEvent.JobMirrored seen, long revision) {
        Job bare =
                new Job(
                        seen.job(),
                        seen.settings(),
                        List.of(),
                        seen.created(),
                        When.NEVER,
                        seen.created(),
                        false,
                        Stamp.madeAt(revision));
        List<FarmEvent.NewBlock> one = List.of(new FarmEvent.NewBlock(seen.block(), List.of()));
        return BlockTasks.added(bare, one, seen.created(), revision);
    }

    private static Job standing(Job job, FarmEvent.JobMirrored seen, long revision) {
        Block block = job.blocks().getFirst();
        TaskTable table = block.tasks();
        for (int i = 0; i < seen.tasks().size(); i++) {
            if (!table.task(i).equals(seen.tasks().get(i))) {
                table = table.with(i, seen.tasks().get(i));
            }
        }
        Block changed = block.withTasks(table, revision);
        int ready = Readiness.count(List.of(changed), changed);
        return job.with(seen.settings(), revision)
                .with(changed.withReady(ready, revision), revision);
    }

    /** When the last of its tasks ended, or when that was seen. */
    private static When finished(FarmEvent.JobMirrored seen) {
        return seen.tasks().stream()
                .map(Task::finished)
                .max(When::compareTo)
                .filter(at -> !at.isNever())
                .orElse(seen.at());
    }

    /** Its queue can be paused and given a priority as any other. */
    private static Farm withQueue(Farm farm, FarmEvent.JobMirrored seen) {
        Policy policy = farm.policy();
        String queue = seen.settings().queue();
        return policy.queues().containsKey(queue)
                ? farm
                : farm.with(policy.withQueue(queue, Queue.USUAL));
    }
}
