package farmhand.dialect.live.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.answer.JobJson;
import farmhand.dialect.live.answer.PolicyJson;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Told;
import farmhand.farm.address.JobNumber;
import farmhand.farm.policy.Policy;
import farmhand.farm.view.ViewChange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of what is said of the farm as a whole, as objects. */
final class PolicyChanges {
    private PolicyChanges() {}

    static ObjectNode print(ViewChange.OfPolicy change) {
        return switch (change) {
            case ViewChange.FarmSet(boolean paused, var services) ->
                    farm(PolicyJson.print(paused, services));
            case ViewChange.PolicyRestated(Policy policy) -> farm(PolicyJson.print(policy));
            case ViewChange.QueueSet(String name, var queue) ->
                    set("queue", name, PolicyJson.print(queue));
            case ViewChange.QueueOrdered(String name, var jobs) -> {
                ObjectNode node = Json.object().put("queue", name);
                ArrayNode order = node.putArray("order");
                jobs.forEach(job -> order.add(job.value()));
                yield node;
            }
            case ViewChange.QueueRemoved(String name) -> Json.object().put("queue_removed", name);
            case ViewChange.WorkerSet(String name, boolean paused) ->
                    set("worker", name, PolicyJson.worker(paused));
            case ViewChange.WorkerNoted(String name, String note) ->
                    Json.object().put("worker_noted", name).put("remark", note);
            case ViewChange.UserSet(String name, var terms) ->
                    set("user", name, PolicyJson.print(terms));
        };
    }

    /** Nothing where the kind of change is not known. */
    static Optional<ViewChange> read(JsonNode node) {
        JsonNode set = node.path("set");
        JsonNode farm = node.path("farm").path("set");
        if (farm.has("queues")) {
            return Optional.of(new ViewChange.PolicyRestated(PolicyJson.read(farm)));
        }
        if (farm.has("paused")) {
            boolean paused = farm.path("paused").asBoolean();
            return Optional.of(new ViewChange.FarmSet(paused, PolicyJson.services(farm)));
        }
        if (node.has("queue_removed")) {
            return Optional.of(new ViewChange.QueueRemoved(Told.text(node.path("queue_removed"))));
        }
        if (node.has("queue") && set.isObject()) {
            String name = Told.text(node.path("queue"));
            return Optional.of(new ViewChange.QueueSet(name, PolicyJson.queue(set)));
        }
        if (node.has("queue") && node.has("order")) {
            List<JobNumber> jobs = new ArrayList<>();
            node.path("order").forEach(job -> jobs.add(JobJson.number(job)));
            return Optional.of(new ViewChange.QueueOrdered(Told.text(node.path("queue")), jobs));
        }
        if (node.has("user") && set.isObject()) {
            String name = Told.text(node.path("user"));
            return Optional.of(new ViewChange.UserSet(name, PolicyJson.terms(set)));
        }
        if (node.has("worker_noted")) {
            return Optional.of(
                    new ViewChange.WorkerNoted(
                            Told.text(node.path("worker_noted")), Told.text(node.path("remark"))));
        }
        if (node.has("worker") && set.isObject()) {
            boolean paused = set.path("paused").asBoolean();
            return Optional.of(new ViewChange.WorkerSet(Told.text(node.path("worker")), paused));
        }
        return Optional.empty();
    }

    private static ObjectNode farm(ObjectNode set) {
        ObjectNode node = Json.object();
        node.putObject("farm").set("set", set);
        return node;
    }

    private static ObjectNode set(String kind, String name, ObjectNode set) {
        ObjectNode node = Json.object().put(kind, name);
        node.set("set", set);
        return node;
    }
}
