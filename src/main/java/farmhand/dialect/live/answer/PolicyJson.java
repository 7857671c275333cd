package farmhand.dialect.live.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.policy.Policy;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.transfer.Transfer;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is said of a farm as a whole, as it is told. */
public final class PolicyJson {
    private PolicyJson() {}

    /**
     * All of it: {@code {"paused":…,"service_limits":{…},"queues":[…],"users":[…],"workers":[…]}}.
     */
    public static ObjectNode print(Policy policy) {
        ObjectNode node = print(policy.paused(), policy.services());
        ArrayNode queues = node.putArray("queues");
        policy.queues().forEach((name, queue) -> queues.add(named(name, print(queue))));
        ArrayNode users = node.putArray("users");
        policy.users().forEach((name, terms) -> users.add(named(name, print(terms))));
        ArrayNode workers = node.putArray("workers");
        SortedSet<String> said = new TreeSet<>(policy.pausedWorkers());
        said.addAll(policy.workerNotes().keySet());
        for (String name : said) {
            ObjectNode worker = worker(policy.isPaused(name));
            if (!policy.note(name).isEmpty()) {
                worker.put("remark", policy.note(name));
            }
            workers.add(named(name, worker));
        }
        return node;
    }

    /** What is said of the farm itself. */
    public static ObjectNode print(boolean paused, Map<String, Limit> services) {
        ObjectNode node = Json.object().put("paused", paused);
        ObjectNode limits = node.putObject("service_limits");
        new TreeMap<>(services).forEach((service, most) -> limits.put(service, most.most()));
        return node;
    }

    /** What is said of a queue, without its name. */
    public static ObjectNode print(Queue queue) {
        return Json.object().put("priority", queue.priority()).put("paused", queue.paused());
    }

    /** What is said of a machine, without its name. */
    public static ObjectNode worker(boolean paused) {
        return Json.object().put("paused", paused);
    }

    /** What is said of a user, without the name. */
    public static ObjectNode print(UserTerms terms) {
        ObjectNode node = Json.object().put("priority", terms.priority());
        Parts.put(node, "max_running", terms.maxRunning());
        if (!terms.metadata().equals(Metadata.NONE)) {
            node.set("metadata", Parts.metadata(terms.metadata()));
        }
        return node;
    }

    /** Each queue with its jobs, in order of name. */
    static List<ObjectNode> queues(Farm farm) {
        Map<String, List<JobNumber>> jobs =
                farm.inOrder().collect(groupingBy(Job::queue, mapping(Job::number, toList())));
        return farm.policy().queues().keySet().stream()
                .map(name -> queue(farm, name, jobs.getOrDefault(name, List.of())))
                .toList();
    }

    /** A queue with its jobs. */
    static ObjectNode queue(Farm farm, String name) {
        return queue(farm, name, farm.inQueue(name));
    }

    private static ObjectNode queue(Farm farm, String name, List<JobNumber> jobs) {
        ObjectNode node = named(name, print(farm.policy().queue(name)));
        ArrayNode numbers = node.putArray("jobs");
        jobs.forEach(job -> numbers.add(job.value()));
        return node;
    }

    /** {@code node} with that name in front. */
    static ObjectNode named(String name, ObjectNode node) {
        return Json.object().put("name", name).setAll(node);
    }

    /** All of it. */
    public static Policy read(JsonNode node) {
        SortedMap<String, Queue> queues = new TreeMap<>();
        for (JsonNode queue : node.path("queues")) {
            queues.put(Told.text(queue.path("name")), queue(queue));
        }
        SortedMap<String, UserTerms> users = new TreeMap<>();
        for (JsonNode user : node.path("users")) {
            users.put(Told.text(user.path("name")), terms(user));
        }
        SortedSet<String> paused = new TreeSet<>();
        SortedMap<String, String> notes = new TreeMap<>();
        for (JsonNode worker : node.path("workers")) {
            if (worker.path("paused").asBoolean()) {
                paused.add(Told.text(worker.path("name")));
            }
            if (worker.has("remark")) {
                notes.put(Told.text(worker.path("name")), Told.text(worker.path("remark")));
            }
        }
        return new Policy(
                node.path("paused").asBoolean(), queues, users, services(node), paused, notes);
    }

    /** What is said of the farm itself, with usual queues. */
    static Policy ofFarm(JsonNode node) {
        SortedMap<String, Limit> services = services(node);
        services.remove(Transfer.SERVICE, Policy.USUAL_TRANSFERS); // told where nothing is said
        return Policy.USUAL.withFarm(node.path("paused").asBoolean(), services);
    }

    /** What is said of services. */
    public static SortedMap<String, Limit> services(JsonNode node) {
        SortedMap<String, Limit> services = new TreeMap<>();
        node.path("service_limits")
                .properties()
                .forEach(e -> services.put(e.getKey(), Told.limit(e.getValue())));
        return services;
    }

    /** What is said of a queue. */
    public static Queue queue(JsonNode node) {
        return new Queue(node.path("priority").asInt(), node.path("paused").asBoolean());
    }

    /** What is said of a user. */
    public static UserTerms terms(JsonNode node) {
        return new UserTerms(
                node.path("priority").asInt(),
                Told.limit(node.path("max_running")),
                Told.metadata(node.path("metadata")));
    }
}
