package farmhand.viewmodel.act.offer;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is chosen, as commands see it. Many actions ask the same of rows that may be all of a farm,
 * so what was found is kept; for one look, since rows change. On the window's thread only.
 */
public final class Chosen {
    private final Picks picks;
    private final Map<Subject, Boolean> pauses;
    private Optional<JobStates> states = Optional.empty();
    private Optional<Tally> tally = Optional.empty();

    /** {@code pauses} and ends of them, false, wait for the farm; by what they are meant for. */
    public Chosen(Picks picks, Map<Subject, Boolean> pauses) {
        this.picks = picks;
        this.pauses = pauses;
    }

    /** The rows, from the top. */
    List<Row> rows() {
        return picks.rows();
    }

    /** The jobs among the rows. */
    List<JobRow> jobs() {
        return picks.jobs();
    }

    /** Whether the job is paused, or will be with what waits. */
    boolean isPaused(JobRow job) {
        return pauses.getOrDefault(job.subject(), job.isPaused());
    }

    /** Whether the job has something left to do and is not paused. */
    boolean goesOn(JobRow job) {
        return !isPaused(job) && !job.view().totals().allMet();
    }

    /** The blocks among the rows. */
    List<BlockRow> blocks() {
        return picks.blocks();
    }

    /** Whether whole jobs are chosen and nothing else. */
    boolean isJobs() {
        return !rows().isEmpty() && jobs().size() == rows().size();
    }

    /** Whether tasks are chosen one by one, and nothing else. */
    boolean isTasks() {
        return jobs().isEmpty() && blocks().isEmpty();
    }

    /** The tasks that are chosen one by one. */
    List<TaskRow> taskRows() {
        return picks.tasks();
    }

    /** The one job that all rows stand in. */
    Optional<JobRow> oneJob() {
        return picks.oneJob();
    }

    /** The one block that all rows are or stand in. */
    Optional<BlockRow> oneBlock() {
        return picks.oneBlock();
    }

    /** How many of the jobs are as verbs ask for. */
    JobStates states() {
        JobStates now = states.orElseGet(() -> JobStates.of(jobs(), this::isPaused));
        states = Optional.of(now);
        return now;
    }

    /** The chosen tasks by index; of one block, or nobody can tell them apart. */
    TaskSet tasks() {
        return rows().stream()
                .map(Row::subject)
                .map(
                        subject ->
                                subject instanceof Subject.OfTasks some
                                        ? some.tasks()
                                        : TaskSet.NONE)
                .reduce(TaskSet.NONE, TaskSet::union);
    }

    /** What a command is about: tasks of a block together. */
    List<Subject> subjects() {
        return subjects(_ -> true);
    }

    /** The same, of tasks that are chosen one by one those in such a state. */
    List<Subject> subjects(Predicate<TaskState> fits) {
        List<Subject> subjects = new ArrayList<>();
        Map<BlockAddress, TaskSet> tasks = new LinkedHashMap<>();
        for (Row row : rows()) {
            if (row.subject() instanceof Subject.OfTasks(BlockAddress block, TaskSet set)) {
                TaskSet fitting = set.where(index -> fits.test(block(row).state(index)));
                tasks.merge(block, fitting, TaskSet::union);
            } else {
                subjects.add(row.subject());
            }
        }
        tasks.forEach(
                (block, set) -> {
                    if (!set.isEmpty()) {
                        subjects.add(new Subject.OfTasks(block, set));
                    }
                });
        return subjects;
    }

    private static BlockRow block(Row row) {
        return switch (row) {
            case TaskRow task -> task.parent();
            case FoldRow fold -> fold.parent();
            case BlockRow block -> block;
            case JobRow job -> throw new IllegalArgumentException(job.subject() + " is no block");
        };
    }

    /** The failed tasks among them, as far as the farm told which those are. */
    List<TaskRow> failed() {
        return rows().stream()
                .flatMap(
                        row ->
                                switch (row) {
                                    case JobRow job ->
                                            job.blocks().stream().flatMap(Chosen::failed);
                                    case BlockRow block -> failed(block);
                                    case FoldRow fold ->
                                            failed(fold.parent()).filter(task -> holds(fold, task));
                                    case TaskRow task -> Stream.of(task);
                                })
                .toList();
    }

    private static Stream<TaskRow> failed(BlockRow block) {
        TaskSet failed = block.runsTold().tasks().getOrDefault(TaskState.FAILED, TaskSet.NONE);
        List<TaskRow> tasks = new ArrayList<>();
        failed.forEach(index -> tasks.add(block.tasks().get(index)));
        return tasks.stream();
    }

    private static boolean holds(FoldRow fold, TaskRow task) {
        int index = task.address().task();
        return fold.run().first() <= index && index <= fold.run().last();
    }

    /** Counts over all tasks that are chosen or stand in what is. */
    Tally tally() {
        Tally now = tally.orElseGet(() -> Tally.of(rows()));
        tally = Optional.of(now);
        return now;
    }
}
