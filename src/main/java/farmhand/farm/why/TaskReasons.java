package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.Mirrored;
import farmhand.farm.TaskChanges;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;

import java.util.Map;
import java.util.TreeMap;

/**
 * What keeps tasks of a block back by themselves: their time, their kind, what they copy.
 *
 * @param now when it is; never where tasks are to run whatever the time
 * @param found where reasons are put, with the tasks they hold for
 */
record TaskReasons(Job job, Block block, When now, Map<Reason, TaskSet> found) {
    /**
     * The tasks among {@code open} whose time has not come; those of one time are told together.
     */
    TaskSet byTime(TaskSet open) {
        Map<When, TaskSetBuilder> times = new TreeMap<>();
        if (!now.isNever() && !(block.isNumeric() && block.changes().equals(TaskChanges.NONE))) {
            open.forEach(
                    task -> {
                        When begin = block.wishes(task).notBefore();
                        if (begin.compareTo(now) > 0) {
                            times.computeIfAbsent(begin, _ -> new TaskSetBuilder()).add(task);
                        }
                    });
        }
        TaskSet all = TaskSet.NONE;
        for (Map.Entry<When, TaskSetBuilder> one : times.entrySet()) {
            TaskSet tasks = one.getValue().build();
            BlockAddress here = new BlockAddress(job.number(), block.index());
            found.put(Reason.until(one.getKey(), "run " + new Subject.OfTasks(here, tasks)), tasks);
            all = all.union(tasks);
        }
        return all;
    }

    /** The tasks that only other programs can run; those of one kind are told together. */
    TaskSet byOthers(TaskSet open) {
        if (!job.isMirrored()) {
            return TaskSet.NONE;
        }
        Map<String, TaskSetBuilder> kinds = new TreeMap<>();
        open.stream()
                .filter(task -> Mirrored.isForeign(block.service(task)))
                .forEach(
                        task ->
                                kinds.computeIfAbsent(
                                                Mirrored.kind(block.service(task)),
                                                _ -> new TaskSetBuilder())
                                        .add(task));
        TaskSet all = TaskSet.NONE;
        for (Map.Entry<String, TaskSetBuilder> one : kinds.entrySet()) {
            TaskSet tasks = one.getValue().build();
            found.put(
                    Reason.of(
                            Kind.WORKER,
                            "only cgkit's own workers run “" + one.getKey() + "”",
                            "write a service of that name, with a command, into the folder given"
                                    + " by --services"),
                    tasks);
            all = all.union(tasks);
        }
        return all;
    }

    /** The transfers among {@code open} that are measured, or have no destination yet. */
    TaskSet byTransfers(TaskSet open) {
        TaskSet sizes = open.where(block.taskNeeds().unmeasured()::contains);
        TaskSet places = open.where(block.taskNeeds().unplaced()::contains);
        if (!sizes.isEmpty()) {
            found.put(
                    Reason.of(Kind.INPUT, "waits until it is known how much is to be copied", ""),
                    sizes);
        }
        if (!places.isEmpty()) {
            BlockAddress here = new BlockAddress(job.number(), block.index());
            found.put(
                    Reason.of(
                            Kind.INPUT,
                            "waits for somebody to choose its destination",
                            "choose " + new Subject.OfTasks(here, places) + " DESTINATION"),
                    places);
        }
        return sizes.union(places);
    }
}
