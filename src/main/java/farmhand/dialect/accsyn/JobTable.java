package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import farmhand.dialect.BoundedJson;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.When;
import farmhand.query.Attribute;
import farmhand.query.Attribute.Level;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is told of jobs. */
final class JobTable {
    /** The words that mean a job; the later ones are of version 3. */
    static final List<String> ENTITIES = List.of("job", "transfer", "compute");

    /** The names of all that is told. */
    static final List<String> ALL_NAMES = of(Workspace.NONE).names();

    /** Nothing of a job of commands is measured. */
    static final int UNMEASURED = -1;

    private JobTable() {}

    static Table<Job> of(Workspace farm) {
        return identity(new Table<>(ENTITIES, job -> job.settings().name()), farm)
                .with(
                        new Attribute.Word<>("status", Level.JOB, Words.JOB, JobTable::status),
                        job -> text(status(job)))
                .with(time("created", Job::created), job -> told(job.created()))
                .with(time("modified", Job::modified), job -> told(job.modified()))
                .with(time("finished", JobTable::finished), job -> told(finished(job)))
                .with(names("source", _ -> farm.partyNames()), _ -> text(farm.party()))
                .text("source_hr", Level.JOB, _ -> farm.partyForPeople())
                .with(names("destination", _ -> farm.partyNames()), _ -> text(farm.party()))
                .text("destination_hr", Level.JOB, _ -> farm.partyForPeople())
                .text("etr", Level.JOB, job -> left(job, farm.now()))
                .with(
                        amount("progress", job -> job.totals().progress()),
                        job -> JsonNodeFactory.instance.numberNode(job.totals().progress()))
                .with(
                        amount("size", _ -> UNMEASURED),
                        _ -> JsonNodeFactory.instance.numberNode(UNMEASURED))
                .with(amount("speed", _ -> 0), _ -> JsonNodeFactory.instance.numberNode(0.0))
                .with(
                        new Attribute.Text<>(
                                "metadata",
                                Level.JOB,
                                Attribute.Sort.FREE,
                                job -> job.settings().metadata().json()),
                        job -> BoundedJson.parse(job.settings().metadata().json(), "metadata"));
    }

    /** What it is called, where it stands, and whose it is. */
    private static Table<Job> identity(Table<Job> table, Workspace farm) {
        return table.with(
                        new Attribute.Text<>(
                                "id", Level.JOB, Attribute.Sort.ID, job -> job.number().toString()),
                        job -> text(job.number().id()))
                .text("code", Level.JOB, job -> job.settings().name())
                .text("name", Level.JOB, job -> job.settings().name())
                .text("uri", Level.JOB, job -> farm.uri(job.queue()))
                .with(
                        names("parent", job -> List.of(Workspace.queue(job.queue()), job.queue())),
                        job -> text(Workspace.queue(job.queue())))
                .text(
                        "parent_hr",
                        Level.JOB,
                        job ->
                                "job:"
                                        + farm.uri(job.queue())
                                        + "("
                                        + Workspace.queue(job.queue())
                                        + ")")
                .with(
                        names("user", job -> people(job.settings().user())),
                        job -> text(Workspace.user(job.settings().user())))
                .text("user_hr", Level.JOB, job -> "user:" + job.settings().user())
                .with(
                        names("modifier", job -> people(farm.records().modifier(job.number()))),
                        job -> text(Workspace.user(farm.records().modifier(job.number()))));
    }

    static List<String> people(String name) {
        return List.of(Workspace.user(name), name);
    }

    static String status(Job job) {
        return Words.of(job.status());
    }

    /** A job that failed may still be done. */
    private static When finished(Job job) {
        return job.status() == JobStatus.FAILED ? When.NEVER : job.finished();
    }

    /** The time left if it goes on as it went, such as {@code 1h:05m:30s}. */
    private static String left(Job job, When now) {
        int done = job.totals().progress();
        When started = job.started();
        if (job.status() != JobStatus.RUNNING || done == 0 || started.isNever()) {
            return "";
        }
        long spent = Math.max(0, now.micros() - started.micros()) / 1_000;
        Duration left = Duration.ofMillis(spent * (100 - done) / done);
        return String.format(
                Locale.ROOT,
                "%dh:%02dm:%02ds",
                left.toHours(),
                left.toMinutesPart(),
                left.toSecondsPart());
    }

    static Attribute<Job> names(String key, Function<Job, List<String>> read) {
        return new Attribute.Names<>(key, Level.JOB, read);
    }

    private static Attribute<Job> amount(
            String key, java.util.function.ToDoubleFunction<Job> read) {
        return new Attribute.Amount<>(key, Level.JOB, read);
    }

    private static Attribute<Job> time(String key, Function<Job, When> read) {
        return new Attribute.Time<>(key, Level.JOB, read);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    private static JsonNode told(When time) {
        return text(Words.time(time));
    }
}
