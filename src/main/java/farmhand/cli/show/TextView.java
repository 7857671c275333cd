package farmhand.cli.show;

import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.Printable;
import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.farm.link.FarmLink;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.Totals;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.JobView;
import farmhand.farm.view.LinkState;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;
import farmhand.farm.view.WholeJob;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A farm as lines of text: one whenever what it says of a job or block is not what it said last.
 */
public final class TextView {
    private final PrintStream out;
    private final Map<String, String> said = new HashMap<>();
    private boolean away;

    /** Prints to the context's output. */
    public TextView(CliContext context) {
        this.out = context.out();
    }

    /** Prints what happens to all jobs until the link ends. */
    public int watch(FarmLink link) throws InterruptedException {
        try (Updates updates = Updates.of(link)) {
            for (View view = View.EMPTY; ; ) {
                view = tell(view, updates.next());
                view.jobs().values().forEach(this::tellJob);
            }
        }
    }

    /**
     * Prints what happens to one job until it ends: 0 when it is done, 1 when it failed or was
     * deleted.
     */
    public int follow(FarmLink link, JobNumber number) throws InterruptedException {
        try (Updates updates = Updates.of(link)) {
            boolean seen = false;
            for (View view = View.EMPTY; ; ) {
                Update update = updates.next();
                view = tell(view, update);
                WholeJob job = view.jobs().get(number);
                boolean complete = isWhole(update);
                if (job == null && complete) {
                    return gone(number, seen);
                }
                if (job != null) {
                    seen = true;
                    tellBlocks(job);
                    if (isOver(job.job().status())) {
                        tellJob(job);
                        return job.job().status() == JobStatus.DONE
                                ? ExitCode.DONE
                                : ExitCode.REFUSED;
                    }
                }
            }
        }
    }

    /** Whether the view holds all jobs after it. */
    private static boolean isWhole(Update update) {
        return switch (update) {
            case Update.Snapshot snapshot -> !snapshot.more();
            case Update.Changes _ -> true;
            case Update.Hello _,
                    Update.Watched _,
                    Update.LogText _,
                    Update.Workers _,
                    Update.Link _,
                    Update.NotWatched _,
                    Update.Lost _ ->
                    false;
        };
    }

    private View tell(View view, Update update) {
        if (update instanceof Update.Lost lost) {
            out.println(
                    lost.reason() + " Next try in " + lost.nextTry().toMillis() / 1000.0 + " s.");
        }
        if (update instanceof Update.Link(LinkState link) && link.isAway() != away) {
            away = link.isAway();
            out.println(link.kind() + (away ? " does not answer." : " answers again."));
        }
        return view.apply(update);
    }

    private int gone(JobNumber number, boolean seen) {
        if (!seen) {
            throw Refused.of(
                    "not_found",
                    "There is no job " + number + ".",
                    "See the jobs with: farmhand jobs");
        }
        out.println("job " + number + " was deleted");
        return ExitCode.REFUSED;
    }

    private void tellBlocks(WholeJob job) {
        for (BlockView block : job.blocks()) {
            String name = job.job().number() + "/" + block.index();
            String key = key(block.status(), block.totals());
            say(
                    name,
                    key,
                    name + "  " + block.name() + "  " + counts(block.status(), block.totals()));
        }
    }

    private void tellJob(WholeJob whole) {
        JobView job = whole.job();
        String name = "job " + job.number();
        String line =
                name + "  " + job.settings().name() + "  " + counts(job.status(), job.totals());
        say(name, key(job.status(), job.totals()), line);
    }

    /** What is worth a new line; a percent more is not. */
    private static String key(JobStatus status, Totals totals) {
        return status.word() + totals.done() + "/" + totals.failed() + "/" + totals.tasks();
    }

    private static String counts(JobStatus status, Totals totals) {
        String text =
                status.word()
                        + "  "
                        + totals.progress()
                        + " %  "
                        + totals.done()
                        + " of "
                        + totals.tasks()
                        + " done";
        return text
                + (totals.running() == 0 ? "" : ", " + totals.running() + " running")
                + (totals.failed() == 0 ? "" : ", " + totals.failed() + " failed");
    }

    private void say(String about, String key, String line) {
        if (!Objects.equals(said.put(about, key), key)) {
            out.println(Printable.of(line));
            out.flush();
        }
    }

    private static boolean isOver(JobStatus status) {
        return status == JobStatus.DONE
                || status == JobStatus.FAILED
                || status == JobStatus.ABORTED
                || status == JobStatus.DELETED;
    }
}
