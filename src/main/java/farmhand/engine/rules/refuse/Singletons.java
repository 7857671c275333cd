package farmhand.engine.rules.refuse;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.Recurrence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A task that comes back is there once: of one service, key and data there is no other on the whole
 * farm, unless it says that it may. Tasks without key and data are told apart only where they say
 * themselves when they come back.
 */
public final class Singletons {
    /** What tells tasks that come back apart. */
    private record Kind(String service, String key, String data) {
        static Optional<Kind> of(BlockSpec block, TaskSpec task) {
            TaskOptions options = task.options();
            boolean once =
                    switch (options.recurrence()) {
                        case Recurrence.None _ -> false;
                        // What says itself when it comes back does so once for what it is about.
                        case Recurrence.Reported _ -> true;
                        case Recurrence.Every _, Recurrence.Cron _ ->
                                !(options.key().isEmpty() && options.data().isEmpty());
                    };
            String service = task.service().isEmpty() ? block.how().service() : task.service();
            return once
                    ? Optional.of(new Kind(service, options.key(), options.data()))
                    : Optional.empty();
        }
    }

    private final Map<Kind, String> known = new HashMap<>();

    private Singletons() {}

    /** Of blocks that are to be. */
    public static void refuse(Farm farm, List<BlockSpec> added) {
        if (added.stream().allMatch(block -> areOrdinary(block, tasks(block)))) {
            return;
        }
        Singletons singletons = on(farm);
        for (int b = 0; b < added.size(); b++) {
            singletons.add(added.get(b), tasks(added.get(b)), "blocks[" + b + "].tasks");
        }
    }

    /** Of tasks that are to be appended to a block. */
    public static void refuse(Farm farm, Block block, List<TaskSpec> added) {
        if (!areOrdinary(block.spec(), added)) {
            on(farm).add(block.spec(), added, "");
        }
    }

    /** Of a job that is to be, as a copy of another. */
    public static void refuseNew(Farm farm, List<FarmEvent.NewBlock> added) {
        refuse(farm, added.stream().map(FarmEvent.NewBlock::spec).toList());
    }

    private static boolean areOrdinary(BlockSpec block, List<TaskSpec> tasks) {
        return tasks.stream().allMatch(task -> Kind.of(block, task).isEmpty());
    }

    private static Singletons on(Farm farm) {
        Singletons found = new Singletons();
        farm.jobs().stream()
                .filter(job -> !job.deleted() && !job.settings().wishes().aborted())
                .forEach(found::learn);
        return found;
    }

    private void learn(Job job) {
        for (Block block : job.blocks()) {
            List<TaskSpec> tasks = tasks(block.spec());
            BlockAddress address = new BlockAddress(job.number(), block.index());
            for (int i = 0; i < tasks.size(); i++) {
                if (isThere(block.tasks().task(i).state())) {
                    String task = "Task " + address.task(i);
                    Kind.of(block.spec(), tasks.get(i)).ifPresent(kind -> known.put(kind, task));
                }
            }
        }
    }

    /** One that failed comes back when it is retried. */
    private static boolean isThere(TaskState state) {
        return switch (state) {
            case OPEN, ASSIGNED, RUNNING, FAILED, HELD -> true;
            case DONE, EXCLUDED, DELETED -> false;
        };
    }

    private void add(BlockSpec block, List<TaskSpec> tasks, String at) {
        for (int i = 0; i < tasks.size(); i++) {
            TaskSpec task = tasks.get(i);
            String place = at + "[" + i + "].recurrence";
            if (task.options().onDuplicate() != TaskOptions.OnDuplicate.ALLOW) {
                Kind.of(block, task).ifPresent(kind -> add(kind, place));
            }
        }
    }

    private void add(Kind kind, String place) {
        String other = known.put(kind, "Another task of these");
        if (other != null) {
            throw new Refused(
                    Rejection.of(
                                    "duplicate_recurring",
                                    other + " comes back with the same service, key and data.",
                                    "Change that one, delete it first, or say \"on_duplicate\":"
                                            + " \"allow\".")
                            .within(place));
        }
    }

    private static List<TaskSpec> tasks(BlockSpec spec) {
        return spec.work() instanceof Work.Listed(List<TaskSpec> tasks, _) ? tasks : List.of();
    }
}
