package farmhand.engine.schedule;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What may start now, in order: job priority, job number, block priority, block index, task index.
 * Leaves out what is paused, deleted, at its most running or waits for something. Follows the farm
 * by its events; jobs that nothing happens to cost nothing. Used by one thread.
 */
public final class ReadyQueue {
    private final Map<JobNumber, ReadyJob> jobs = new HashMap<>();
    private final TreeSet<ReadyJob> order = new TreeSet<>(ReadyJob.ORDER);
    private final JobNeeds needs = new JobNeeds();

    /** The queue of {@code farm}. */
    public ReadyQueue(Farm farm) {
        farm.jobs().stream().forEach(job -> follow(farm, job, Map.of()));
    }

    /** The task that starts first, if any may start. */
    public Optional<TaskAddress> first() {
        return order.isEmpty() ? Optional.empty() : Optional.of(order.first().first());
    }

    /** Takes the task out that {@link #first} named; it counts as assigned. */
    public void take(TaskAddress task) {
        ReadyJob job = order.removeFirst();
        job.take(task);
        if (job.mayStart()) {
            order.add(job);
        }
    }

    /** Follows {@code events}, all of which have happened to {@code farm}. */
    public void follow(Farm farm, List<? extends FarmEvent> events) {
        Changes changes = Changes.of(farm, events);
        changes.jobs()
                .forEach(
                        (number, tasks) -> {
                            Job job = farm.jobs().find(number).orElseThrow();
                            follow(farm, job, tasks);
                        });
        for (JobNumber changed : changes.jobs().keySet()) {
            for (JobNumber waiting : needs.concerned(farm, changed)) {
                follow(farm, farm.jobs().find(waiting).orElseThrow(), Map.of());
            }
        }
    }

    private void follow(Farm farm, Job now, Map<Integer, TaskSet> changed) {
        needs.learn(farm, now);
        ReadyJob job = jobs.computeIfAbsent(now.number(), _ -> new ReadyJob(now));
        order.remove(job);
        job.follow(farm, now, changed);
        if (job.isOver()) {
            jobs.remove(now.number());
        } else if (job.mayStart()) {
            order.add(job);
        }
    }
}
