package farmhand.farm.link;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.When;
import farmhand.farm.view.TaskView;
import farmhand.farm.why.Why;

import java.util.List;
import java.util.Optional;

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

    /**
     * A task and the block it stands in.
     *
     * @param block its block
     * @param task the task
     * @param created when its block came
     * @param why what keeps it from running; nothing where it is neither open nor held
     */
    public record Placed(BlockAddress block, TaskView task, When created, Optional<Why> why) {}
}
