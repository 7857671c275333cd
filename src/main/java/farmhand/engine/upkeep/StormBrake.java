package farmhand.engine.upkeep;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.Storm;
import farmhand.farm.TaskNeeds;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.address.When;
import farmhand.farm.task.End;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Stops a block whose tasks fail alike, before all of them have: those that did are failed, the
 * rest is held until a person lets it go on. Trees of tasks, and tasks with a time of their own,
 * are left alone, since each of them is another. What was counted is forgotten when a person opens
 * tasks of the block, and counted anew after a restart. Used by the writer alone.
 */
public final class StormBrake {
    private static final Logger LOG = LoggerFactory.getLogger(StormBrake.class);

    private record Place(BlockAddress block, String service) {}

    /** Tasks that failed since one of the block was done, by the kind of their error. */
    private final Map<Place, Map<String, Set<Integer>>> failed = new HashMap<>();

    /**
     * The brake of {@code farm}: of each block that is not over, what failed since one was done.
     */
    public StormBrake(Farm farm) {
        farm.jobs().stream()
                .filter(job -> !job.deleted() && !job.isMet() && job.totals().failures() > 0)
                .forEach(job -> job.blocks().forEach(block -> count(job, block)));
    }

    private void count(Job job, Block block) {
        BlockAddress address = new BlockAddress(job.number(), block.index());
        TaskTable tasks = block.tasks();
        if (tasks.totals().failures() == 0 || !block.taskNeeds().isNone()) {
            return;
        }
        Map<String, When> done = new HashMap<>();
        int[] touched = tasks.touched().toArray();
        for (int i : touched) {
            // What a person said is done, and never ran, does not tell that it works.
            if (tasks.task(i).state() == TaskState.DONE && tasks.task(i).tries() > 0) {
                done.merge(block.service(i), tasks.task(i).finished(), StormBrake::later);
            }
        }
        for (int i : touched) {
            Task task = tasks.task(i);
            When last = done.getOrDefault(block.service(i), When.NEVER);
            boolean since = last.isNever() || task.finished().compareTo(last) > 0;
            if (task.failures() > 0 && !task.error().isEmpty() && since) {
                alike(new Place(address, block.service(i)), task.error()).add(i);
            }
        }
    }

    private static When later(When a, When b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    /** What follows from {@code events}, all of which have happened to {@code farm}. */
    public List<FarmEvent> after(Farm farm, List<? extends FarmEvent> events, When now) {
        Map<Place, Set<Integer>> storms = new HashMap<>();
        for (FarmEvent event : events) {
            if (event instanceof FarmEvent.AttemptEnded ended) {
                farm.block(ended.attempt().task().inBlock())
                        .filter(block -> isOneOfMany(block, ended.attempt().task().task()))
                        .ifPresent(block -> count(block, ended, storms));
            }
        }
        List<FarmEvent> found = new ArrayList<>();
        storms.forEach((place, tasks) -> found.addAll(stopped(farm, place, tasks, now)));
        return found;
    }

    /** Not where each task is another: one of a tree, or one with a time of its own. */
    private static boolean isOneOfMany(Block block, int task) {
        return block.taskNeeds().equals(TaskNeeds.NONE) && block.wishes(task).notBefore().isNever();
    }

    /** A person opened tasks of a block, or changed it: what failed before counts no longer. */
    public void forget(List<? extends FarmEvent> events) {
        for (FarmEvent event : events) {
            if (event instanceof FarmEvent.TasksMoved moved && moved.to() == TaskState.OPEN) {
                forget(moved.block());
            } else if (event instanceof FarmEvent.BlockEdited edited) {
                forget(edited.block());
            } else if (event instanceof FarmEvent.JobDeleted deleted) {
                forget(deleted.job());
            }
        }
    }

    private void forget(BlockAddress block) {
        failed.keySet().removeIf(place -> place.block().equals(block));
    }

    private void forget(JobNumber job) {
        failed.keySet().removeIf(place -> place.block().job().equals(job));
    }

    private void count(Block block, FarmEvent.AttemptEnded ended, Map<Place, Set<Integer>> storms) {
        int task = ended.attempt().task().task();
        Place place = new Place(ended.attempt().task().inBlock(), block.service(task));
        End end = ended.exit().end();
        if (end == End.DONE) {
            failed.remove(place);
            storms.remove(place);
        } else if (end.isFailure() && !ended.exit().error().isEmpty()) {
            // Without a word nobody can say that they are alike.
            Set<Integer> alike = alike(place, ended.exit().error());
            alike.add(task);
            if (alike.size() >= Storm.ALIKE) {
                storms.computeIfAbsent(place, _ -> new LinkedHashSet<>()).addAll(alike);
            }
        }
    }

    private Set<Integer> alike(Place place, String error) {
        return failed.computeIfAbsent(place, _ -> new HashMap<>())
                .computeIfAbsent(Storm.kind(error), _ -> new TreeSet<>());
    }

    private static List<FarmEvent> stopped(Farm farm, Place place, Set<Integer> alike, When now) {
        Block block = farm.block(place.block()).orElseThrow();
        TaskSet failing = open(block, place, alike::contains);
        TaskSet rest = open(block, place, task -> !alike.contains(task));
        List<FarmEvent> events = new ArrayList<>();
        if (!failing.isEmpty()) {
            events.add(new FarmEvent.TasksMoved(place.block(), failing, TaskState.FAILED, now));
        }
        if (!rest.isEmpty()) {
            LOG.info(
                    "the rest of block {} is held, since {} of its tasks failed alike",
                    place.block(),
                    alike.size());
            events.add(new FarmEvent.TasksBraked(place.block(), rest, now));
        }
        return events;
    }

    private static TaskSet open(Block block, Place place, Predicate<Integer> which) {
        TaskSetBuilder found = new TaskSetBuilder();
        for (int task = 0; task < block.tasks().size(); task++) {
            if (block.tasks().task(task).state() == TaskState.OPEN
                    && which.test(task)
                    && block.service(task).equals(place.service())) {
                found.add(task);
            }
        }
        return found.build();
    }
}
