package farmhand.farm.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.task.Task;
import farmhand.testing.Property;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** What a reader knows of watched tasks is what they are, whatever was conflated or cut. */
final class WatchedTasksTest {
    @Test
    void watchedTasksAreTheTasksOfTheFarm() {
        Property.holdsForAll(
                40,
                200,
                (random, size) -> {
                    Life life = new Life(random, size);
                    Map<JobNumber, WatchedTasks> known = new HashMap<>();

                    while (!life.isOver()) {
                        Farm old = life.told();
                        watchMore(random, old, known);
                        Update changes = changes(old, life.later(), known);
                        known.replaceAll((_, tasks) -> tasks.apply(changes));

                        known.forEach((number, tasks) -> assertKnown(life.told(), number, tasks));
                    }
                });
    }

    private static void watchMore(Random random, Farm farm, Map<JobNumber, WatchedTasks> known) {
        List<Job> jobs = farm.jobs().stream().filter(job -> !job.deleted()).toList();
        if (jobs.isEmpty() || random.nextInt(4) > 0) {
            return;
        }
        Job job = jobs.get(random.nextInt(jobs.size()));
        WatchedTasks tasks = known.getOrDefault(job.number(), WatchedTasks.of(job.number()));
        for (Update part : Parts.ofTasks(farm.revision(), job, random.nextBoolean()).toList()) {
            tasks = tasks.apply(part);
        }
        known.put(job.number(), tasks);
    }

    private static Update changes(Farm old, Farm now, Map<JobNumber, WatchedTasks> known) {
        Set<JobNumber> detailed = new HashSet<>();
        Set<JobNumber> runs = new HashSet<>();
        known.forEach((job, tasks) -> (tasks.detailed() ? detailed : runs).add(job));
        Watch watch = new Watch(detailed, runs, Set.of());
        return new Update.Changes(
                old.revision() + 1, now.revision(), Differences.between(old, now, watch).toList());
    }

    private static void assertKnown(Farm farm, JobNumber number, WatchedTasks known) {
        farm.job(number)
                .filter(Job::isCurrent)
                .ifPresent(
                        job -> {
                            assertEquals(WatchedTasks.Standing.LIVE, known.standing());
                            assertEquals(
                                    job.blocks().stream()
                                            .map(block -> tasks(block, known.detailed()))
                                            .toList(),
                                    known.blocks().stream().map(WatchedTasksTest::tasks).toList());
                            assertEquals(
                                    job.blocks().stream()
                                            .map(block -> names(block, known.detailed()))
                                            .toList(),
                                    known.blocks().stream().map(WatchedTable::names).toList());
                        });
    }

    private static List<Task> tasks(Block block, boolean detailed) {
        return IntStream.range(0, block.tasks().size())
                .mapToObj(i -> block.tasks().task(i))
                .map(task -> detailed ? task : Task.of(task.state()))
                .toList();
    }

    private static List<Task> tasks(WatchedTable known) {
        return IntStream.range(0, known.tasks().size()).mapToObj(known.tasks()::task).toList();
    }

    private static List<String> names(Block block, boolean detailed) {
        return block.isNumeric() || !detailed
                ? List.of()
                : IntStream.range(0, block.tasks().size()).mapToObj(block::taskName).toList();
    }
}
