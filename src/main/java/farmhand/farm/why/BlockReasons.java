package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.Need;
import farmhand.farm.Readiness;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Totals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What keeps the tasks of a block back, when its job is free. */
final class BlockReasons {
    private final Farm farm;
    private final Job job;
    private final List<JobStatus> statuses;
    private final Block block;
    private final Capacity capacity;
    private final When now;
    private final Map<Reason, TaskSet> found = new LinkedHashMap<>();
    private final TaskReasons own;

    private BlockReasons(
            Farm farm,
            Job job,
            List<JobStatus> statuses,
            Block block,
            Capacity capacity,
            When now) {
        this.farm = farm;
        this.job = job;
        this.statuses = statuses;
        this.block = block;
        this.capacity = capacity;
        this.now = now;
        this.own = new TaskReasons(job, block, now, found);
    }

    /**
     * Every task of {@code open} with the first reason that keeps it back.
     *
     * @param statuses of the job's blocks
     * @param now when it is; never where tasks are to run whatever the time
     */
    static Map<Reason, TaskSet> of(
            Farm farm,
            Job job,
            List<JobStatus> statuses,
            Block block,
            TaskSet open,
            Capacity capacity,
            When now) {
        BlockReasons reasons = new BlockReasons(farm, job, statuses, block, capacity, now);
        reasons.find(open);
        return reasons.found;
    }

    private void find(TaskSet open) {
        Optional<Reason> whole =
                JobReasons.unmet(farm, job, block.waits().stream()).or(this::unmetBlock);
        if (whole.isPresent()) {
            found.put(whole.get(), open);
            return;
        }
        TaskSet ready = open.minus(own.byTransfers(open));
        ready = ready.minus(byTasks(ready));
        for (Need need : block.waits()) {
            if (need instanceof Need.BlockByFrame(int other)) {
                ready = ready.minus(byFrame(job.blocks().get(other), ready));
            }
        }
        ready = ready.minus(own.byTime(ready));
        ready = ready.minus(own.byOthers(ready));
        if (!ready.isEmpty()) {
            Turn turn = new Turn(farm, job, block, capacity, now.isNever());
            byService(ready)
                    .forEach(
                            (service, some) ->
                                    found.merge(turn.reason(service, some), some, TaskSet::union));
        }
    }

    /** Where services are limited, tasks of a block may wait for different ones. */
    private Map<String, TaskSet> byService(TaskSet ready) {
        if (block.isNumeric() || farm.policy().services().isEmpty()) {
            return Map.of(block.service(ready.first()), ready);
        }
        Map<String, TaskSetBuilder> byService = new TreeMap<>();
        ready.forEach(
                task ->
                        byService
                                .computeIfAbsent(block.service(task), _ -> new TaskSetBuilder())
                                .add(task));
        Map<String, TaskSet> sets = new TreeMap<>();
        byService.forEach((service, tasks) -> sets.put(service, tasks.build()));
        return sets;
    }

    /** The tasks among {@code open} that wait for others of their own block. */
    private TaskSet byTasks(TaskSet open) {
        TaskSet waiting = open.where(task -> !block.taskNeeds().areMet(block.tasks(), task));
        if (waiting.isEmpty()) {
            return waiting;
        }
        TaskBlame blame = TaskBlame.in(block);
        TaskSet never = waiting.where(blame::isLost);
        if (!never.isEmpty()) {
            Culprits.among(job, block, blame.behind(never))
                    .ifPresent(one -> found.put(impossible(block, one), never));
        }
        TaskSet later = waiting.minus(never);
        if (!later.isEmpty()) {
            String text = "waits for tasks of its block that it needs";
            found.put(Reason.of(Kind.NEEDS, text, address(block), ""), later);
        }
        return waiting;
    }

    private Optional<Reason> unmetBlock() {
        return block.waits().stream()
                .flatMap(
                        need ->
                                switch (need) {
                                    case Need.WholeBlock(int other) ->
                                            unmet(job.blocks().get(other)).stream();
                                    case Need.BlockByFrame _,
                                            Need.OfJobs _,
                                            Need.BlocksMatching _ ->
                                            Optional.<Reason>empty().stream();
                                })
                .findFirst();
    }

