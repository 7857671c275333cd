package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.why.Kind;
import farmhand.farm.why.Why;
import farmhand.viewmodel.form.steer.TasksText;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Rows;

/**
 * Why something does not run, as the farm says it.
 *
 * @param mark what its kind looks like
 * @param kind of reason, in a word or two
 * @param sentence with whom it is about, where that is not all that was chosen
 * @param remedy what would help, if anything
 */
public record Because(Mark mark, String kind, String sentence, Remedy remedy) {
    /** What the farm said of a part of {@code job}; of the whole where nothing else is meant. */
    static Because of(Why why, JobRow job, boolean whole, Rows rows) {
        String reason = why.reason().text();
        String sentence =
                whole || why.tasks().isEmpty()
                        ? reason
                        : text("why.of", name(why, job), why.tasks().size(), reason);
        return new Because(
                mark(why.reason().kind()),
                text(key(why.reason().kind())),
                sentence,
                Remedy.of(why.reason().remedy(), subject -> named(subject, job, rows)));
    }

    private static String name(Why why, JobRow job) {
        return job.blocks().stream()
                .filter(block -> block.subject().equals(why.subject()))
                .findFirst()
                .map(job::nameOf)
                .orElse(why.subject().toString());
    }

    /** What of the same job is named without it. */
    private static String named(Subject subject, JobRow job, Rows rows) {
        String whose =
                subject.job().equals(job.job())
                        ? ""
                        : rows.find(subject.job())
                                .map(row -> row.view().settings().name())
                                .orElse(subject.job().toString());
        String part =
                switch (subject) {
                    case Subject.OfJob _ -> job.view().settings().name();
                    case Subject.OfBlock(var block) ->
                            rows.find(block)
                                    .map(row -> text("why.block", row.parent().nameOf(row)))
                                    .orElse(subject.toString());
                    case Subject.OfTasks(var block, var tasks) ->
                            rows.find(block)
                                    .map(row -> TasksText.held(row.view(), tasks))
                                    .orElse(subject.toString());
                };
        return whose.isEmpty()
                ? part
                : subject instanceof Subject.OfJob ? whose : text("why.partOf", part, whose);
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case NEEDS -> "why.needs";
            case IMPOSSIBLE -> "why.impossible";
            case INPUT -> "why.input";
            case TIME -> "why.time";
            case FARM_PAUSED -> "why.farmPaused";
            case QUEUE_PAUSED -> "why.queuePaused";
            case JOB_PAUSED -> "why.jobPaused";
            case ABORTED -> "why.aborted";
            case NOT_ACTIVATED -> "why.notActivated";
            case HELD -> "why.held";
            case LIMIT -> "why.limit";
            case WORKER -> "why.worker";
            case SLOTS -> "why.slots";
            case BEHIND -> "why.behind";
        };
    }

    private static Mark mark(Kind kind) {
        return switch (kind) {
            case NEEDS, INPUT, TIME, NOT_ACTIVATED -> Mark.WAITING;
            case IMPOSSIBLE, ABORTED -> Mark.FAILED;
            case FARM_PAUSED, QUEUE_PAUSED, JOB_PAUSED, HELD -> Mark.PAUSED;
            case LIMIT, WORKER, SLOTS, BEHIND -> Mark.READY;
        };
    }
}
