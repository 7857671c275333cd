package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.Attempt;
import farmhand.farm.Job;
import farmhand.farm.history.Entry;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened, line by line. */
public final class Logs {
    private Logs() {}

    /** What people did to a job, and how it went. */
    public static String ofJob(Job job, List<Entry> entries, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        String end = ": afanasy: jobs: " + job.settings().name() + ": ";
        lines.add(LogTime.of(job.created(), zone) + end + "Initialized.");
        entries.stream()
                .sorted(Comparator.comparingLong(Entry::revision))
                .map(entry -> line(job, entry, zone))
                .forEach(lines::add);
        if (!job.started().isNever()) {
            lines.add(LogTime.of(job.started(), zone) + end + "Started.");
        }
        if (!job.finished().isNever()) {
            lines.add(LogTime.of(job.finished(), zone) + end + (job.isMet() ? "Done." : "Error."));
        }
        return message(job.settings().name(), "log", lines);
    }

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

    private static String line(Job job, Entry entry, ZoneId zone) {
        return "%s: %s@%s: %s: %s"
                .formatted(
                        LogTime.of(entry.at(), zone),
                        entry.origin().user(),
                        entry.origin().host(),
                        "jobs " + entry.command(),
                        job.settings().name());
    }

    private static String end(Attempt attempt) {
        return switch (attempt.exit().end()) {
            case DONE -> "Finished success.";
            default ->
                    attempt.exit().error().isEmpty()
                            ? "Finished error."
                            : "Finished error. " + attempt.exit().error();
        };
    }
}
