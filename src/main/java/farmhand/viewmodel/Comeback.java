package farmhand.viewmodel;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Says in one line that a farm is back that did not answer for a while, and what changed. */
final class Comeback {
    private final Supplier<String> farm;
    private final Supplier<Instant> now;
    private final Commands commands;
    private boolean known;
    private boolean readsAll;
    private Optional<Instant> lost = Optional.empty();
    private Optional<String> after = Optional.empty();

    Comeback(Supplier<String> farm, Supplier<Instant> now, Commands commands) {
        this.farm = farm;
        this.now = now;
        this.commands = commands;
    }

    void apply(Update update) {
        switch (update) {
            case Update.Lost(_, _, Duration unheard) -> {
                lost = known ? lost.or(() -> Optional.of(now.get().minus(unheard))) : lost;
                after = Optional.empty();
                commands.forgetBack();
            }
            case Update.Hello hello -> {
                after = lost.map(since -> Times.words(Duration.between(since, now.get())));
                lost = Optional.empty();
                known = true;
                readsAll = !hello.resumed();
                if (hello.resumed()) {
                    commands.sendWaiting();
                }
            }
            case Update.Snapshot part -> {
                commands.sendWaiting(); // from the first part on the farm is live
                if (!part.more()) {
                    after.ifPresent(span -> say(text("connection.backWhole", farm.get(), span)));
                }
            }
            case Update.Changes some -> after.ifPresent(span -> say(back(span, jobs(some))));
            case Update.Watched _,
                    Update.LogText _,
                    Update.Workers _,
                    Update.Link _,
                    Update.NotWatched _ -> {}
        }
    }

    /** A second has passed: what did not come until now did not change, unless all is read anew. */
    void tick() {
        if (!readsAll) {
            after.ifPresent(span -> say(back(span, 0)));
        }
    }

    private String back(String span, long jobs) {
        return text("connection.back", farm.get(), span, jobs);
    }

    private void say(String line) {
        after = Optional.empty();
        commands.sayBack(new Said(line, ""));
    }

    private static long jobs(Update.Changes changes) {
        return changes.changes().stream()
                .flatMap(change -> job(change).stream())
                .distinct()
                .count();
    }

    /** Whatever changes in a job is told of the job as well. */
    private static Optional<JobNumber> job(ViewChange change) {
        return switch (change) {
            case ViewChange.JobAdded e -> Optional.of(e.job().job().number());
            case ViewChange.JobRemoved e -> Optional.of(e.job());
            case ViewChange.JobSet e -> Optional.of(e.after().number());
            case ViewChange.JobRestated e -> Optional.of(e.job().number());
            case ViewChange.BlocksAdded _,
                    ViewChange.BlockSet _,
                    ViewChange.BlockRestated _,
                    ViewChange.RunsSet _,
                    ViewChange.TasksSet _,
                    ViewChange.TasksAdded _,
                    ViewChange.OfPolicy _ ->
                    Optional.empty();
        };
    }
}
