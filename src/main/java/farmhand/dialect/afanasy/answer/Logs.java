package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.When;
import farmhand.farm.history.Entry;
import farmhand.farm.task.Attempt;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened, line by line. */
public final class Logs {
    /** An afserver says no more of why, so that it is the error of a mirrored attempt, too. */
    private static final String FAILED = "Finished error.";

    private Logs() {}

    /** What people did to a job, and how it went, as it happened. */
    public static String ofJob(Job job, List<Entry> entries, ZoneId zone) {
        String end = ": afanasy: jobs: " + job.settings().name() + ": ";
        List<Line> noted = new ArrayList<>();
        ActionLog.of(entries).forEach(done -> noted.add(new Line(done.at(), done.text(job))));
        if (!job.started().isNever()) {
            noted.add(new Line(job.started(), end + "Started."));
        }
        if (!job.finished().isNever()) {
            noted.add(new Line(job.finished(), end + (job.isMet() ? "Done." : "Error.")));
        }
        List<String> lines = new ArrayList<>();
        lines.add(LogTime.of(job.created(), zone) + end + "Initialized.");
        noted.stream()
                .sorted(Comparator.comparing(Line::at))
                .map(line -> LogTime.of(line.at(), zone) + line.text())
                .forEach(lines::add);
        return message(job.settings().name(), "log", lines);
    }

    /** What a user did to jobs that are there. */
    public static String ofUser(String user, Farm farm, List<Entry> entries, ZoneId zone) {
        List<Entry> own =
                entries.stream().filter(entry -> entry.origin().user().equals(user)).toList();
        List<String> lines = new ArrayList<>();
        for (ActionLog done : ActionLog.of(own)) {
            done.jobs().stream()
                    .flatMap(number -> farm.job(number).stream())
                    .map(job -> LogTime.of(done.at(), zone) + done.text(job))
                    .forEach(lines::add);
        }
        return message(user, "log", lines);
    }

    /** What happened, without its time in words. */
    private record Line(When at, String text) {}

    /** How the attempts of a task went. */
    static String ofTask(List<Attempt> attempts, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        for (Attempt attempt : attempts) {
            lines.add(
                    "%s: afanasy: SESSION #%d: Starting on \"%s\""
                            .formatted(
                                    LogTime.of(attempt.started(), zone),
                                    attempt.address().number(),
                                    attempt.worker()));
            if (!attempt.ended().isNever()) {
                lines.add(LogTime.of(attempt.ended(), zone) + ": afanasy: " + end(attempt));
            }
        }
        return String.join("\n", lines);
    }

    /** Lines under a name. */
    public static String message(String name, String type, List<String> lines) {
        return JsonOut.object(
                out ->
                        out.object(
                                "message",
                                _ -> {
                                    out.text("name", name);
                                    out.text("type", type);
                                    out.array("list", _ -> lines.forEach(out::item));
                                }));
    }

    private static String end(Attempt attempt) {
        return switch (attempt.exit().end()) {
            case DONE -> "Finished success.";
            default -> {
                String error = attempt.exit().error();
                yield error.isEmpty() || error.equals(FAILED) ? FAILED : FAILED + " " + error;
            }
        };
    }
}
