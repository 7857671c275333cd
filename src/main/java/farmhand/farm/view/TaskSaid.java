package farmhand.farm.view;

import farmhand.farm.Block;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;

/**
 * What a user said of a single task, as a reader sees it.
 *
 * @param service how it is run; empty = as its block
 * @param wishes what may be changed
 * @param options what it is about
 */
public record TaskSaid(String service, TaskWishes wishes, TaskOptions options) {
    /** Nothing; shared by all tasks of which nothing is said. */
    public static final TaskSaid NOTHING = new TaskSaid("", TaskWishes.NONE, TaskOptions.NONE);

    /** Of the task of {@code block} with that index. */
    public static TaskSaid of(Block block, int index) {
        String service =
                block.spec().work() instanceof Work.Listed listed
                        ? listed.tasks().get(index).service()
                        : "";
        TaskSaid said = new TaskSaid(service, block.wishes(index), block.options(index));
        return said.equals(NOTHING) ? NOTHING : said;
    }
}
