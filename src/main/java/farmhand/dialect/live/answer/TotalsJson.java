package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.farm.task.Totals;

/**
 * Counts of tasks by state. {@code ready} are open tasks that could start; {@code percents} is the
 * sum of all tasks' percents, from which {@code progress} is made.
 */
final class TotalsJson {
    private TotalsJson() {}

    static void put(ObjectNode node, Totals totals, int ready) {
        node.put("progress", totals.progress());
        node.put("errors", totals.failures());
        ObjectNode counts = Json.object();
        counts.put("tasks", totals.tasks());
        counts.put("open", totals.open());
        counts.put("ready", ready);
        counts.put("assigned", totals.assigned());
        counts.put("running", totals.running());
        counts.put("done", totals.done());
        counts.put("failed", totals.failed());
        counts.put("held", totals.held());
        counts.put("excluded", totals.excluded());
        counts.put("percents", totals.shares());
        node.set("totals", counts);
    }

    static Totals read(JsonNode node) {
        JsonNode counts = node.path("totals");
        return new Totals(
                counts.path("tasks").asInt(),
                counts.path("open").asInt(),
                counts.path("assigned").asInt(),
                counts.path("running").asInt(),
                counts.path("done").asInt(),
                counts.path("failed").asInt(),
                counts.path("held").asInt(),
                counts.path("excluded").asInt(),
                counts.path("percents").asLong(),
                node.path("errors").asLong());
    }

    static int ready(JsonNode node) {
        return node.path("totals").path("ready").asInt();
    }
}
