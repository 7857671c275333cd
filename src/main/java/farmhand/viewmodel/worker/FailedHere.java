package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.Storm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tasks that failed on a machine for the same cause: what they said differs in numbers alone.
 *
 * @param tasks never empty, the newest job first
 */
public record FailedHere(List<OnWorker> tasks) {
    public FailedHere {
        tasks = List.copyOf(tasks);
    }

    /** The causes of what failed there, the most frequent first. */
    public static List<FailedHere> causes(List<OnWorker> tasks) {
        Map<String, List<OnWorker>> alike = new LinkedHashMap<>();
        tasks.forEach(
                task ->
                        alike.computeIfAbsent(Storm.kind(task.line()), _ -> new ArrayList<>())
                                .add(task));
        return alike.values().stream()
                .map(FailedHere::new)
                .sorted(Comparator.comparingInt((FailedHere one) -> -one.tasks().size()))
                .toList();
    }

    /** What is said below the first {@code most} of them; empty where there are no more. */
    public static String more(List<FailedHere> causes, int most) {
        int left = causes.stream().skip(most).mapToInt(cause -> cause.tasks().size()).sum();
        return left == 0 ? "" : text("worker.failedMore", left);
    }

    /** How many, and of what: {@code 2 × Out of memory}. */
    public String title() {
        String what = line().isEmpty() ? text("errors.silent") : line();
        return text("errors.title", tasks.size(), what.replaceFirst("(\\w+ [^:]*):.*", "$1"));
    }

    /** What the newest of them said, if that is more than the title. */
    public String detail() {
        return title().endsWith(line()) ? "" : line();
    }

    /** What the newest of them said. */
    private String line() {
        return tasks.getFirst().line().lines().findFirst().orElse("");
    }
}
