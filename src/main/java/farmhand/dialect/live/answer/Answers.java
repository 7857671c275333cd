package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.farm.Farm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.JobPage;
import farmhand.farm.link.TaskPage;
import farmhand.farm.service.ServiceList;
import farmhand.farm.task.Attempt;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.JobView;
import farmhand.farm.view.Runs;
import farmhand.farm.view.TaskView;
import farmhand.farm.view.WorkerInfo;
import farmhand.farm.why.Explanation;

import java.util.ArrayList;
import java.util.List;

/** The texts of what is answered to readers, and what they say. */
public final class Answers {
    private Answers() {}

    /** {@code GET /farm}. */
    public static String print(FarmState farm) {
        return Json.print(FarmJson.print(farm));
    }

    /** {@code GET /farm}. */
    public static FarmState readFarm(String text) {
        return FarmJson.read(Json.parseAnswer(text));
    }

    /** {@code GET /farm/jobs}. */
    public static String print(JobPage page) {
        ObjectNode node = Json.object().put("revision", page.revision());
        ArrayNode jobs = node.putArray("jobs");
        page.jobs().forEach(job -> jobs.add(JobJson.print(job)));
        return Json.print(node.put("total", page.total()));
    }

    /** {@code GET /farm/jobs}. */
    public static JobPage readJobs(String text) {
        JsonNode node = Json.parseAnswer(text);
        List<JobView> jobs = new ArrayList<>();
        node.path("jobs").forEach(job -> jobs.add(JobJson.read(job)));
        return new JobPage(node.path("revision").asLong(), jobs, node.path("total").asInt());
    }

    /** {@code GET /farm/jobs/{j}}. */
    public static String print(JobInFull job) {
        return Json.print(object(job));
    }

    /** A job with its blocks and their runs. */
    public static ObjectNode object(JobInFull job) {
        ObjectNode node = JobJson.print(job.job().job());
        ArrayNode blocks = node.putArray("blocks");
        for (BlockView block : job.job().blocks()) {
            ObjectNode told = BlockJson.print(job.job().job().number(), block);
            told.set("runs", RunsJson.print(job.runs().get(block.index())));
            blocks.add(told);
        }
        return node;
    }

    /** {@code GET /farm/jobs/{j}}. */
    public static JobInFull readJob(String text) {
        JsonNode node = Json.parseAnswer(text);
        List<Runs> runs = new ArrayList<>();
        node.path("blocks").forEach(block -> runs.add(RunsJson.read(block.path("runs"))));
        return new JobInFull(JobJson.readWhole(node), runs);
    }

    /** {@code GET /farm/jobs/{j}/why}. */
    public static String print(Explanation explanation) {
        return Json.print(WhyJson.print(explanation));
    }

    /** {@code GET /farm/jobs/{j}/why}. */
    public static Explanation readWhy(String text) {
        return WhyJson.read(Json.parseAnswer(text));
    }

    /** {@code GET /farm/jobs/{j}/tasks}. */
    public static String print(TaskPage page) {
        ObjectNode node = Json.object().put("revision", page.revision());
        ArrayNode tasks = node.putArray("tasks");
        page.tasks().forEach(task -> tasks.add(TaskJson.print(task)));
        return Json.print(node.put("total", page.total()));
    }

    /** {@code GET /farm/jobs/{j}/tasks}. */
    public static TaskPage readTasks(String text) {
        JsonNode node = Json.parseAnswer(text);
        List<TaskPage.Placed> tasks = new ArrayList<>();
        node.path("tasks")
                .forEach(
                        task ->
                                tasks.add(
                                        new TaskPage.Placed(
                                                block(task),
                                                TaskJson.read(task),
                                                Told.when(task.path("created")),
                                                WhyJson.readOptional(task.path("why")),
                                                attempts(
                                                        block(task)
                                                                .task(task.path("index").asInt()),
                                                        task))));
        return new TaskPage(node.path("revision").asLong(), tasks, node.path("total").asInt());
    }

    /** {@code GET /farm/jobs/{j}/tasks/{b}/{t}}. */
    public static String print(TaskInFull task) {
        ObjectNode node = TaskJson.print(task.address().inBlock(), task.task());
        node.set("command", Parts.command(task.command()));
        Parts.put(node, "created", task.created());
        WhyJson.put(node, task.why());
        ArrayNode attempts = node.putArray("attempts");
        task.attempts().forEach(attempt -> attempts.add(AttemptJson.print(attempt)));
        return Json.print(node);
    }

    /** {@code GET /farm/jobs/{j}/tasks/{b}/{t}}. */
    public static TaskInFull readTask(String text) {
        JsonNode node = Json.parseAnswer(text);
        TaskView task = TaskJson.read(node);
        TaskAddress address = block(node).task(task.index());
        return new TaskInFull(
                address,
                task,
                Told.command(node.path("command")),
                Told.when(node.path("created")),
                WhyJson.readOptional(node.path("why")),
                attempts(address, node));
    }

    private static List<Attempt> attempts(TaskAddress address, JsonNode task) {
        List<Attempt> attempts = new ArrayList<>();
        task.path("attempts").forEach(one -> attempts.add(AttemptJson.read(address, one)));
        return attempts;
    }

    /** {@code GET /farm/workers}. */
    public static String workers(List<WorkerInfo> workers) {
        return Json.print(WorkerJson.print(workers));
    }

    /** {@code PATCH /farm/workers/{name}}. */
    public static String worker(WorkerInfo worker) {
        return Json.print(WorkerJson.print(worker));
    }

    /** {@code GET /farm/workers}. */
    public static List<WorkerInfo> readWorkers(String text) {
        return readWorkers(Json.parseAnswer(text));
    }

    /** The list of them that {@code node} holds. */
    public static List<WorkerInfo> readWorkers(JsonNode node) {
        return WorkerJson.read(node);
    }

    /** The frame of the live feed that tells machines as they are doing. */
    public static String watched(long revision, List<WorkerInfo> workers) {
        ObjectNode node = Json.object();
        node.putObject("watched").put("revision", revision).setAll(WorkerJson.print(workers));
        return Json.print(node);
    }

    /** {@code GET /farm/services}. */
    public static String print(ServiceList services) {
        return Json.print(ServiceJson.print(services));
    }

    /** {@code GET /farm/services}. */
    public static ServiceList readServices(String text) {
        return ServiceJson.read(Json.parseAnswer(text));
    }

    private static BlockAddress block(JsonNode task) {
        return new BlockAddress(JobJson.number(task.path("job")), task.path("block").asInt());
    }

    /** {@code GET /farm/queues}. */
    public static String queues(Farm farm) {
        ObjectNode node = Json.object().put("revision", farm.revision());
        ArrayNode queues = node.putArray("queues");
        PolicyJson.queues(farm).forEach(queues::add);
        return Json.print(node);
    }

    /** {@code GET /farm/queues/{name}}, of a queue that is there. */
    public static String queue(Farm farm, String name) {
        return Json.print(PolicyJson.queue(farm, name));
    }

    /** {@code GET /farm/users}: whoever has jobs or terms of their own. */
    public static String users(Farm farm) {
        ObjectNode node = Json.object().put("revision", farm.revision());
        ArrayNode users = node.putArray("users");
        UsersJson.all(farm).forEach(users::add);
        return Json.print(node);
    }

    /** {@code GET /farm/users/{name}}. */
    public static String user(Farm farm, String name) {
        return Json.print(UsersJson.one(farm, name));
    }
}
