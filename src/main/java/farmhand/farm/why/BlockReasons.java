package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.Need;
import farmhand.farm.Readiness;
import farmhand.farm.TaskState;
import farmhand.farm.Totals;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What keeps the tasks of a block back, when its job is free. */
final class BlockReasons {
    private final Farm farm;
    private final Job job;
    private final List<JobStatus> statuses;
    private final Block block;
    private final Capacity capacity;
    private final Map<Reason, TaskSet> found = new LinkedHashMap<>();

    private BlockReasons(
            Farm farm, Job job, List<JobStatus> statuses, Block block, Capacity capacity) {
        this.farm = farm;
        this.job = job;
        this.statuses = statuses;
        this.block = block;
        this.capacity = capacity;
    }

    /** Every task of {@code open} with the first reason that keeps it back. */
    static Map<Reason, TaskSet> of(
            Farm farm, Job job, List<JobStatus> statuses, Block block, TaskSet open, Capacity now) {
        BlockReasons reasons = new BlockReasons(farm, job, statuses, block, now);
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
        TaskSet ready = open.minus(byTasks(open));
        for (Need need : block.waits()) {
            if (need instanceof Need.BlockByFrame(int other)) {
                ready = ready.minus(byFrame(job.blocks().get(other), ready));
            }
        }
        if (!ready.isEmpty()) {
            found.put(Turn.of(farm, job, block, ready, capacity), ready);
        }
    }

    /** The tasks among {@code open} that wait for others of their own block. */
    private TaskSet byTasks(TaskSet open) {
        TaskSetBuilder waiting = new TaskSetBuilder();
        open.stream()
                .filter(task -> !block.taskNeeds().areMet(block.tasks(), task))
                .forEach(waiting::add);
        TaskSet all = waiting.build();
        if (!all.isEmpty()) {
            BlockAddress here = new BlockAddress(job.number(), block.index());
            found.put(
                    Reason.of(
                            Kind.NEEDS,
                            "waits for tasks of its block that it needs",
                            new Subject.OfBlock(here),
                            ""),
                    all);
        }
        return all;
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
                culprit.map(one -> impossible(needed, one)).orElseGet(() -> waits(needed)));
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
                    culprit.map(one -> impossible(needed, one)).orElseGet(() -> waits(needed)),
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
                        + needed.spec().name()
                        + " ("
                        + (totals.done() + totals.excluded())
                        + " of "
                        + totals.tasks()
                        + " done)",
                address(needed),
                "");
    }

    private Reason impossible(Block needed, Culprits.Culprit culprit) {
        return Reason.of(
                Kind.IMPOSSIBLE,
                "can never run: " + culprit.text(),
                address(needed),
                culprit.remedy());
    }

    private Subject address(Block needed) {
        return new Subject.OfBlock(new BlockAddress(job.number(), needed.index()));
    }
}
