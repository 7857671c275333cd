package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Totals;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.TaskRow;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What is done to tasks, or to all tasks of blocks and jobs: retry, forgive, exclude, hold,
 * include.
 */
public final class OnTasks {
    /** Failed tasks, and not where they failed. */
    public static final String ELSEWHERE = "retry-elsewhere";

    private final Commands commands;
    private final Forms forms;
    private final Elsewhere elsewhere;

    public OnTasks(Commands commands, Forms forms, Elsewhere elsewhere) {
        this.commands = commands;
        this.forms = forms;
        this.elsewhere = elsewhere;
    }

    public List<Offer> offers() {
        return List.of(
                new Offer(
                        "retry",
                        "R",
                        chosen -> text("act.retry", chosen.tally().failed()),
                        chosen -> missing(chosen, Tally::failed, "act.nothingToRetry"),
                        send(
                                new Verb.Retry(Verb.Which.FAILED),
                                TaskState.FAILED::equals,
                                "said.retried",
                                Tally::failed)),
                new Offer(
                        ELSEWHERE,
                        "Shift+R",
                        chosen -> counted("act.retryElsewhere", chosen, Tally::failed),
                        chosen -> missing(chosen, Tally::failed, "act.nothingToRetry"),
                        chosen -> elsewhere.retry(chosen.failed())),
                new Offer(
                        "retry-all",
                        "Shortcut+R",
                        chosen -> counted("act.retryAll", chosen, Tally::again),
                        chosen -> missing(chosen, Tally::again, "act.nothingToRetryAll"),
                        chosen -> end(chosen, Ends.RETRY_ALL, chosen.tally().again())),
                new Offer(
                        "retry-dependants",
                        "",
                        chosen -> counted("act.retryDependants", chosen, Tally::again),
                        chosen -> missing(chosen, Tally::again, "act.nothingToRetryAll"),
                        chosen -> end(chosen, Ends.RETRY_DEPENDANTS, chosen.tally().again())),
                new Offer(
                        "retry-running",
                        "",
                        chosen -> counted("act.retryRunning", chosen, Tally::running),
                        chosen -> missing(chosen, Tally::running, "act.nothingToStop"),
                        chosen -> forms.retryRunning(chosen.subjects())),
                new Offer(
                        "retry-missing",
                        "Shortcut+Shift+R",
                        _ -> text("act.retryMissing"),
                        chosen -> chosen.rows().isEmpty() ? text("act.chooseFirst") : "",
                        this::retryMissing),
                new Offer(
                        "forgive",
                        "Shift+F",
                        _ -> text("act.forgive"),
                        OnTasks::nothingToForgive,
                        chosen ->
                                commands.send(
                                        Command.act(new Verb.Forgive(), chosen.subjects()),
                                        text("said.forgiven"))),
                new Offer(
                        "exclude",
                        "X",
                        chosen -> counted("act.exclude", chosen, Tally::unfinished),
                        chosen ->
                                chosen.rows().isEmpty() || chosen.oneJob().isPresent()
                                        ? missing(chosen, Tally::unfinished, "act.nothingToHold")
                                        : text("act.oneJob"),
                        chosen -> chosen.oneJob().ifPresent(job -> exclude(chosen, job))),
                new Offer(
                        "hold",
                        "Shift+H",
                        chosen -> counted("act.hold", chosen, Tally::unfinished),
                        chosen -> missing(chosen, Tally::unfinished, "act.nothingToHold"),
                        chosen -> end(chosen, Ends.HOLD, chosen.tally().unfinished())),
                new Offer(
                        "include",
                        "Shift+X",
                        chosen -> counted("act.include", chosen, Tally::kept),
                        chosen -> missing(chosen, Tally::kept, "act.nothingToInclude"),
                        send(new Verb.Include(), OnTasks::isKept, "said.included", Tally::kept)));
    }

    /** What was made and is gone: the farm looks what that is. */
    private void retryMissing(Chosen chosen) {
        commands.send(
                Command.act(new Verb.Retry(Verb.Which.MISSING), chosen.subjects()),
                text("said.retriedMissing"));
    }

    /**
     * Asks first where that ends what runs of whole jobs or blocks; of tasks that were pointed at
     * one by one it is said afterwards.
     */
    private void end(Chosen chosen, Ends ends, int count) {
        int running = chosen.tally().running();
        if (running > 0 && !chosen.isTasks()) {
            forms.end(ends.ending(chosen, count), chosen.subjects());
        } else {
            commands.send(
                    Command.act(ends.verb(), chosen.subjects()),
                    forms.running(chosen.taskRows()).after(ends.said(count)));
        }
    }

    /** The chosen tasks are offered; of a block or job none, so that they are given. */
    private void exclude(Chosen chosen, JobRow job) {
        int block = chosen.oneBlock().map(one -> one.view().index()).orElse(0);
        TaskSet tasks = chosen.oneBlock().isPresent() ? chosen.tasks() : TaskSet.NONE;
        forms.exclude(job, block, tasks);
    }

    /** Of what was retried since, a machine may still be avoided; of what never ran, none. */
    private static String nothingToForgive(Chosen chosen) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        List<Totals> whole =
                chosen.rows().stream()
                        .flatMap(
                                row ->
                                        switch (row) {
                                            case JobRow job -> Stream.of(job.view().totals());
                                            case BlockRow block -> Stream.of(block.view().totals());
                                            case FoldRow _, TaskRow _ -> Stream.<Totals>empty();
                                        })
                        .toList();
        if (whole.size() < chosen.rows().size()) {
            return text("act.wholeBlocks");
        }
        return whole.stream().allMatch(OnTasks::neverRan) ? text("act.nothingToForgive") : "";
    }

    private static boolean neverRan(Totals totals) {
        return totals.failures() == 0 && totals.active() + totals.done() + totals.failed() == 0;
    }

    private static String counted(String key, Chosen chosen, ToIntFunction<Tally> which) {
        Tally tally = chosen.tally();
        return Numbered.of(text(key), which.applyAsInt(tally), tally.all());
    }

    private static String missing(Chosen chosen, ToIntFunction<Tally> which, String none) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        return which.applyAsInt(chosen.tally()) > 0 ? "" : text(none);
    }

    private static boolean isKept(TaskState state) {
        return state == TaskState.HELD || state == TaskState.EXCLUDED;
    }

    /** Of tasks that are chosen one by one to those that it {@code fits}: others are refused. */
    private Consumer<Chosen> send(
            Verb verb, Predicate<TaskState> fits, String said, ToIntFunction<Tally> which) {
        return chosen ->
                commands.send(
                        Command.act(verb, chosen.subjects(fits)),
                        text(said, which.applyAsInt(chosen.tally())));
    }
}
