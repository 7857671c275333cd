package farmhand.query;

import farmhand.farm.JobStatus;
import farmhand.farm.address.When;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.task.Totals;
import farmhand.farm.time.Age;
import farmhand.farm.view.JobView;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What can be asked of a job: the one table. Names are those of the wire. */
final class JobAttributes {
    /** Names that accsyn's clients, or people, use for the same. */
    static final Map<String, String> OTHER_NAMES =
            Map.of("code", "name", "parent", "queue", "uri", "queue");

    static final List<Attribute<JobView>> ALL =
            List.of(
                    number("number", job -> job.number().value()),
                    text("id", Attribute.Sort.ID, job -> job.number().toString()),
                    text("name", Attribute.Sort.FREE, job -> job.settings().name()),
                    text("user", Attribute.Sort.PERSON, job -> job.settings().user()),
                    text("note", Attribute.Sort.FREE, job -> wishes(job).note()),
                    text("queue", Attribute.Sort.PLAIN, JobAttributes::queue),
                    number("position", job -> job.settings().position()),
                    text("metadata", Attribute.Sort.FREE, job -> job.settings().metadata().json()),
                    number("priority", job -> job.settings().priority()),
                    status(),
                    flag("paused", job -> wishes(job).paused()),
                    flag("hidden", job -> wishes(job).hidden()),
                    flag("aborted", job -> wishes(job).aborted()),
                    flag("activated", job -> wishes(job).activated()),
                    number("max_running", job -> most(wishes(job).maxRunning())),
                    number("progress", job -> job.totals().progress()),
                    number("errors", job -> job.totals().failures()),
                    number("ready", JobView::ready),
                    count("tasks", Totals::tasks),
                    count("open", Totals::open),
                    count("assigned", Totals::assigned),
                    count("running", Totals::running),
                    count("done", Totals::done),
                    count("failed", Totals::failed),
                    count("held", Totals::held),
                    count("excluded", Totals::excluded),
                    time("created", JobView::created),
                    time("started", JobView::started),
                    time("finished", JobView::finished),
                    time("modified", JobView::modified),
                    time("not_before", job -> wishes(job).times().notBefore()),
                    new Attribute.Span<>("eta", Attribute.Level.JOB, JobView::eta),
                    new Attribute.Age<>(
                            "age",
                            Attribute.Level.JOB,
                            JobView::created,
                            Stream.of(Age.values()).map(Age::word).toList(),
                            job -> job.age().word()),
                    number("revision", JobView::revision));

    private JobAttributes() {}

    static double most(Limit limit) {
        return limit.isNone() ? Double.NaN : limit.most();
    }

    private static JobWishes wishes(JobView job) {
        return job.settings().wishes();
    }

    private static String queue(JobView job) {
        return job.settings().queue();
    }

    private static Attribute<JobView> status() {
        return new Attribute.Word<>(
                "status",
                Attribute.Level.JOB,
                Stream.of(JobStatus.values())
                        .filter(status -> status != JobStatus.DELETED)
                        .map(JobStatus::word)
                        .toList(),
                job -> job.status().word());
    }

    private static Attribute<JobView> text(
            String name, Attribute.Sort sort, Function<JobView, String> read) {
        return new Attribute.Text<>(name, Attribute.Level.JOB, sort, read);
    }

    private static Attribute<JobView> number(String name, ToDoubleFunction<JobView> read) {
        return new Attribute.Amount<>(name, Attribute.Level.JOB, read);
    }

    private static Attribute<JobView> count(String name, ToIntFunction<Totals> read) {
        return number(name, job -> read.applyAsInt(job.totals()));
    }

    private static Attribute<JobView> time(String name, Function<JobView, When> read) {
        return new Attribute.Time<>(name, Attribute.Level.JOB, read);
    }

    private static Attribute<JobView> flag(String name, Predicate<JobView> read) {
        return new Attribute.Flag<>(name, Attribute.Level.JOB, read);
    }
}
