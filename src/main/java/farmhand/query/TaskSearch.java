package farmhand.query;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tasks of a farm that a query means. What is said of jobs and blocks is asked once for
 * each of them, and only what is left is asked of tasks.
 */
public final class TaskSearch {
    private TaskSearch() {}

    /** The tasks that are meant, block by block in order of address; only blocks that have some. */
    public static List<Subject.OfTasks> of(Farm farm, Query<PlacedTask> query, Asked asked) {
        Check<PlacedTask> check = query.check(asked);
        List<Subject.OfTasks> found = new ArrayList<>();
        farm.jobs().stream().filter(job -> !job.deleted()).forEach(job -> add(job, check, found));
        return found;
    }

    /** All tasks. */
    static List<Subject.OfTasks> all(Farm farm) {
        List<Subject.OfTasks> found = new ArrayList<>();
        farm.jobs().stream()
                .filter(job -> !job.deleted())
                .forEach(job -> add(job, new Check.Constant<>(true), found));
        return found;
    }

    private static void add(Job job, Check<PlacedTask> check, List<Subject.OfTasks> found) {
        Check<PlacedTask> ofJob =
                check.given(Attribute.Level.JOB, new PlacedTask(job, job.blocks().getFirst(), 0));
        for (Block block : job.blocks()) {
            Check<PlacedTask> ofBlock =
                    ofJob.given(Attribute.Level.BLOCK, new PlacedTask(job, block, 0));
            if (!(ofBlock instanceof Check.Constant<PlacedTask>(boolean answer) && !answer)) {
                add(job, block, ofBlock, found);
            }
        }
    }

    private static void add(
            Job job, Block block, Check<PlacedTask> check, List<Subject.OfTasks> found) {
        TaskSet tasks =
                check instanceof Check.Constant<PlacedTask>
                        ? TaskSet.firstOf(block.tasks().size())
                        : oneByOne(job, block, check);
        if (!tasks.isEmpty()) {
            found.add(new Subject.OfTasks(new BlockAddress(job.number(), block.index()), tasks));
        }
    }

    private static TaskSet oneByOne(Job job, Block block, Check<PlacedTask> check) {
        TaskSetBuilder tasks = new TaskSetBuilder();
        for (int i = 0; i < block.tasks().size(); i++) {
            if (check.test(new PlacedTask(job, block, i))) {
                tasks.add(i);
            }
        }
        return tasks.build();
    }
}