    private Optional<Reason> unmet(Block needed) {
        Totals totals = needed.tasks().totals();
        if (totals.allMet()) {
            return Optional.empty();
        }
        boolean lost = totals.failed() + totals.held() > 0 || isStuck(needed);
        Optional<Culprits.Culprit> culprit = lost ? Culprits.of(job, needed) : Optional.empty();
        return Optional.of(
                culprit.map(one -> impossible(needed, one)).orElseGet(() -> far(needed)));
    }

    private boolean isStuck(Block needed) {
        JobStatus status = statuses.get(needed.index());
        return status == JobStatus.FAILED || status == JobStatus.PAUSED;
    }

    /** The tasks among {@code open} that wait for their frames in {@code needed}. */
    private TaskSet byFrame(Block needed, TaskSet open) {
        boolean stuck = isStuck(needed);
        TaskSetBuilder waiting = new TaskSetBuilder();
        TaskSetBuilder lost = new TaskSetBuilder();
        Set<Integer> culprits = new TreeSet<>();
        open.forEach(
                task -> {
                    TaskSet unmet = unmet(needed, Readiness.neededFor(block, task, needed));
                    List<Integer> bad =
                            unmet.stream().filter(i -> isLost(needed, i)).boxed().toList();
                    culprits.addAll(bad);
                    if (!bad.isEmpty() || (stuck && !unmet.isEmpty())) {
                        lost.add(task);
                    } else if (!unmet.isEmpty()) {
                        waiting.add(task);
                    }
                });
        TaskSet all = waiting.build();
        if (!all.isEmpty()) {
            found.put(waits(needed), all);
        }
        TaskSet never = lost.build();
        if (!never.isEmpty()) {
            Optional<Culprits.Culprit> culprit =
                    Culprits.among(job, needed, TaskSet.of(List.copyOf(culprits)))
                            .or(() -> Culprits.of(job, needed));
            found.put(
                    culprit.map(one -> impossible(needed, one)).orElseGet(() -> far(needed)),
                    never);
        }
        return all.union(never);
    }

    private static TaskSet unmet(Block needed, TaskSet wanted) {
        TaskSetBuilder unmet = new TaskSetBuilder();
        wanted.stream().filter(i -> !needed.tasks().task(i).state().isMet()).forEach(unmet::add);
        return unmet.build();
    }

    private static boolean isLost(Block needed, int task) {
        TaskState state = needed.tasks().task(task).state();
        return state == TaskState.FAILED || state == TaskState.HELD;
    }

    private Reason waits(Block needed) {
        Totals totals = needed.tasks().totals();
        return Reason.of(
                Kind.NEEDS,
                "waits for block "
                        + BlockNames.of(job, needed)
                        + " ("
                        + (totals.done() + totals.excluded())
                        + " of "
                        + totals.tasks()
                        + " done)",
                address(needed),
                "");
    }

    /** Where nobody in the job is to blame, it may be other jobs that a block waits for. */
    private Reason far(Block needed) {
        return isStuck(needed)
                ? Blame.of(farm, job, needed)
                        .map(one -> impossible(needed, one.text(), one.remedy()))
                        .or(() -> circle(needed))
                        .orElseGet(() -> waits(needed))
                : waits(needed);
    }

    private Optional<Reason> circle(Block needed) {
        return Circles.ofBlocks(job, block, needed)
                .map(text -> impossible(needed, text, "change needs of " + address(block)));
    }

    private Reason impossible(Block needed, Culprits.Culprit culprit) {
        return impossible(needed, culprit.text(), culprit.remedy());
    }

    private Reason impossible(Block needed, String text, String remedy) {
        return Reason.of(Kind.IMPOSSIBLE, "can never run: " + text, address(needed), remedy);
    }

    private Subject address(Block needed) {
        return new Subject.OfBlock(new BlockAddress(job.number(), needed.index()));
    }
}
