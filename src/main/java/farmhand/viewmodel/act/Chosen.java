package farmhand.viewmodel.act;

import farmhand.farm.TaskState;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.Heads;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is chosen, as commands see it. Many actions ask the same of rows that may be all of a farm,
 * so what was found is kept; for one look, since rows change. On the window's thread only.
 */
final class Chosen {
    private final List<Row> rows;
    private final Once<List<JobRow>> jobs = new Once<>(this::findJobs);
    private final Once<Optional<JobRow>> oneJob = new Once<>(this::findOneJob);
    private final Once<Optional<BlockRow>> oneBlock = new Once<>(this::findOneBlock);
    private final Once<Tally> tally = new Once<>(this::sum);

    private Chosen(List<Row> rows) {
        this.rows = rows;
    }

    /** What is found when it is asked for first. */
    private static final class Once<T> {
        private final Supplier<T> find;
        private Optional<T> found = Optional.empty();

        Once(Supplier<T> find) {
            this.find = find;
        }

        T get() {
            if (found.isEmpty()) {
                found = Optional.of(find.get());
            }
            return found.get();
        }
    }

    /** The rows, from the top. */
    List<Row> rows() {
        return rows;
    }

    /** The jobs among the rows. */
    List<JobRow> jobs() {
        return jobs.get();
    }

    private List<JobRow> findJobs() {
        return rows.stream()
                .flatMap(row -> row instanceof JobRow job ? Stream.of(job) : Stream.empty())
                .toList();
    }

    /** Whether whole jobs are chosen and nothing else. */
    boolean isJobs() {
        return !rows.isEmpty() && jobs().size() == rows.size();
    }

    /** Whether tasks are chosen one by one, and nothing else. */
    boolean isTasks() {
        return rows.stream().allMatch(row -> row instanceof TaskRow || row instanceof FoldRow);
    }

    /** The tasks that are chosen one by one. */
    List<TaskRow> taskRows() {
        return rows.stream()
                .flatMap(row -> row instanceof TaskRow task ? Stream.of(task) : Stream.empty())
                .toList();
    }

    /** The one job that all rows stand in. */
    Optional<JobRow> oneJob() {
        return oneJob.get();
    }

    private Optional<JobRow> findOneJob() {
        List<JobRow> all = rows.stream().map(Chosen::jobOf).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** The one block that all rows are or stand in. */
    Optional<BlockRow> oneBlock() {
        return oneBlock.get();
    }

    private Optional<BlockRow> findOneBlock() {
        List<Optional<BlockRow>> all = rows.stream().map(Chosen::blockOf).distinct().toList();
        return all.size() == 1 ? all.getFirst() : Optional.empty();
    }

    /** The chosen tasks by index; of one block, or nobody can tell them apart. */
    TaskSet tasks() {
        return rows.stream()
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
        List<Subject> subjects = new ArrayList<>();
        Map<BlockAddress, TaskSet> tasks = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.subject() instanceof Subject.OfTasks(BlockAddress block, TaskSet set)) {
                tasks.merge(block, set, TaskSet::union);
            } else {
                subjects.add(row.subject());
            }
        }
        tasks.forEach((block, set) -> subjects.add(new Subject.OfTasks(block, set)));
        return subjects;
    }

    /** The failed tasks among them, as far as the farm told which those are. */
    List<TaskRow> failed() {
        return rows.stream()
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
        return tally.get();
    }

    private Tally sum() {
        return rows.stream()
                .map(
                        row ->
                                switch (row) {
                                    case JobRow job -> Tally.of(job.view().totals());
                                    case BlockRow block -> Tally.of(block.view().totals());
                                    case FoldRow fold -> Tally.of(fold);
                                    case TaskRow task -> Tally.of(task.view().task());
                                })
                .reduce(Tally.NONE, Tally::plus);
    }

    /** Of rows that stand on their own. */
    static Chosen of(List<Row> rows) {
        return new Chosen(Heads.of(rows));
    }

    private static JobRow jobOf(Row row) {
        return switch (row) {
            case JobRow job -> job;
            case BlockRow block -> block.parent();
            case FoldRow fold -> fold.parent().parent();
            case TaskRow task -> task.parent().parent();
        };
    }

    private static Optional<BlockRow> blockOf(Row row) {
        return switch (row) {
            case JobRow _ -> Optional.empty();
            case BlockRow block -> Optional.of(block);
            case FoldRow fold -> Optional.of(fold.parent());
            case TaskRow task -> Optional.of(task.parent());
        };
    }
}
