package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.TaskState;
import farmhand.query.Asked;
import farmhand.query.PlacedTask;
import farmhand.query.TaskSearch;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the objects that an event asks for, and tells them. */
public final class Finding {
    private static final Set<String> KEYS =
            Set.of(
                    "attributes",
                    "finished",
                    "archived",
                    "inactive",
                    "limit",
                    "skip",
                    "parent",
                    "single_entity_query",
                    "create",
                    "update",
                    "entitytype");

    private final Farm farm;
    private final Workspace workspace;
    private final String user;

    /** In {@code farm}, for {@code user}. */
    public Finding(Farm farm, Workspace workspace, String user) {
        this.farm = farm;
        this.workspace = workspace;
        this.user = user;
    }

    /**
     * The objects as JSON, in the order of the farm; throws {@link Refused} with a position when
     * the query cannot be read. What is told is read while the stream is.
     */
    public Stream<String> objects(Event event) {
        Fields fields = new Fields(event.data(), KEYS);
        List<String> wanted = fields.list("attributes", Fields::text);
        return switch (Entity.parse(event.entity())) {
            case JOB -> part(jobs(event, fields), fields, JobTable.of(workspace), wanted);
            case TASK -> part(tasks(event, fields), fields, TaskTable.of(workspace), wanted);
        };
    }

    /** Those jobs, as they stand. */
    public Stream<String> jobs(List<Subject> subjects) {
        Table<Job> table = JobTable.of(workspace);
        return subjects.stream()
                .flatMap(subject -> farm.job(subject.job()).stream())
                .map(job -> table.print(job, List.of()).toString());
    }

    /** Those tasks, as they stand. */
    public Stream<String> tasks(List<Subject> subjects) {
        Table<PlacedTask> table = TaskTable.of(workspace);
        return subjects.stream()
                .flatMap(subject -> placed((Subject.OfTasks) subject))
                .map(task -> table.print(task, List.of()).toString());
    }

    /** The names of the attributes of an entity: of all, or of those that can be said. */
    static List<String> attributes(JsonNode data) {
        Fields fields = new Fields(data, KEYS);
        Entity entity = Entity.parse(fields.text("entitytype").orElse(""));
        if (fields.flag("create").orElse(false)) {
            return entity.created();
        }
        if (fields.flag("update").orElse(false)) {
            return entity.edited();
        }
        return switch (entity) {
            case JOB -> JobTable.ALL_NAMES;
            case TASK -> TaskTable.ALL_NAMES;
        };
    }

    private static <S> Stream<String> part(
            Stream<S> found, Fields fields, Table<S> table, List<String> wanted) {
        table.refuseUnknown(wanted);
        int limit = fields.count("limit").orElse(0);
        return found.skip(fields.count("skip").orElse(0))
                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                .map(one -> table.print(one, wanted).toString());
    }

    /** By id in any age; else those of the ages asked for. One that failed never grows old. */
    private Stream<Job> jobs(Event event, Fields fields) {
        boolean finished = fields.flag("finished").orElse(false);
        boolean inactive = fields.flag("inactive").orElse(false) || finished;
        boolean archived = fields.flag("archived").orElse(false);
        if (!event.id().isEmpty()) {
            return Lookup.job(farm, event.id()).stream();
        }
        Predicate<Job> meant =
                event.query().isBlank()
                        ? _ -> true
                        : JobTable.of(workspace).query(event.query()).bind(asked());
        return farm.inOrder()
                .filter(
                        job ->
                                job.status() == JobStatus.FAILED
                                        || switch (job.age()) {
                                            case ACTIVE -> true;
                                            case INACTIVE -> inactive;
                                            case ARCHIVED -> archived;
                                        })
                .filter(meant);
    }

    private Stream<PlacedTask> tasks(Event event, Fields fields) {
        if (!event.id().isEmpty()) {
            return Lookup.task(farm, event.id()).stream();
        }
        String parent = fields.text("parent").orElse("");
        List<Job> jobs =
                parent.isEmpty()
                        ? farm.inOrder().toList()
                        : Lookup.job(farm, parent).stream().toList();
        if (event.query().isBlank()) {
            return jobs.stream().flatMap(job -> job.blocks().stream().flatMap(b -> all(job, b)));
        }
        List<Subject.OfTasks> found =
                TaskSearch.of(farm, TaskTable.of(workspace).query(event.query()), asked());
        Set<JobNumber> numbers = Set.copyOf(jobs.stream().map(Job::number).toList());
        return found.stream().filter(tasks -> numbers.contains(tasks.job())).flatMap(this::placed);
    }

    private Stream<PlacedTask> all(Job job, Block block) {
        BlockAddress address = new BlockAddress(job.number(), block.index());
        return placed(new Subject.OfTasks(address, TaskSet.firstOf(block.tasks().size())));
    }

    private Stream<PlacedTask> placed(Subject.OfTasks tasks) {
        Job job = farm.job(tasks.job()).orElseThrow();
        Block block = job.blocks().get(tasks.block().block());
        return tasks.tasks().stream()
                .mapToObj(i -> new PlacedTask(job, block, i))
                .filter(task -> task.task().state() != TaskState.DELETED);
    }

    private Asked asked() {
        return new Asked(user, workspace.now());
    }
}
