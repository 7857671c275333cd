package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.TaskPage.Placed;
import farmhand.farm.task.Task;
import farmhand.farm.view.TaskView;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;

/**
 * A task on a machine.
 *
 * @param address which
 * @param job name of its job
 * @param name name of its block and its own
 * @param own its own alone
 * @param percent how far it is; negative where that is not known
 * @param line what it said last, or why it failed; may be empty
 * @param took how long it has run; zero where that is not known
 */
public record OnWorker(
        TaskAddress address,
        String job,
        String name,
        String own,
        int percent,
        String line,
        Duration took) {
    /** Such as {@code 43 %}; empty where it is not known. */
    public String percentText() {
        return percent < 0 ? "" : text("worker.percent", percent);
    }

    /** Such as {@code 7:41}; empty where it is not known. */
    public String tookText() {
        return took.isZero() ? "" : Times.elapsed(took);
    }

    /** The job and the task, such as {@code sh020 · render 57}. */
    public String title() {
        return name.isEmpty() ? job : text("worker.title", job, name);
    }

    /** The job and the task without its block, where room is short. */
    public String shortTitle() {
        return own.isEmpty() ? job : job + " " + own;
    }

    static OnWorker running(TaskAddress address, Rows rows, Instant now) {
        return rows.find(new BlockAddress(address.job(), address.block()))
                .filter(block -> address.task() < block.size())
                .map(block -> running(address, block, now))
                .orElse(new OnWorker(address, address.toString(), "", "", -1, "", Duration.ZERO));
    }

    private static OnWorker running(TaskAddress address, BlockRow block, Instant now) {
        TaskView view = block.task(address.task());
        Task task = view.task();
        boolean told = !task.started().isNever();
        return new OnWorker(
                address,
                block.parent().view().settings().name(),
                text("worker.task", block.view().name(), Shapes.name(view)),
                Shapes.name(view),
                told && !view.isSilent() ? task.progress() : -1,
                view.isSilent() && task.line().isEmpty() ? text("reason.untold") : task.line(),
                told ? Duration.between(task.started().instant(), now) : Duration.ZERO);
    }

    static OnWorker failed(Placed placed, Rows rows) {
        TaskView view = placed.task();
        String name =
                rows.find(placed.block())
                        .map(block -> text("worker.task", block.view().name(), view.name()))
                        .orElse(view.name());
        return new OnWorker(
                placed.block().task(view.index()),
                rows.find(placed.block())
                        .map(block -> block.parent().view().settings().name())
                        .orElse(placed.block().job().toString()),
                name,
                view.name(),
                -1,
                view.task().error(),
                Duration.ZERO);
    }
}
