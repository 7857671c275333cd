package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.why.Kind;
import farmhand.farm.why.Why;
import farmhand.viewmodel.form.steer.TasksText;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why something does not run, as the farm says it.
 *
 * @param mark what its kind looks like
 * @param kind of reason, in a word or two
 * @param sentence with whom it is about, where that is not all that was chosen; a line for each of
 *     several reasons of its kind
 * @param remedy what would help, if anything
 */
public record Because(Mark mark, String kind, String sentence, Remedy remedy) {
    private static final int MOST_NAMES = 4;

    /** Of what is one thing to be done, however many parts it holds up. */
    private record Case(Kind kind, String remedy) {}

    /**
     * What the farm said of parts of {@code job}; of the whole where nothing else is meant. What
     * the same would help is said once, with the names of all that it would help.
     */
    static List<Because> of(List<Why> whys, JobRow job, boolean whole, Rows rows) {
        Map<Case, Map<String, List<Why>>> cases = new LinkedHashMap<>();
        for (Why why : whys) {
            Case one = new Case(why.reason().kind(), why.reason().remedy());
            cases.computeIfAbsent(one, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(why.reason().text(), _ -> new ArrayList<>())
                    .add(why);
        }
        return cases.entrySet().stream()
                .map(
                        one ->
                                new Because(
                                        mark(one.getKey().kind()),
                                        text(key(one.getKey().kind())),
                                        sentences(one.getValue(), job, whole),
                                        Remedy.of(
                                                one.getKey().remedy(),
                                                subject -> named(subject, job, rows))))
                .toList();
    }

    private static String sentences(Map<String, List<Why>> reasons, JobRow job, boolean whole) {
        return reasons.entrySet().stream()
                .map(one -> sentence(one.getKey(), one.getValue(), job, whole))
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(String reason, List<Why> whys, JobRow job, boolean whole) {
        int tasks = whys.stream().mapToInt(why -> why.tasks().size()).sum();
        return whole || tasks == 0 ? reason : text("why.of", names(whys, job), tasks, reason);
    }

    private static String names(List<Why> whys, JobRow job) {
        List<String> all = whys.stream().map(why -> name(why, job)).distinct().toList();
        String first = all.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return all.size() > MOST_NAMES ? text("why.more", first, all.size() - MOST_NAMES) : first;
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
