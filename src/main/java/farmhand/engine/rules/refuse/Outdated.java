package farmhand.engine.rules.refuse;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.Readiness;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Decision;
import farmhand.farm.task.TaskState;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is done and was made from tasks that are to run again. Nobody makes it anew unasked; who
 * opened the tasks is told of it.
 */
public final class Outdated {
    private static final int MOST_NAMED = 20;

    /** Frame by frame, so many are looked at together; above that all of a block would be meant. */
    private static final int AT_A_TIME = 256;

    private final Job job;
    private final Map<Integer, TaskSet> opened = new TreeMap<>();
    private final Map<Integer, TaskSet> found = new TreeMap<>();
    private final Deque<Subject.OfTasks> ahead = new ArrayDeque<>();

    private Outdated(Job job) {
        this.job = job;
    }

    /** The same decision on {@code farm}, which says what is outdated by it. */
    public static Decision told(Farm farm, Decision decision) {
        if (!(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        List<String> named =
                opened(farm, accepted.events()).stream()
                        .flatMap(one -> one.named(farm))
                        .distinct()
                        .toList();
        if (named.isEmpty()) {
            return accepted;
        }
        List<String> warnings = new ArrayList<>(accepted.warnings());
        warnings.add(sentence(named));
        return new Decision.Accepted(
                accepted.events(), accepted.done(), accepted.refused(), warnings);
    }

    /** What is done on {@code farm}, of the same jobs, and outdated by what events open. */
    public static List<Subject.OfTasks> by(Farm farm, List<? extends FarmEvent> events) {
        return opened(farm, events).stream().flatMap(one -> one.found().stream()).toList();
    }

    private static Collection<Outdated> opened(Farm farm, List<? extends FarmEvent> events) {
        Map<JobNumber, Outdated> jobs = new TreeMap<>();
        for (FarmEvent event : events) {
            if (event instanceof FarmEvent.TasksMoved(BlockAddress at, var tasks, var to, _)
                    && to == TaskState.OPEN) {
                farm.job(at.job())
                        .ifPresent(
                                job ->
                                        jobs.computeIfAbsent(at.job(), _ -> new Outdated(job))
                                                .open(at, tasks));
            }
        }
        return jobs.values();
    }

    private static String sentence(List<String> named) {
        String more =
                named.size() > MOST_NAMED ? " and " + (named.size() - MOST_NAMED) + " more" : "";
        return named.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + more
                + (named.size() == 1 ? " is" : " are")
                + " done already, from what runs again now. Retry all of that, too, if it is to"
                + " follow.";
    }

    private void open(BlockAddress at, TaskSet tasks) {
        Block block = job.blocks().get(at.block());
        TaskSet again = done(block, tasks.where(i -> i < block.tasks().size()));
        opened.merge(at.block(), tasks, TaskSet::union);
        ahead.add(new Subject.OfTasks(at, again));
    }

    /** Addresses of the tasks of the job, and of the jobs that wait for it. */
    private Stream<String> named(Farm farm) {
        boolean any = ahead.stream().anyMatch(one -> !one.tasks().isEmpty());
        Stream<String> jobs =
                farm.jobs().stream()
                        .filter(other -> any && isOutdated(other))
                        .map(other -> other.number().toString());
        return Stream.concat(found().stream().map(Subject::toString), jobs);
    }

    /** The tasks of the job, block by block. */
    private List<Subject.OfTasks> found() {
        while (!ahead.isEmpty()) {
            Subject.OfTasks next = ahead.remove();
            if (!next.tasks().isEmpty()) {
                follow(job.blocks().get(next.block().block()), next.tasks());
            }
        }
        return found.entrySet().stream()
                .map(one -> new Subject.OfTasks(at(one.getKey()), one.getValue()))
                .toList();
    }

    private void follow(Block needed, TaskSet again) {
        add(needed, needed.taskNeeds().withWaiting(again).minus(again));
        for (Block block : job.blocks()) {
            for (Need need : block.waits()) {
                switch (need) {
                    case Need.WholeBlock(int index) when index == needed.index() ->
                            add(block, TaskSet.firstOf(block.tasks().size()));
                    case Need.BlockByFrame(int index) when index == needed.index() ->
                            add(block, byFrame(block, needed, again));
                    case Need.WholeBlock _, Need.BlockByFrame _, Need.OfJobs _ -> {}
                    case Need.BlocksMatching _ -> {} // bound to the blocks there are
                }
            }
        }
    }

    private static TaskSet byFrame(Block block, Block needed, TaskSet again) {
        if (again.size() == needed.tasks().size()) {
            return TaskSet.firstOf(block.tasks().size());
        }
        TaskSet all = TaskSet.NONE;
        List<Integer> some = new ArrayList<>();
        for (int task : again.stream().toArray()) {
            some.add(task);
            if (some.size() == AT_A_TIME) {
                all = all.union(Readiness.waitingFor(block, needed, TaskSet.of(some)));
                some.clear();
            }
        }
        return all.union(Readiness.waitingFor(block, needed, TaskSet.of(some)));
    }

    private void add(Block block, TaskSet waiting) {
        TaskSet known =
                opened.getOrDefault(block.index(), TaskSet.NONE)
                        .union(found.getOrDefault(block.index(), TaskSet.NONE));
        TaskSet more = done(block, waiting.minus(known));
        if (!more.isEmpty()) {
            found.merge(block.index(), more, TaskSet::union);
            ahead.add(new Subject.OfTasks(at(block.index()), more));
        }
    }

    private static TaskSet done(Block block, TaskSet tasks) {
        return tasks.where(i -> block.tasks().task(i).state() == TaskState.DONE);
    }

    private boolean isOutdated(Job other) {
        return other.totals().done() > 0
                && !other.deleted()
                && Stream.concat(
                                other.settings().needs().stream(),
                                other.blocks().stream().flatMap(block -> block.needs().stream()))
                        .anyMatch(need -> isForUs(need, other));
    }

    /** Whether what that job has need of is this one. */
    private boolean isForUs(Need need, Job dependent) {
        return switch (need) {
            case Need.WholeJob(var number) -> number.equals(job.number());
            case Need.JobsMatching mask -> mask.includes(dependent, job);
            default -> false;
        };
    }

    private BlockAddress at(int block) {
        return new BlockAddress(job.number(), block);
    }
}
