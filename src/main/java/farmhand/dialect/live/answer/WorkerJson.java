package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.view.Machine;
import farmhand.farm.view.Presence;
import farmhand.farm.view.WorkerInfo;

import java.util.ArrayList;
import java.util.List;

/** Machines that run tasks, as they are told; what is not known is null. */
final class WorkerJson {
    private WorkerJson() {}

    static ObjectNode print(List<WorkerInfo> workers) {
        ObjectNode node = Json.object();
        ArrayNode list = node.putArray("workers");
        workers.forEach(worker -> list.add(print(worker)));
        return node;
    }

    static List<WorkerInfo> read(JsonNode node) {
        List<WorkerInfo> workers = new ArrayList<>();
        node.path("workers").forEach(one -> workers.add(readOne(one)));
        return workers;
    }

    static ObjectNode print(WorkerInfo worker) {
        Machine machine = worker.machine();
        ObjectNode node = Json.object().put("name", worker.name());
        node.put("status", worker.status());
        node.putObject("slots").put("total", worker.slots()).put("busy", worker.busySlots());
        ArrayNode running = node.putArray("running");
        worker.running().forEach(task -> running.add(task.toString()));
        if (machine.load() < 0) {
            node.putNull("load");
        } else {
            node.put("load", machine.load());
        }
        ObjectNode memory = node.putObject("memory");
        put(memory, "total", machine.memory());
        put(memory, "free", machine.freeMemory());
        node.put("paused", worker.paused());
        node.put("presence", worker.presence().word());
        Parts.putText(node, "note", worker.note());
        put(node, "failed_last_hour", worker.failures());
        Parts.put(node, "since", worker.since());
        return node;
    }

    private static void put(ObjectNode node, String key, long number) {
        if (number < 0) {
            node.putNull(key);
        } else {
            node.put(key, number);
        }
    }

    private static WorkerInfo readOne(JsonNode node) {
        List<TaskAddress> running = new ArrayList<>();
        node.path("running").forEach(task -> running.add(TaskAddress.parse(task.asText())));
        return new WorkerInfo(
                Told.text(node.path("name")),
                node.path("slots").path("total").asInt(),
                node.path("slots").path("busy").asInt(),
                running,
                new Machine(
                        node.path("load").asDouble(-1),
                        node.path("memory").path("total").asLong(-1),
                        node.path("memory").path("free").asLong(-1)),
                node.path("paused").asBoolean(),
                Presence.of(Told.text(node.path("presence"))),
                Told.text(node.path("note")),
                node.path("failed_last_hour").asInt(-1),
                Told.when(node.path("since")));
    }
}
