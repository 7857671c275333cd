package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.Limits;
import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Told;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.policy.Policy;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Names;
import farmhand.farm.spec.Work;
import farmhand.farm.transfer.Transfer;
import farmhand.farm.view.LinkState;

import java.util.Map;
import java.util.TreeMap;

/**
 * A farm as it is told, with all limits that requests meet. {@code open} names the doors that ask
 * for no token: none.
 */
final class FarmJson {
    private FarmJson() {}

    static ObjectNode print(FarmState farm) {
        FarmInfo info = farm.info();
        ObjectNode node = Json.object();
        node.put("name", info.name());
        node.put("version", info.version());
        node.put("epoch", info.epoch());
        node.put("revision", farm.revision());
        node.put("worker", info.worker());
        node.putObject("slots").put("total", info.slots()).put("busy", info.busySlots());
        ObjectNode doors = node.putObject("doors");
        new TreeMap<>(farm.doors()).forEach(doors::put);
        node.set("open", open(farm.doors()));
        node.set("link", LinkJson.print(info.link()));
        node.setAll(PolicyJson.print(farm.policy().paused(), services(farm)));
        ObjectNode shares = node.putObject("shares");
        new TreeMap<>(info.shares()).forEach(shares::put);
        node.set("limits", limits());
        return node;
    }

    /** The limits that are said, and the one that holds where it is not. */
    private static Map<String, Limit> services(FarmState farm) {
        Map<String, Limit> services = new TreeMap<>(farm.policy().services());
        if (farm.info().link().equals(LinkState.OWN)) {
            services.putIfAbsent(Transfer.SERVICE, Policy.USUAL_TRANSFERS);
        }
        return services;
    }

    /** The dialects that the HTTP port answers to whoever reaches it. */
    private static ArrayNode open(Map<String, String> doors) {
        ArrayNode open = Json.array();
        String http = doors.getOrDefault("http", "");
        doors.entrySet().stream()
                .filter(door -> !door.getKey().equals("http") && door.getValue().equals(http))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(open::add);
        return open;
    }

    private static ObjectNode limits() {
        return Json.object()
                .put("body_bytes", Limits.BODY_BYTES)
                .put("json_depth", Json.MOST_DEPTH)
                .put("name", Names.MOST_NAME)
                .put("command", Names.MOST_COMMAND)
                .put("blocks", JobSpec.MOST_BLOCKS)
                .put("frames", FrameRange.MOST_FRAMES)
                .put("range_parts", FrameRange.MOST_RUNS)
                .put("listed_tasks", Work.Listed.MOST_TASKS)
                .put("metadata_bytes", Metadata.MOST_BYTES)
                .put("sessions", Limits.SESSIONS)
                .put("held_callers", Limits.HELD_CALLERS)
                .put("usual_page", Limits.USUAL_PAGE)
                .put("page", Limits.PAGE);
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.properties().forEach(one -> texts.put(one.getKey(), Told.text(one.getValue())));
        return texts;
    }

    static FarmState read(JsonNode node) {
        return new FarmState(
                new FarmInfo(
                        Told.text(node.path("name")),
                        Told.text(node.path("version")),
                        Told.text(node.path("epoch")),
                        Told.text(node.path("worker")),
                        node.path("slots").path("total").asInt(),
                        node.path("slots").path("busy").asInt(),
                        LinkJson.read(node.path("link")),
                        texts(node.path("shares"))),
                node.path("revision").asLong(),
                texts(node.path("doors")),
                PolicyJson.ofFarm(node));
    }
}
