package farmhand.engine.schedule;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.policy.Policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may start now, in the order of {@link StartKey}. Leaves out what is paused, deleted, at its
 * most running, not yet due or waits for something. Follows the farm by its events; jobs that
 * nothing happens to cost nothing. Used by one thread.
 */
public final class ReadyQueue {
    private final Map<JobNumber, ReadyJob> jobs = new HashMap<>();
    private final Lanes lanes;
    private final JobNeeds needs = new JobNeeds();
    private final Alarms alarms = new Alarms();
    private final Starts starts;
    private Policy policy;

    /**
     * The queue of {@code farm} for a machine, where tasks were started when {@code starts} says.
     */
    ReadyQueue(Farm farm, String worker, Starts starts, When now) {
        this.lanes = new Lanes(worker);
        this.starts = starts;
        this.policy = farm.policy();
        lanes.follow(policy);
        farm.jobs().stream().forEach(job -> follow(farm, job, Map.of(), now));
    }

    /** The task that starts first, if any may start. */
    Optional<TaskAddress> first() {
        return lanes.first().map(Group::address);
    }

    /** Takes the task out that {@link #first} named; it counts as assigned. */
    void take(TaskAddress task, When now) {
        ReadyJob job = jobs.get(task.job());
        if (job == null) {
            throw new IllegalArgumentException(task + " is not in the queue");
        }
        job.take(job.block(task.block()), task.task(), now);
        alarms.set(task.job(), job.alarm());
    }

    /** Tasks that are to run behind {@code task} in its slot, in order; empty if it runs alone. */
    List<Integer> following(TaskAddress task) {
        ReadyJob job = jobs.get(task.job());
        return job == null ? List.of() : job.block(task.block()).following(task.task());
    }

    /** Keeps tasks out until they are given back. */
    void reserve(BlockAddress block, List<Integer> tasks) {
        ReadyJob job = jobs.get(block.job());
        if (job != null && !tasks.isEmpty()) {
            job.reserve(block.block(), tasks);
        }
    }

    /** Looks again at tasks that were kept out. */
    void giveBack(Farm farm, BlockAddress block, List<Integer> tasks, When now) {
        ReadyJob job = jobs.get(block.job());
        if (job != null) {
            job.block(block.block()).tasks().giveBack(tasks);
            follow(farm, block.job(), Map.of(block.block(), TaskSet.of(tasks)), now);
        }
    }

    /** Whether the task may start, be it first or not. */
    boolean mayStart(TaskAddress task) {
        ReadyJob job = jobs.get(task.job());
        return job != null
                && job.block(task.block()).group(task.task()).filter(lanes::isOpen).isPresent();
    }

    /** Follows {@code events}, all of which have happened to {@code farm}. */
    void follow(Farm farm, List<? extends FarmEvent> events, When now) {
        if (!farm.policy().equals(policy)) {
            follow(farm, now);
        }
        events.forEach(this::forget);
        Changes changes = Changes.of(farm, events);
        changes.jobs().forEach((number, tasks) -> follow(farm, number, tasks, now));
        for (JobNumber changed : changes.jobs().keySet()) {
            for (JobNumber waiting : needs.concerned(farm, changed)) {
                follow(farm, waiting, Map.of(), now);
            }
        }
    }

    /** What was seen elsewhere may be another tree than before; it is looked at anew. */
    private void forget(FarmEvent event) {
        if (event instanceof FarmEvent.JobMirrored seen) {
            Optional.ofNullable(jobs.remove(seen.job())).ifPresent(ReadyJob::leave);
        }
    }

    /** Looks again at what was not due, or started too often, until now. */
    void wake(Farm farm, When now) {
        alarms.due(now).forEach(number -> follow(farm, number, Map.of(), now));
    }

    /** When {@link #wake} may find something though nothing happens. */
    Optional<When> alarm() {
        return alarms.next();
    }

    /** Queues of another priority put all their jobs elsewhere. */
    private void follow(Farm farm, When now) {
        boolean same = policy.queues().equals(farm.policy().queues());
        policy = farm.policy();
        lanes.follow(policy);
        if (!same) {
            List.copyOf(jobs.keySet()).forEach(number -> follow(farm, number, Map.of(), now));
        }
    }

    private void follow(Farm farm, JobNumber number, Map<Integer, TaskSet> changed, When at) {
        farm.jobs().find(number).ifPresent(job -> follow(farm, job, changed, at)); // or purged
    }

    private void follow(Farm farm, Job now, Map<Integer, TaskSet> changed, When at) {
        needs.learn(farm, now);
        ReadyJob job =
                jobs.computeIfAbsent(now.number(), _ -> new ReadyJob(farm, now, lanes, starts));
        job.follow(farm, now, changed, at);
        if (job.isOver()) {
            job.leave();
            jobs.remove(now.number());
            alarms.clear(now.number());
        } else {
            alarms.set(now.number(), job.alarm());
        }
    }
}
