package farmhand.engine;

import farmhand.engine.rules.Rules;
import farmhand.engine.upkeep.Recurring;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the runner's reports mean for a farm. */
final class ReportEvents {
    private ReportEvents() {}

    /** In order; reports of attempts that are over already mean nothing. */
    static List<FarmEvent> of(Farm farm, List<Message.Report> reports, Recurring recurring) {
        List<FarmEvent> events = new ArrayList<>();
        Set<AttemptAddress> over = new HashSet<>();
        for (Message.Report report : reports) {
            if (over.contains(report.attempt()) || !farm.isActive(report.attempt())) {
                continue;
            }
            switch (report) {
                case Message.Started(var attempt) ->
                        events.add(new FarmEvent.AttemptStarted(attempt));
                case Message.Progressed(var attempt, int percent, String line) ->
                        events.add(new FarmEvent.AttemptProgressed(attempt, percent, line));
                case Message.Ended(var attempt, var exit, var account, var at) -> {
                    over.add(attempt);
                    Block block = block(farm, attempt);
                    Task task = block.tasks().task(attempt.task().task());
                    FarmEvent.AttemptEnded end = ended(farm, attempt, exit, account, at);
                    events.addAll(recurring.after(end, block, task));
                    events.addAll(MeasuredEvents.of(block, end));
                }
            }
        }
        return events;
    }

    /** The end of an attempt that is active on {@code farm}. */
    static FarmEvent.AttemptEnded ended(
            Farm farm, AttemptAddress attempt, Exit exit, Account account, When at) {
        Block block = block(farm, attempt);
        Task task = block.tasks().task(attempt.task().task());
        // The clock may have been set back while no coordinator ran.
        When end = at.compareTo(task.started()) < 0 ? task.started() : at;
        Account whole = exit.end() == End.DONE ? account.withProgress(100) : account;
        return new FarmEvent.AttemptEnded(
                attempt, exit, whole, Rules.stateAfter(block, task, exit), end);
    }

    /** Also of a job that was deleted meanwhile. */
    private static Block block(Farm farm, AttemptAddress attempt) {
        TaskAddress task = attempt.task();
        return farm.jobs().find(task.job()).orElseThrow().blocks().get(task.block());
    }
}
