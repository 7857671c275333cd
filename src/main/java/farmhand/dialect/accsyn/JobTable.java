package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import farmhand.dialect.BoundedJson;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.When;
import farmhand.farm.transfer.Transfer;
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

    private static final double MEGABYTE = 1e6;

    private JobTable() {}

    static Table<Job> of(Workspace farm) {
        return identity(new Table<>(ENTITIES), farm)
                .with(
                        new Attribute.Word<>("status", Level.JOB, Words.JOB, JobTable::status),
                        job -> text(status(job)))
                .with(time("created", Job::created), job -> told(job.created()))
                .with(time("modified", Job::modified), job -> told(job.modified()))
                .with(time("finished", JobTable::finished), job -> told(finished(job)))
                .with(
                        names("source", job -> farm.partyNames(source(job))),
                        job -> text(farm.party(source(job))))
                .text("source_hr", Level.JOB, job -> farm.partyForPeople(source(job)))
                .with(
                        names(
                                "destination",
                                job ->
                                        isAsked(job, farm)
                                                ? List.of()
                                                : farm.partyNames(Cargo.destination(job))),
                        job -> text(isAsked(job, farm) ? "" : farm.party(Cargo.destination(job))))
                .text(
                        "destination_hr",
                        Level.JOB,
                        job ->
                                isAsked(job, farm)
                                        ? ""
                                        : farm.partyForPeople(Cargo.destination(job)))
                .text("etr", Level.JOB, job -> left(job, farm))
                .with(
                        amount("progress", JobTable::progress),
                        job -> JsonNodeFactory.instance.numberNode(progress(job)))
                .with(
                        amount("size", job -> Cargo.of(job).bytes()),
                        job -> JsonNodeFactory.instance.numberNode(Cargo.of(job).bytes()))
                .with(
                        amount("speed", job -> speed(job, farm)),
                        job -> JsonNodeFactory.instance.numberNode(speed(job, farm)))
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

    /** Of files by their bytes. */
    private static int progress(Job job) {
        return Cargo.of(job).percent(job);
    }

    private static double speed(Job job, Workspace farm) {
        return isMoving(job) ? farm.rate(job) / MEGABYTE : 0.0;
    }

    /** An aborted job may still have something to stop. */
    private static boolean isMoving(Job job) {
        return job.status() == JobStatus.RUNNING && job.totals().active() > 0;
    }

    private static String source(Job job) {
        return Cargo.first(job).map(Transfer::source).orElse("");
    }

    /** Whether some of its files have no destination yet, or one that is in no share. */
    private static boolean isAsked(Job job, Workspace farm) {
        String to = Cargo.destination(job);
        return Cargo.first(job).isPresent() && (to.isEmpty() || farm.isUnknownShare(to));
    }

    /** The time left if it goes on as it went, such as {@code 1h:05m:30s}. */
    private static String left(Job job, Workspace farm) {
        Cargo cargo = Cargo.of(job);
        long rate = isMoving(job) && cargo.files() ? farm.rate(job) : 0;
        if (rate > 0 && cargo.bytes() > 0) {
            return told(Duration.ofSeconds((cargo.bytes() - cargo.there()) / rate));
        }
        When now = farm.now();
        int done = progress(job);
        When started = job.started();
        if (job.status() != JobStatus.RUNNING || done == 0 || started.isNever()) {
            return "";
        }
        long spent = Math.max(0, now.micros() - started.micros()) / 1_000;
        return told(Duration.ofMillis(spent * (100 - done) / done));
    }

    private static String told(Duration left) {
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
