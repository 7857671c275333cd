package farmhand.dialect.cgkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import farmhand.farm.JobSettings;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Names;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Task;

import java.util.List;

/**
 * What a farm shows of a tree: a job with one list block, a task for each directory.
 *
 * @param settings its number as the position, the queue of its directory
 * @param block its only one
 * @param tasks how each stands, index = task index
 * @param created when it was submitted
 */
public record ShownJob(JobSettings settings, BlockSpec block, List<Task> tasks, When created) {
    private static final Limit ONE_RUN = new Limit(1);

    public ShownJob {
        tasks = List.copyOf(tasks);
    }

    /**
     * Shows a tree.
     *
     * @param queue that stands for its directory
     * @param place the queue directory, absolute
     * @param owner of the directory of the tree
     * @param services which types this farm can run
     */
    public static ShownJob of(
            SeenJob job, String queue, String place, String owner, KnownTypes services) {
        JobSettings settings =
                new JobSettings(
                        name(job),
                        owner,
                        JobSpec.USUAL_PRIORITY,
                        JobWishes.USUAL.withQueue(queue).withActivated(job.isActivated()),
                        List.of(),
                        source(place, job.number()),
                        job.number());
        BlockSpec block =
                new BlockSpec(
                        "jobs",
                        new Work.Listed(new ShownTasks(job, services).specs()),
                        new Execution(Execution.GENERIC, "", "", "", Environment.NONE),
                        List.of(),
                        new BlockLimits(0, ONE_RUN, Limit.NONE, 0),
                        Metadata.NONE);
        return new ShownJob(
                settings,
                block,
                job.nodes().stream().map(ShownTasks::task).toList(),
                job.submitted());
    }

    /** The same, of which this farm starts nothing, and why. */
    public ShownJob held(String why) {
        return new ShownJob(
                settings.with(settings.wishes().withPaused(true).withNote(line(why))),
                block,
                tasks,
                created);
    }

    /** As cgkit shows it. */
    static String name(SeenJob job) {
        String label = line(job.root().label());
        return label.isEmpty() ? "Job " + job.number() : label;
    }

    /** What a farm takes for a name. */
    static String line(String text) {
        String clean =
                text.codePoints()
                        .map(c -> Character.isISOControl(c) ? ' ' : c)
                        .limit(Names.MOST_NAME / 2)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return clean.strip();
    }

    private static Metadata source(String place, int number) {
        return new Metadata(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("source", "cgkit:" + place)
                        .put("number", number)
                        .toString());
    }
}
