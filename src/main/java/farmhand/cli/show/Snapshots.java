package farmhand.cli.show;

import farmhand.cli.part.CliContext;
import farmhand.farm.address.JobNumber;
import farmhand.farm.link.FarmLink;
import farmhand.farm.refusal.Refused;
import farmhand.farm.view.LinkState;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;
import farmhand.farm.view.Watch;
import farmhand.farm.view.WatchedBlock;
import farmhand.farm.view.WholeJob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a farm once, as it stands. */
final class Snapshots {
    private Snapshots() {}

    /** All jobs with their blocks; says in {@code context} where they are as they were. */
    static View jobs(FarmLink link, CliContext context) throws InterruptedException {
        try (Updates updates = Updates.of(link)) {
            return jobs(updates, context);
        }
    }

    /**
     * Says in {@code context} where answers are as the farm was, since the server whose it is does
     * not answer, or as far as it is read.
     */
    static void warn(FarmLink link, CliContext context) throws InterruptedException {
        try (Updates updates = Updates.of(link)) {
            next(updates); // hello
            if (next(updates) instanceof Update.Link(LinkState state)) {
                warn(state, context);
            }
        }
    }

    private static void warn(LinkState state, CliContext context) {
        if (state.isAway()) {
            context.err()
                    .println(
                            state.kind()
                                    + " does not answer. This is how its farm was when it last"
                                    + " did.");
        } else if (state.isLoading()) {
            context.err().println("Not all jobs of " + state.kind() + " are read yet.");
        }
    }

    /**
     * One job with all its tasks that are told; throws {@link Refused} when there is no such job.
     */
    static JobTasks tasks(FarmLink link, JobNumber job, CliContext context)
            throws InterruptedException {
        try (Updates updates = Updates.of(link)) {
            View view = jobs(updates, context);
            updates.feed().watch(new Watch(Set.of(job), Set.of(), Set.of()));
            List<WatchedBlock> blocks = new ArrayList<>();
            while (true) {
                switch (next(updates)) {
                    case Update.NotWatched refused -> throw new Refused(refused.rejection());
                    case Update.Watched watched -> {
                        blocks.addAll(watched.blocks());
                        if (!watched.more()) {
                            return new JobTasks(
                                    Optional.ofNullable(view.jobs().get(job)).orElseThrow(),
                                    blocks);
                        }
                    }
                    case Update other -> view = view.apply(other);
                }
            }
        }
    }

    /**
     * A job with its tasks.
     *
     * @param job the job
     * @param blocks its blocks' tasks
     */
    record JobTasks(WholeJob job, List<WatchedBlock> blocks) {}

    /** The next update; what is read once cannot go on after a loss. */
    private static Update next(Updates updates) throws InterruptedException {
        Update update = updates.next();
        if (update instanceof Update.Lost lost) {
            throw Updates.unreachable(lost);
        }
        return update;
    }

    private static View jobs(Updates updates, CliContext context) throws InterruptedException {
        View view = View.EMPTY;
        while (true) {
            Update update = next(updates);
            if (update instanceof Update.Link(LinkState state)) {
                warn(state, context);
            }
            view = view.apply(update);
            if (update instanceof Update.Snapshot snapshot && !snapshot.more()) {
                return view;
            }
        }
    }
}
