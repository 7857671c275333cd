package farmhand.dialect.pyfarm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.policy.Queue;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.service.Service;
import farmhand.farm.view.WorkerInfo;

import java.util.List;
import java.util.Map;

/** What stands around jobs: agents, job types, queues, the columns of a job, and refusals. */
public final class FarmAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FarmAnswers() {}

    /** {@code {"error": …}}. */
    public static String refused(Rejection rejection) {
        return NODES.objectNode().put("error", rejection.text()).toString();
    }

    /** The machines that run tasks. */
    public static String agents(List<WorkerInfo> workers) {
        ArrayNode list = NODES.arrayNode();
        workers.forEach(worker -> list.add(object(worker)));
        return list.toString();
    }

    /** One of them. */
    public static String agent(WorkerInfo worker) {
        return object(worker).toString();
    }

    private static ObjectNode object(WorkerInfo worker) {
        return NODES.objectNode()
                .put("id", worker.name())
                .put("hostname", worker.name())
                .put("state", worker.isRunning() ? "running" : "online")
                .put("cpus", worker.slots());
    }

    /** The services that can be job types. */
    public static String jobTypes(List<Service> services) {
        ArrayNode list = NODES.arrayNode();
        services.forEach(service -> list.add(object(service)));
        return list.toString();
    }

    /** One of them. */
    public static String jobType(Service service) {
        return object(service).toString();
    }

    private static ObjectNode object(Service service) {
        return NODES.objectNode().put("id", service.name()).put("name", service.name());
    }

    /** The queues, which are flat. */
    public static String queues(Map<String, Queue> queues) {
        ArrayNode list = NODES.arrayNode();
        queues.forEach((name, queue) -> list.add(object(name, queue)));
        return list.toString();
    }

    /** One of them. */
    public static String queue(String name, Queue queue) {
        return object(name, queue).toString();
    }

    private static ObjectNode object(String name, Queue queue) {
        return NODES.objectNode()
                .put("id", name)
                .put("name", name)
                .put("priority", queue.priority())
                .putNull("parent_jobqueue_id");
    }

    /** {@code GET /jobs/schema}: columns and their types. */
    public static String schema() {
        ObjectNode node = NODES.objectNode();
        for (String column : List.of("id", "priority", "weight", "batch", "requeue", "cpus")) {
            node.put(column, "INTEGER");
        }
        for (String column : List.of("minimum_agents", "maximum_agents")) {
            node.put(column, "INTEGER");
        }
        for (String column : List.of("start", "end", "by")) {
            node.put(column, "NUMERIC(10, 4)");
        }
        for (String column : List.of("title", "jobtype", "state", "user", "jobqueue")) {
            node.put(column, "VARCHAR(255)");
        }
        for (String column : List.of("notes", "environ", "data")) {
            node.put(column, "TEXT");
        }
        for (String column : List.of("hidden", "to_be_deleted")) {
            node.put(column, "BOOLEAN");
        }
        for (String column : List.of("time_submitted", "time_started", "time_finished")) {
            node.put(column, "DATETIME");
        }
        return node.toString();
    }
}
