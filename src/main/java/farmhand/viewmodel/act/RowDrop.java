package farmhand.viewmodel.act;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.view.JobView;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What comes of the row of a job that is dropped on another's: told before, and done then. */
public final class RowDrop {
    /** What is meant by the place that was taken hold of. */
    public enum How {
        /** By the row: it waits for the other. */
        WAIT,
        /**
         * By the grip: it goes before the other, and with it all jobs that are chosen beside it.
         */
        BEFORE
    }

    private final Commands commands;
    private final UnaryOperator<String> trouble;
    private final Supplier<List<Row>> chosen;

    /** {@code chosen} are the rows that are chosen, from the top. */
    RowDrop(Commands commands, UnaryOperator<String> trouble, Supplier<List<Row>> chosen) {
        this.commands = commands;
        this.trouble = trouble;
        this.chosen = chosen;
    }

    /**
     * What would come of it.
     *
     * @param words a sentence
     * @param possible whether it would be done, rather than is said why not
     */
    public record Preview(String words, boolean possible) {}

    /** What would come of it if {@code dragged} were dropped on {@code onto}. */
    public Preview preview(JobRow dragged, JobRow onto, How how) {
        String no = trouble.apply(how == How.WAIT ? "edit" : "move-up");
        if (no.isEmpty()) {
            no = how == How.WAIT ? whyNotWait(dragged, onto) : whyNotBefore(dragged, onto);
        }
        if (!no.isEmpty()) {
            return new Preview(no, false);
        }
        String yes =
                how == How.WAIT
                        ? text("drop.waits", name(dragged), name(onto))
                        : before("drop.before", dragged, onto);
        return new Preview(yes, true);
    }

    /** Does it, if it can be done. */
    public void drop(JobRow dragged, JobRow onto, How how) {
        if (preview(dragged, onto, how).possible()) {
            switch (how) {
                case WAIT -> wait(dragged, onto);
                case BEFORE ->
                        commands.send(
                                Command.act(
                                        new Verb.MoveBefore(onto.job()),
                                        moved(dragged).stream().map(Row::subject).toList()),
                                before("drop.isBefore", dragged, onto));
            }
        }
    }

    /** The jobs that are chosen, if it is one of them. */
    private List<JobRow> moved(JobRow dragged) {
        List<JobRow> jobs =
                chosen.get().stream()
                        .flatMap(row -> row instanceof JobRow job ? Stream.of(job) : Stream.empty())
                        .toList();
        return jobs.contains(dragged) ? jobs : List.of(dragged);
    }

    private String before(String words, JobRow dragged, JobRow onto) {
        List<JobRow> jobs = moved(dragged);
        return text(words, name(jobs.getFirst()), name(onto), jobs.size() - 1);
    }

    private void wait(JobRow dragged, JobRow onto) {
        List<NeedSpec.OnJobs> needs =
                Stream.concat(waitsFor(dragged.view()), Stream.of(onto.job()))
                        .<NeedSpec.OnJobs>map(NeedSpec.OnJob::new)
                        .toList();
        commands.send(
                new Command.EditJob(dragged.job(), List.of(new JobField.Needs(needs))),
                text("drop.isWaiting", name(dragged), name(onto)));
    }

    private static String whyNotWait(JobRow dragged, JobRow onto) {
        if (dragged.equals(onto)) {
            return text("drop.itself");
        }
        if (waitsFor(dragged.view()).anyMatch(onto.job()::equals)) {
            return text("drop.waitsAlready", name(dragged), name(onto));
        }
        if (waitsFor(onto.view()).anyMatch(dragged.job()::equals)) {
            return text("drop.waitsForEver", name(onto), name(dragged));
        }
        return dragged.view().settings().needs().stream()
                        .allMatch(need -> need instanceof Need.WholeJob)
                ? ""
                : text("drop.waitsForMask", name(dragged));
    }

    private String whyNotBefore(JobRow dragged, JobRow onto) {
        List<JobRow> jobs = moved(dragged);
        if (jobs.contains(onto)) {
            return text("drop.itself");
        }
        return jobs.stream().allMatch(job -> isAlike(job, onto)) ? "" : text("drop.notAmongThose");
    }

    private static boolean isAlike(JobRow job, JobRow onto) {
        var one = job.view().settings();
        var other = onto.view().settings();
        return one.user().equals(other.user())
                && one.queue().equals(other.queue())
                && one.priority() == other.priority();
    }

    private static Stream<JobNumber> waitsFor(JobView job) {
        return job.settings().needs().stream()
                .flatMap(
                        need ->
                                need instanceof Need.WholeJob(var number)
                                        ? Stream.of(number)
                                        : Stream.empty());
    }

    private static String name(JobRow job) {
        return job.view().settings().name();
    }
}
