package farmhand.farm.link;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.view.TaskView;

import java.util.List;

/**
 * Part of some tasks: of a job, of a block, or those that a query means.
 *
 * @param revision of the farm that was looked at
 * @param tasks the tasks of the page, each with its block
 * @param total how many tasks there are on all pages
 */
public record TaskPage(long revision, List<Placed> tasks, int total) {
    public TaskPage {
        tasks = List.copyOf(tasks);
    }

    /** A task and the block it stands in. */
    public record Placed(BlockAddress block, TaskView task) {}
}
