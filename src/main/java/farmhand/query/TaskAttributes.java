package farmhand.query;

import farmhand.farm.address.When;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.JobView;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What can be asked of a task: the one table. All of its job's attributes stand behind job. */
final class TaskAttributes {
    /** Names that accsyn's clients, or people, use for the same. */
    static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "code", "name",
                    "uri", "index",
                    "job.code", "job.name",
                    "job.parent", "job.queue",
                    "job.uri", "job.queue",
                    "queue", "job.queue",
                    "user", "job.user");

    static final List<Attribute<PlacedTask>> ALL = all();

    private TaskAttributes() {}

    private static List<Attribute<PlacedTask>> all() {
        List<Attribute<PlacedTask>> all = new ArrayList<>(ownOnes());
        JobAttributes.ALL.forEach(attribute -> all.add(ofJob(attribute)));
        return all;
    }

    private static List<Attribute<PlacedTask>> ownOnes() {
        return List.of(
                number("job", Attribute.Level.JOB, task -> task.job().number().value()),
                number("block", Attribute.Level.BLOCK, task -> task.block().index()),
                text(
                        "block.name",
                        Attribute.Level.BLOCK,
                        Attribute.Sort.PLAIN,
                        task -> task.block().spec().name()),
                number("index", Attribute.Level.TASK, PlacedTask::index),
                text("id", Attribute.Level.TASK, Attribute.Sort.PLAIN, task -> task.address().id()),
                text(
                        "name",
                        Attribute.Level.TASK,
                        Attribute.Sort.FREE,
                        task -> task.block().taskName(task.index())),
                text(
                        "frames",
                        Attribute.Level.TASK,
                        Attribute.Sort.PLAIN,
                        task -> task.block().frames(task.index())),
                text(
                        "service",
                        Attribute.Level.TASK,
                        Attribute.Sort.PLAIN,
                        task -> task.block().service(task.index())),
                text(
                        "command",
                        Attribute.Level.TASK,
                        Attribute.Sort.FREE,
                        task -> task.block().command(task.index()).text()),
                text(
                        "key",
                        Attribute.Level.TASK,
                        Attribute.Sort.PLAIN,
                        task -> task.block().options(task.index()).key()),
                text(
                        "data",
                        Attribute.Level.TASK,
                        Attribute.Sort.FREE,
                        task -> task.block().options(task.index()).data()),
                text(
                        "metadata",
                        Attribute.Level.TASK,
                        Attribute.Sort.FREE,
                        task -> task.wishes().metadata().json()),
                number("priority", Attribute.Level.TASK, PlacedTask::priority),
                new Attribute.Flag<>(
                        "hidden", Attribute.Level.TASK, task -> task.wishes().hidden()),
                time("not_before", Attribute.Level.TASK, task -> task.wishes().notBefore()),
                state("status", task -> task.state().word()),
                state("ending", task -> task.isEnding() ? task.ending().word() : ""),
                count("failures", Task::failures),
                count("tries", Task::tries),
                count("progress", Task::share),
                free("status_line", Task::line),
                free("last_error", Task::error),
                text(
                        "worker",
                        Attribute.Level.TASK,
                        Attribute.Sort.PLAIN,
                        task -> task.task().worker()),
                time("created", Attribute.Level.TASK, task -> task.block().created(task.index())),
                time("started", Attribute.Level.TASK, task -> task.task().started()),
                time("finished", Attribute.Level.TASK, task -> task.task().finished()));
    }

    private static Attribute<PlacedTask> ofJob(Attribute<JobView> attribute) {
        String name = "job." + attribute.name();
        Attribute.Level job = Attribute.Level.JOB;
        return switch (attribute) {
            case Attribute.Text<JobView> text -> text(name, job, text.sort(), lifted(text.read()));
            case Attribute.Names<JobView> names ->
                    new Attribute.Names<>(name, job, lifted(names.read()));
            case Attribute.Word<JobView> word ->
                    new Attribute.Word<>(name, job, word.words(), lifted(word.read()));
            case Attribute.Amount<JobView> number ->
                    number(name, job, task -> number.read().applyAsDouble(JobView.of(task.job())));
            case Attribute.Time<JobView> time -> time(name, job, lifted(time.read()));
            case Attribute.Age<JobView> age ->
                    new Attribute.Age<>(
                            name, job, lifted(age.since()), age.words(), lifted(age.word()));
            case Attribute.Span<JobView> span ->
                    new Attribute.Span<>(name, job, lifted(span.read()));
            case Attribute.Flag<JobView> flag ->
                    new Attribute.Flag<>(
                            name, job, task -> flag.read().test(JobView.of(task.job())));
        };
    }

    private static <A> Function<PlacedTask, A> lifted(Function<JobView, A> read) {
        return task -> read.apply(JobView.of(task.job()));
    }

    private static Attribute<PlacedTask> state(String name, Function<Task, String> read) {
        return new Attribute.Word<>(
                name,
                Attribute.Level.TASK,
                Stream.of(TaskState.values()).map(TaskState::word).toList(),
                task -> read.apply(task.task()));
    }

    private static Attribute<PlacedTask> free(String name, Function<Task, String> read) {
        return text(
                name, Attribute.Level.TASK, Attribute.Sort.FREE, task -> read.apply(task.task()));
    }

    private static Attribute<PlacedTask> count(String name, ToDoubleFunction<Task> read) {
        return number(name, Attribute.Level.TASK, task -> read.applyAsDouble(task.task()));
    }

    private static Attribute<PlacedTask> text(
            String name,
            Attribute.Level level,
            Attribute.Sort sort,
            Function<PlacedTask, String> read) {
        return new Attribute.Text<>(name, level, sort, read);
    }

    private static Attribute<PlacedTask> number(
            String name, Attribute.Level level, ToDoubleFunction<PlacedTask> read) {
        return new Attribute.Amount<>(name, level, read);
    }

    private static Attribute<PlacedTask> time(
            String name, Attribute.Level level, Function<PlacedTask, When> read) {
        return new Attribute.Time<>(name, level, read);
    }
}
