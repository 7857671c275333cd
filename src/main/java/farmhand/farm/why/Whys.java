package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.Storm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why open tasks do not run. */
public final class Whys {
    private final Farm farm;
    private final Job job;
    private final Capacity capacity;
    private final When now;
    private final List<JobStatus> statuses;
    private final List<Why> whys = new ArrayList<>();

    private Whys(Farm farm, Job job, Capacity capacity, When now) {
        this.farm = farm;
        this.job = job;
        this.capacity = capacity;
        this.now = now;
        this.statuses = job.blockStatuses();
    }

    /**
     * Why each open or held task of {@code subject} does not run, the job's own reason first, then
     * block by block; empty when nothing of it is open or held. Throws {@link Refused} when there
     * is no such subject.
     */
    public static List<Why> of(Farm farm, Subject subject, Capacity capacity, When now) {
        Job job = farm.job(subject.job()).orElseThrow(() -> missing(subject));
        Whys whys = new Whys(farm, job, capacity, now);
        switch (subject) {
            case Subject.OfJob _ -> whys.addBlocks(job.blocks());
            case Subject.OfBlock(var address) ->
                    whys.addBlocks(List.of(block(job, address, subject)));
            case Subject.OfTasks(var address, var tasks) -> {
                Block block = block(job, address, subject);
                if (!tasks.isEmpty() && tasks.last() >= block.tasks().size()) {
                    throw missing(subject);
                }
                whys.add(block, tasks, JobReasons.of(farm, job, now));
            }
        }
        return whys.whys;
    }

    private static Block block(Job job, BlockAddress address, Subject subject) {
        if (address.block() >= job.blocks().size()) {
            throw missing(subject);
        }
        return job.blocks().get(address.block());
    }

    /** What keeps the whole job back is said once, whichever blocks are meant. */
    private void addBlocks(List<Block> blocks) {
        Optional<Reason> ofJob = JobReasons.of(farm, job, now);
        boolean isOpen = blocks.stream().anyMatch(block -> block.tasks().totals().open() > 0);
        if (ofJob.isPresent() && isOpen) {
            Subject whole = new Subject.OfJob(job.number());
            whys.add(new Why(whole, TaskSet.NONE, ofJob.get()));
        }
        for (Block block : blocks) {
            TaskSet all = TaskSet.firstOf(block.tasks().size());
            if (ofJob.isEmpty()) {
                add(block, all, Optional.empty());
            } else {
                addUrgent(block, Urgent.of(block, all));
                addHeld(block, all);
            }
        }
    }

    private void add(Block block, TaskSet tasks, Optional<Reason> ofJob) {
        if (block.tasks().totals().open() > 0) {
            TaskSet urgent = Urgent.of(block, tasks);
            TaskSet open = Culprits.inState(block, tasks, TaskState.OPEN).minus(urgent);
            addUrgent(block, urgent);
            if (!open.isEmpty() && ofJob.isPresent()) {
                add(block, open, ofJob.get());
            } else if (!open.isEmpty()) {
                BlockReasons.of(farm, job, statuses, block, open, capacity, now)
                        .forEach((reason, which) -> add(block, which, reason));
            }
        }
        addHeld(block, tasks);
    }

    /** Tasks that are to run at once wait neither for time nor for a pause. */
    private void addUrgent(Block block, TaskSet urgent) {
        if (urgent.isEmpty()) {
            return;
        }
        JobReasons.ofUrgent(farm, job)
                .ifPresentOrElse(
                        reason -> add(block, urgent, reason),
                        () ->
                                BlockReasons.of(
                                                farm,
                                                job,
                                                statuses,
                                                block,
                                                urgent,
                                                capacity,
                                                When.NEVER)
                                        .forEach((reason, which) -> add(block, which, reason)));
    }

    private void addHeld(Block block, TaskSet tasks) {
        if (block.tasks().totals().held() > 0) {
            TaskSet held = Culprits.inState(block, tasks, TaskState.HELD);
            TaskSet braked = held.where(i -> block.tasks().task(i).isBraked());
            TaskSet byHand = held.minus(braked);
            if (!braked.isEmpty()) {
                add(block, braked, braked(Storm.in(block), address(block)));
            }
            if (!byHand.isEmpty()) {
                Subject these = new Subject.OfTasks(address(block), byHand);
                add(block, byHand, Reason.of(Kind.HELD, "held by hand", "include " + these));
            }
        }
    }

    /** Those that failed may have been helped or taken away since. */
    private static Reason braked(Optional<Storm> storm, BlockAddress block) {
        return Reason.of(
                Kind.HELD,
                storm.map(
                                one ->
                                        "held since %d tasks failed alike: %s"
                                                .formatted(one.tasks(), one.error()))
                        .orElse("held since many tasks failed alike"),
                "retry " + block);
    }

    private void add(Block block, TaskSet tasks, Reason reason) {
        whys.add(new Why(new Subject.OfBlock(address(block)), tasks, reason));
    }

    private BlockAddress address(Block block) {
        return new BlockAddress(job.number(), block.index());
    }

    private static Refused missing(Subject subject) {
        return new Refused(
                Rejection.of(
                                "not_found",
                                "There is nothing at " + subject + ".",
                                "List the jobs to see their numbers.")
                        .about(subject.toString()));
    }
}
