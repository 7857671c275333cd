package farmhand.engine.rules;

import farmhand.engine.rules.wish.Steps;
import farmhand.engine.rules.wish.Wish;
import farmhand.farm.Block;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the keys of tasks unique in their job; what becomes of a second one its user says. */
final class Keys {
    private final Map<String, TaskAddress> known = new HashMap<>();

    /** Tasks that are to be added. */
    private final List<TaskSpec> fresh = new ArrayList<>();

    /** Tasks that are there and are given another chance instead, and what that takes. */
    private final List<Subject> again = new ArrayList<>();

    private final List<FarmEvent> events = new ArrayList<>();

    private Keys() {}

    /** Of tasks that are appended to a block. */
    static Keys of(Job job, BlockAddress block, List<TaskSpec> tasks, When now) {
        Keys keys = new Keys();
        if (tasks.stream().allMatch(task -> task.options().key().isEmpty())) {
            keys.fresh.addAll(tasks);
            return keys;
        }
        job.blocks().forEach(one -> keys.learn(new BlockAddress(job.number(), one.index()), one));
        int next = job.blocks().get(block.block()).tasks().size();
        for (int i = 0; i < tasks.size(); i++) {
            keys.add(job, block.task(next + keys.fresh.size()), tasks.get(i), i, now);
        }
        return keys;
    }

    /** Refuses blocks of which two tasks, or one and a task of {@code job}, have the same key. */
    static void refuse(List<Block> present, List<BlockSpec> added) {
        Map<String, String> seen = new HashMap<>();
        for (Block block : present) {
            tasks(block.spec()).forEach(task -> seen.put(task.options().key(), task.name()));
        }
        for (int b = 0; b < added.size(); b++) {
            List<TaskSpec> tasks = tasks(added.get(b));
            for (int i = 0; i < tasks.size(); i++) {
                TaskOptions options = tasks.get(i).options();
                if (!options.key().isEmpty()
                        && seen.put(options.key(), tasks.get(i).name()) != null
                        && options.onDuplicate() != TaskOptions.OnDuplicate.ALLOW) {
                    throw new Refused(
                            duplicate(options.key(), "Another task of the job")
                                    .within("blocks[" + b + "].tasks[" + i + "].key"));
                }
            }
        }
    }

    List<TaskSpec> fresh() {
        return fresh;
    }

    List<Subject> again() {
        return again;
    }

    List<FarmEvent> events() {
        return events;
    }

    private void learn(BlockAddress address, Block block) {
        List<TaskSpec> tasks = tasks(block.spec());
        for (int i = 0; i < tasks.size(); i++) {
            String key = tasks.get(i).options().key();
            if (!key.isEmpty() && block.tasks().task(i).state() != TaskState.DELETED) {
                known.putIfAbsent(key, address.task(i));
            }
        }
    }

    private void add(Job job, TaskAddress place, TaskSpec task, int index, When now) {
        String key = task.options().key();
        TaskAddress other = key.isEmpty() ? null : known.get(key);
        if (other == null) {
            known.put(key, place);
            fresh.add(task);
            return;
        }
        switch (task.options().onDuplicate()) {
            case ALLOW -> fresh.add(task);
            case REFUSE ->
                    throw new Refused(
                            duplicate(key, "Task " + other)
                                    .about(other.toString())
                                    .within("[" + index + "].key"));
            case RETRY -> retry(job, other, now);
        }
    }

    /** One that is of this same append has its chance already. */
    private void retry(Job job, TaskAddress other, When now) {
        Block block = job.blocks().get(other.block());
        TaskSet one = TaskSet.of(other.task());
        if (other.task() < block.tasks().size()) {
            again.add(new Subject.OfTasks(other.inBlock(), one));
            events.addAll(Steps.of(other.inBlock(), block, one, Wish.REOPEN).events(now));
        }
    }

    private static List<TaskSpec> tasks(BlockSpec spec) {
        return spec.work() instanceof Work.Listed(List<TaskSpec> tasks, _) ? tasks : List.of();
    }

    private static Rejection duplicate(String key, String who) {
        return Rejection.of(
                "duplicate_key",
                who + " has the key “" + key + "” already.",
                "Give another key, or say \"on_duplicate\": \"retry\" or \"allow\" when it is"
                        + " appended.");
    }
}
