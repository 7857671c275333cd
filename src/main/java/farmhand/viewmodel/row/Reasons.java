package farmhand.viewmodel.row;

import farmhand.farm.JobStatus;
import farmhand.farm.Need;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.task.Task;
import farmhand.farm.task.Totals;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.JobView;
import farmhand.farm.view.TaskView;
import farmhand.viewmodel.text.Messages;

import java.util.Optional;
import java.util.stream.Stream;

/** Why something does not run, or what it says while it does: one line with a number in it. */
final class Reasons {
    private Reasons() {}

    static String of(JobRow job, Mark mark) {
        return switch (mark) {
            case READY -> ready(Messages.text("reason.ready", job.ready()), job.turns().ofJob());
            case PAUSED -> Messages.text("reason.paused");
            case WAITING ->
                    Stream.concat(
                                    job.view().settings().needs().stream(),
                                    job.blocks().stream()
                                            .flatMap(
                                                    block ->
                                                            Need.bound(block.view().needs())
                                                                    .stream()))
                            .flatMap(need -> unmet(job, need).stream())
                            .findFirst()
                            .orElseGet(() -> early(job));
            case FAILED -> job.view().totals().failed() > 0 ? "" : waitsForJob(job).orElse("");
            case RUNNING, DONE, EXCLUDED, DELETED -> "";
        };
    }

    /** Which job it waits for, if it waits for one. */
    static Optional<String> waitsForJob(JobRow job) {
        return job.view().settings().needs().stream()
                .flatMap(need -> unmet(job, need).stream())
                .findFirst();
    }

    /** Which job it waits for by itself, if it waits for one. */
    static Optional<String> waitsForJob(BlockRow block) {
        return block.view().needs().stream()
                .filter(Need.OfJobs.class::isInstance)
                .flatMap(need -> unmet(block.parent(), need).stream())
                .findFirst();
    }

    static String of(BlockRow block, Mark mark) {
        return switch (mark) {
            case READY ->
                    ready(
                            Messages.text("reason.ready", block.ready()),
                            block.parent().turns().of(block.subject()));
            case PAUSED -> Messages.text("reason.paused");
            case WAITING ->
                    Need.bound(block.view().needs()).stream()
                            .flatMap(need -> unmet(block.parent(), need).stream())
                            .findFirst()
                            .or(() -> waitsForJob(block.parent()))
                            .orElseGet(() -> early(block.parent()));
            case RUNNING, FAILED, DONE, EXCLUDED, DELETED -> "";
        };
    }

    static String of(TaskView view, BlockLimits limits) {
        Task task = view.task();
        if (task.isEnding()) {
            return Messages.text("reason.ending");
        }
        return switch (task.state()) {
            case ASSIGNED -> Messages.text("reason.starting");
            case RUNNING ->
                    view.isSilent() && task.line().isEmpty()
                            ? Messages.text("reason.untold")
                            : task.line();
            case FAILED -> task.error();
            case HELD -> Messages.text("reason.held");
            case OPEN -> task.failures() == 0 ? "" : again(task, limits);
            case DONE, EXCLUDED, DELETED -> "";
        };
    }

    private static String ready(String count, Optional<String> why) {
        return why.map(text -> Messages.text("reason.and", count, text)).orElse(count);
    }

    private static String early(JobRow job) {
        return job.isEarly(job.rows().now()) ? Messages.text("reason.early") : "";
    }

    private static String again(Task task, BlockLimits limits) {
        return limits.maxFailures().isNone()
                ? Messages.text("reason.again", task.error(), task.failures())
                : Messages.text(
                        "reason.againOf",
                        task.error(),
                        task.failures(),
                        limits.maxFailures().most());
    }

    private static Optional<String> unmet(JobRow job, Need need) {
        return switch (need) {
            case Need.WholeBlock whole -> unmetBlock(job, whole.block());
            case Need.BlockByFrame frames -> unmetBlock(job, frames.block());
            case Need.WholeJob other -> unmetJob(job, other);
            case Need.JobsMatching mask ->
                    job.rows()
                            .blocker(job, mask)
                            .map(other -> other.view().settings().name())
                            .map(name -> Messages.text("reason.waitsForMatching", name));
            case Need.BlocksMatching _ -> Optional.empty();
        };
    }

    private static Optional<String> unmetBlock(JobRow job, int index) {
        if (index >= job.blocks().size()) {
            return Optional.empty();
        }
        BlockRow needed = job.blocks().get(index);
        BlockView block = needed.view();
        Totals totals = block.totals();
        if (totals.allMet()) {
            return Optional.empty();
        }
        String name = job.nameOf(needed);
        int met = totals.done() + totals.excluded();
        return Optional.of(
                block.status() == JobStatus.FAILED && totals.failed() > 0
                        ? Messages.text("reason.heldUpByBlock", name, totals.failed())
                        : Messages.text("reason.waitsForBlock", name, met, totals.tasks()));
    }

    private static Optional<String> unmetJob(JobRow job, Need.WholeJob need) {
        return job.rows()
                .find(need.job())
                .map(JobRow::view)
                .filter(view -> !view.totals().allMet())
                .map(Reasons::unmet);
    }

    /** What failed holds up what waits for it, until it is retried or left out. */
    private static String unmet(JobView view) {
        Totals totals = view.totals();
        String name = view.settings().name();
        return totals.failed() > 0
                ? Messages.text("reason.heldUpByJob", name, totals.failed())
                : Messages.text("reason.waitsForJob", name, totals.progress());
    }
}
