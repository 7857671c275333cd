package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.row.Strip;
import farmhand.viewmodel.row.TaskRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups failed tasks by what they said last: messages that differ in numbers and paths only are
 * one cause.
 */
final class Causes {
    private static final int MOST_NAMED = 6;

    private final Map<String, List<TaskRow>> byCause = new LinkedHashMap<>();

    private Causes() {}

    /** The causes of what failed in {@code blocks}, the most frequent first. */
    static List<ErrorGroup> of(List<BlockRow> blocks) {
        Causes causes = new Causes();
        blocks.forEach(causes::add);
        return causes.byCause.values().stream()
                .sorted(Comparator.comparingInt((List<TaskRow> tasks) -> -tasks.size()))
                .map(Causes::group)
                .toList();
    }

    /** A message without what differs from task to task. */
    static String normalised(String error) {
        return error.replaceAll("['\"“][^'\"”]*['\"”]", "…")
                .replaceAll("[^\\s:]*/[^\\s:]*", "…")
                .replaceAll("[0-9]+(\\.[0-9]+)?", "#")
                .strip();
    }

    private void add(BlockRow block) {
        int at = 0;
        for (Strip.Run run : block.strip().get().segments().getFirst().runs()) {
            for (int i = at; run.mark() == Mark.FAILED && i < at + run.length(); i++) {
                TaskRow task = block.tasks().get(i);
                if (task.view().task().state() == TaskState.FAILED) {
                    byCause.computeIfAbsent(
                                    normalised(task.view().task().error()), _ -> new ArrayList<>())
                            .add(task);
                }
            }
            at += run.length();
        }
    }

    private static ErrorGroup group(List<TaskRow> tasks) {
        TaskRow newest =
                tasks.stream()
                        .max(Comparator.comparing(task -> task.view().task().finished()))
                        .orElseThrow();
        String line = newest.view().task().error();
        Set<String> workers =
                tasks.stream()
                        .map(task -> task.view().task().worker())
                        .collect(Collectors.toCollection(TreeSet::new));
        String what = line.isEmpty() ? text("errors.silent") : line.lines().findFirst().orElse("");
        String cause = what.replaceFirst("(\\w+ [^:]*):.*", "$1");
        return new ErrorGroup(
                workers.size() == 1
                        ? text("errors.titleOn", tasks.size(), cause, workers.iterator().next())
                        : text("errors.title", tasks.size(), cause),
                where(tasks),
                line,
                subjects(tasks),
                tasks,
                newest);
    }

    private static String where(List<TaskRow> tasks) {
        String names =
                tasks.stream()
                        .limit(MOST_NAMED)
                        .map(task -> Shapes.name(task.view()))
                        .collect(Collectors.joining(", "));
        IntSummaryStatistics tries =
                tasks.stream().mapToInt(task -> task.view().task().tries()).summaryStatistics();
        String which =
                text(
                        "errors.which",
                        tasks.getFirst().parent().view().name(),
                        tasks.size() > MOST_NAMED ? names + ", …" : names);
        return tries.getMin() == tries.getMax()
                ? text("errors.tried", which, tries.getMax())
                : text("errors.triedFromTo", which, tries.getMin(), tries.getMax());
    }

    private static List<Subject.OfTasks> subjects(List<TaskRow> tasks) {
        Map<BlockRow, List<Integer>> byBlock = new LinkedHashMap<>();
        tasks.forEach(
                task ->
                        byBlock.computeIfAbsent(task.parent(), _ -> new ArrayList<>())
                                .add(task.address().task()));
        return byBlock.entrySet().stream()
                .map(one -> new Subject.OfTasks(one.getKey().address(), TaskSet.of(one.getValue())))
                .toList();
    }
}
