package farmhand.dialect.afanasy.answer;

import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.history.Change;
import farmhand.farm.history.Entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people did, as lines of a log: one an action, however many commands it came to, with what it
 * said otherwise. In Afanasy's words, where it has any.
 *
 * @param entries what an action came to, oldest first; at least one
 */
record ActionLog(List<Entry> entries) {
    private static final Map<String, String> WORDS =
            Map.of(
                    "edit", "params",
                    "exclude", "skip",
                    "hold", "suspend",
                    "include", "continue",
                    "retry", "restart",
                    "pause, retry", "restart_pause",
                    "resume", "start",
                    "first", "trynext");

    private static final long SECOND_MICROS = 1_000_000;

    private static final Map<String, String> TEXTS =
            Map.of("note", "annotation", "user", "user_name", "task_name", "tasks_name");

    private static final Map<String, String> NUMBERS =
            Map.of("priority", "priority", "max_running", "max_running_tasks");

    /** In the order in which they were done. */
    static List<ActionLog> of(List<Entry> entries) {
        List<ActionLog> actions = new ArrayList<>();
        entries.stream()
                .sorted(Comparator.comparingLong(Entry::revision))
                .forEach(
                        entry -> {
                            if (actions.isEmpty() || !actions.getLast().isOneWith(entry)) {
                                actions.add(new ActionLog(new ArrayList<>()));
                            }
                            actions.getLast().entries.add(entry);
                        });
        return actions;
    }

    When at() {
        return entries.getFirst().at();
    }

    /** Those to which it did anything. */
    List<JobNumber> jobs() {
        return entries.stream()
                .flatMap(entry -> entry.subjects().stream())
                .map(Subject::job)
                .distinct()
                .toList();
    }

    /** What it did to that job. */
    String text(Job job) {
        Entry any = entries.getFirst();
        return ": %s@%s: jobs %s: %s@%s: %s"
                .formatted(
                        any.origin().user(),
                        any.origin().host(),
                        WORDS.getOrDefault(any.command(), any.command()),
                        job.settings().name(),
                        job.settings().user(),
                        said(job));
    }

    /** One request on several blocks is a command for each: alike, within a second, of others. */
    private boolean isOneWith(Entry other) {
        Entry any = entries.getFirst();
        return any.origin().equals(other.origin())
                && any.command().equals(other.command())
                && other.at().micros() - entries.getLast().at().micros() < SECOND_MICROS
                && isOfParts(any)
                && isOfParts(other)
                && entries.stream()
                        .allMatch(one -> Collections.disjoint(one.subjects(), other.subjects()));
    }

    private static boolean isOfParts(Entry entry) {
        return entry.subjects().stream().noneMatch(Subject.OfJob.class::isInstance);
    }

    private String said(Job job) {
        Map<Subject, List<Change>> changes = new LinkedHashMap<>();
        entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.isOf(job.number()))
                .forEach(
                        change ->
                                changes.computeIfAbsent(
                                                Subject.parse(change.subject()),
                                                _ -> new ArrayList<>())
                                        .add(change));
        return changes.entrySet().stream()
                .map(one -> place(job, one.getKey()) + said(one.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String place(Job job, Subject subject) {
        return switch (subject) {
            case Subject.OfJob _ -> " ";
            case Subject.OfBlock(var block) -> place(job, block);
            case Subject.OfTasks(var block, _) -> place(job, block);
        };
    }

    private static String place(Job job, BlockAddress block) {
        int index = block.block();
        boolean known = index < job.blocks().size();
        String name = known ? job.blocks().get(index).spec().name() : Integer.toString(index);
        return "Block['" + name + "']: \n";
    }

    private static String said(List<Change> changes) {
        return changes.stream().map(ActionLog::said).collect(Collectors.joining("\n"));
    }

    private static String said(Change change) {
        String what = change.what();
        return NUMBERS.containsKey(what)
                ? "\"%s\" set to %s"
                        .formatted(
                                NUMBERS.get(what), change.after().isEmpty() ? -1 : change.after())
                : "\"%s\" set to \"%s\"".formatted(TEXTS.getOrDefault(what, what), change.after());
    }
}
