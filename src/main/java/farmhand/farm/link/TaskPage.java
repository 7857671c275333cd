package farmhand.farm.link;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Attempt;
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
    /** Attempts that are told of each task. */
    public static final int ATTEMPTS = 10;

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
     * @param attempts its newest ones in order of their numbers, at most {@link #ATTEMPTS}, each
     *     without its command and outputs, which are told of single tasks
     */
    public record Placed(
            BlockAddress block,
            TaskView task,
            When created,
            Optional<Why> why,
            List<Attempt> attempts) {
        public Placed {
            attempts = List.copyOf(attempts);
        }

        /** Its address. */
        public TaskAddress address() {
            return block.task(task.index());
        }

        /** The same with these attempts. */
        public Placed with(List<Attempt> others) {
            return new Placed(block, task, created, why, others);
        }
    }
}
