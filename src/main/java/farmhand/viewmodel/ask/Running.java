package farmhand.viewmodel.ask;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tasks that run, and how long they have: what is lost when they are ended, and what nothing brings
 * back.
 *
 * @param tasks each with its time
 */
public record Running(Map<TaskAddress, Duration> tasks) {
    /** None, or none that is known. */
    public static final Running NONE = new Running(Map.of());

    public Running {
        tasks = Map.copyOf(tasks);
    }

    /** Those of them that stand in one of these. */
    public Running in(Collection<? extends Subject> some) {
        return new Running(
                tasks.entrySet().stream()
                        .filter(one -> some.stream().anyMatch(of -> holds(of, one.getKey())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What a command on them is about: those of a block together. */
    public List<Subject> subjects() {
        Map<BlockAddress, TaskSet> blocks = new LinkedHashMap<>();
        tasks.keySet()
                .forEach(
                        task ->
                                blocks.merge(
                                        task.inBlock(), TaskSet.of(task.task()), TaskSet::union));
        List<Subject> subjects = new ArrayList<>();
        blocks.forEach((block, some) -> subjects.add(new Subject.OfTasks(block, some)));
        return subjects;
    }

    /** How many they are. */
    public int count() {
        return tasks.size();
    }

    /** How long they have run, as one sentence; empty while there are none. */
    public String lost() {
        return tasks.isEmpty() ? "" : text("lost.time", count(), together());
    }

    /** {@code said}, and what ending these cost. */
    public String after(String said) {
        return tasks.isEmpty() ? said : text("lost.said", said, count(), together());
    }

    private String together() {
        return Times.words(tasks.values().stream().reduce(Duration.ZERO, Duration::plus));
    }

    private static boolean holds(Subject subject, TaskAddress task) {
        return switch (subject) {
            case Subject.OfJob(var job) -> job.equals(task.job());
            case Subject.OfBlock(var block) -> block.equals(task.inBlock());
            case Subject.OfTasks(var block, var some) ->
                    block.equals(task.inBlock()) && some.contains(task.task());
        };
    }
}
