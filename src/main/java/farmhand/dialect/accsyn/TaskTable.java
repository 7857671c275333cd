package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.address.When;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Transfer;
import farmhand.query.Attribute;
import farmhand.query.Attribute.Level;
import farmhand.query.PlacedTask;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What is told of tasks. */
final class TaskTable {
    static final List<String> ENTITIES = List.of("task");

    /** The names of all that is told. */
    static final List<String> ALL_NAMES = of(Workspace.NONE).names();

    private TaskTable() {}

    static Table<PlacedTask> of(Workspace farm) {
        BucketTimes times = new BucketTimes(farm.records());
        Table<PlacedTask> table =
                new Table<PlacedTask>(ENTITIES)
                        .with(
                                new Attribute.Text<>(
                                        "id",
                                        Level.TASK,
                                        Attribute.Sort.PLAIN,
                                        task -> task.address().id()),
                                task -> text(task.address().id()))
                        .text("uri", Level.TASK, TaskUri::of)
                        .text("name", Level.TASK, TaskTable::name)
                        .with(
                                new Attribute.Word<>(
                                        "status", Level.TASK, Words.TASK, TaskTable::status),
                                task -> text(status(task)))
                        .with(
                                time("created", TaskTable::created),
                                task -> text(Words.time(created(task))))
                        .with(
                                time("finished", TaskTable::finished),
                                task -> text(Words.time(finished(task))))
                        .with(
                                names("source", task -> List.of(source(task))),
                                task -> source(task, farm))
                        .with(
                                names("destination", TaskTable::destinations),
                                task -> destination(task, farm))
                        .with(
                                amount("priority", TaskTable::priority),
                                task -> JsonNodeFactory.instance.numberNode(priority(task)))
                        .with(
                                amount("size", TaskTable::size),
                                task -> JsonNodeFactory.instance.numberNode(size(task)))
                        .with(
                                amount("time", times::millis),
                                task -> JsonNodeFactory.instance.numberNode(times.millis(task)))
                        .with(
                                new Attribute.Text<>(
                                        "metadata",
                                        Level.TASK,
                                        Attribute.Sort.FREE,
                                        task ->
                                                task.block()
                                                        .wishes(task.index())
                                                        .metadata()
                                                        .json()),
                                task ->
                                        BoundedJson.parse(
                                                task.block().wishes(task.index()).metadata().json(),
                                                "metadata"))
                        .with(
                                new Attribute.Text<>(
                                        "job",
                                        Level.JOB,
                                        Attribute.Sort.ID,
                                        task -> task.job().number().toString()),
                                task -> text(task.job().number().id()))
                        .text(
                                "job_hr",
                                Level.JOB,
                                task ->
                                        task.job().settings().name()
                                                + "("
                                                + task.job().number().id()
                                                + ")");
        return ofJob(table);
    }

    /** What can be asked of a task's job; it is told with the job. */
    private static Table<PlacedTask> ofJob(Table<PlacedTask> table) {
        Function<PlacedTask, String> user = task -> task.job().settings().user();
        return table.asked(
                        new Attribute.Text<>(
                                "job.id",
                                Level.JOB,
                                Attribute.Sort.ID,
                                task -> task.job().number().toString()))
                .asked(
                        new Attribute.Text<>(
                                "job.code",
                                Level.JOB,
                                Attribute.Sort.FREE,
                                task -> task.job().settings().name()))
                .asked(
                        new Attribute.Text<>(
                                "job.name",
                                Level.JOB,
                                Attribute.Sort.FREE,
                                task -> task.job().settings().name()))
                .asked(
                        new Attribute.Word<>(
                                "job.status",
                                Level.JOB,
                                Words.JOB,
                                task -> JobTable.status(task.job())))
                .asked(
                        new Attribute.Names<>(
                                "job.user", Level.JOB, task -> JobTable.people(user.apply(task))));
    }

    private static String name(PlacedTask task) {
        return task.block().taskName(task.index());
    }

    private static String status(PlacedTask task) {
        TaskState state = task.task().state();
        return state == TaskState.OPEN && task.block().taskNeeds().unplaced().contains(task.index())
                ? "pending"
                : Words.of(state);
    }

    private static When created(PlacedTask task) {
        return task.block().created(task.index());
    }

    private static When finished(PlacedTask task) {
        TaskState state = task.task().state();
        return state == TaskState.DONE || state == TaskState.FAILED
                ? task.task().finished()
                : When.NEVER;
    }

    private static int priority(PlacedTask task) {
        return task.block()
                .wishes(task.index())
                .priorityIn(task.block().spec().limits().priority());
    }

    private static String source(PlacedTask task) {
        String path = from(task);
        return path.isEmpty() ? name(task) : path;
    }

    /** Unmeasured where nothing is copied. */
    private static long size(PlacedTask task) {
        return task.block().wishes(task.index()).parcel().bytes();
    }

    private static String from(PlacedTask task) {
        return task.block()
                .transfer(task.index())
                .map(Transfer::source)
                .orElseGet(() -> variable(task, NewTasks.SOURCE));
    }

    private static String to(PlacedTask task) {
        return task.block()
                .transfer(task.index())
                .map(Transfer::target)
                .orElseGet(() -> variable(task, NewTasks.DESTINATION));
    }

    private static List<String> destinations(PlacedTask task) {
        String path = to(task);
        return path.isEmpty() ? List.of() : List.of(path);
    }

    private static String variable(PlacedTask task, String name) {
        return task.block().spec().work() instanceof Work.Listed(var tasks, _)
                ? tasks.get(task.index()).environment().variables().getOrDefault(name, "")
                : "";
    }

    private static JsonNode source(PlacedTask task, Workspace farm) {
        return party(task, source(task), from(task), farm).put("slave", true);
    }

    /** Only of tasks that have one. */
    private static JsonNode destination(PlacedTask task, Workspace farm) {
        String path = to(task);
        return path.isEmpty()
                ? JsonNodeFactory.instance.objectNode()
                : party(task, path, path, farm).put("master", true);
    }

    /** Where it is read or written: on which machine, in which share, and whose that is. */
    private static ObjectNode party(PlacedTask task, String path, String place, Workspace farm) {
        String worker = task.task().worker();
        boolean copied = task.block().transfer(task.index()).isPresent();
        String owner =
                (copied ? Cargo.user(place) : Optional.<String>empty())
                        .orElse(task.job().settings().user());
        return JsonNodeFactory.instance
                .objectNode()
                .put("client", worker.isEmpty() ? "" : Ids.of("client", worker))
                .put("o", farm.id())
                .put("path", path)
                .put("path_abs_final", copied ? farm.absolute(place) : place)
                .put("r_s", copied ? farm.share(place) : "")
                .put("user", Workspace.user(owner));
    }

    private static Attribute<PlacedTask> names(
            String key, Function<PlacedTask, List<String>> read) {
        return new Attribute.Names<>(key, Level.TASK, read);
    }

    private static Attribute<PlacedTask> amount(String key, ToDoubleFunction<PlacedTask> read) {
        return new Attribute.Amount<>(key, Level.TASK, read);
    }

    private static Attribute<PlacedTask> time(String key, Function<PlacedTask, When> read) {
        return new Attribute.Time<>(key, Level.TASK, read);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }
}
