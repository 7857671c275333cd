package farmhand.engine;

import farmhand.engine.rules.Rules;
import farmhand.farm.Account;
import farmhand.farm.Block;
import farmhand.farm.End;
import farmhand.farm.Exit;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.Task;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the runner's reports mean for a farm. */
final class ReportEvents {
    private ReportEvents() {}

    /** In order; reports of attempts that are over already mean nothing. */
    static List<FarmEvent> of(Farm farm, List<Message.Report> reports) {
        List<FarmEvent> events = new ArrayList<>();
        Set<AttemptAddress> over = new HashSet<>();
        for (Message.Report report : reports) {
            if (over.contains(report.attempt()) || !farm.isActive(report.attempt())) {
                continue;
            }
            events.add(
                    switch (report) {
                        case Message.Started(var attempt) -> new FarmEvent.AttemptStarted(attempt);
                        case Message.Progressed(var attempt, int percent, String line) ->
                                new FarmEvent.AttemptProgressed(attempt, percent, line);
                        case Message.Ended(var attempt, var exit, var account, var at) -> {
                            over.add(attempt);
                            yield ended(farm, attempt, exit, account, at);
                        }
                    });
        }
        return events;
    }

    /** The end of an attempt that is active on {@code farm}. */
    static FarmEvent.AttemptEnded ended(
            Farm farm, AttemptAddress attempt, Exit exit, Account account, When at) {
        TaskAddress address = attempt.task();
        Job job = farm.jobs().find(address.job()).orElseThrow();
        Block block = job.blocks().get(address.block());
        Task task = block.tasks().task(address.task());
        // The clock may have been set back while no coordinator ran.
        When end = at.compareTo(task.started()) < 0 ? task.started() : at;
        Account whole = exit.end() == End.DONE ? account.withProgress(100) : account;
        return new FarmEvent.AttemptEnded(
                attempt, exit, whole, Rules.stateAfter(block, task, exit), end);
    }
}
