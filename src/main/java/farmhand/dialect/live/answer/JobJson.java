package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.time.JobTimes;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.JobView;
import farmhand.farm.view.WholeJob;

import java.util.ArrayList;
import java.util.List;

/** A job as it is told. */
public final class JobJson {
    private JobJson() {}

    /** The job without its blocks. */
    public static ObjectNode print(JobView job) {
        JobSettings settings = job.settings();
        ObjectNode node = Json.object();
        node.put("number", job.number().value());
        node.put("id", job.number().id());
        node.put("name", settings.name());
        node.put("user", settings.user());
        node.put("queue", settings.wishes().queue());
        node.put("priority", settings.priority());
        node.put("position", settings.position());
        node.put("status", job.status().word());
        node.put("paused", settings.wishes().paused());
        node.put("aborted", settings.wishes().aborted());
        node.put("activated", settings.wishes().activated());
        node.put("hidden", settings.wishes().hidden());
        node.put("age", job.age().word());
        node.put("note", settings.wishes().note());
        node.set("metadata", Parts.metadata(settings.metadata()));
        Parts.put(node, "created", job.created());
        Parts.put(node, "started", job.started());
        Parts.put(node, "finished", job.finished());
        Parts.put(node, "modified", job.modified());
        Parts.put(node, "not_before", settings.wishes().times().notBefore());
        Parts.put(node, "delete_after", settings.wishes().times().deleteAfter());
        Parts.put(node, "max_running", settings.wishes().maxRunning());
        ArrayNode needs = node.putArray("needs");
        settings.needs().forEach(need -> needs.add(NeedJson.print(need)));
        TotalsJson.put(node, job.totals(), job.ready());
        Parts.put(node, "eta", job.eta());
        node.put("revision", job.revision());
        return node;
    }

    /** The job with its blocks, without their tasks. */
    public static ObjectNode print(WholeJob whole) {
        ObjectNode node = print(whole.job());
        ArrayNode blocks = node.putArray("blocks");
        whole.blocks().forEach(b -> blocks.add(BlockJson.print(whole.job().number(), b)));
        return node;
    }

    /** Reads a job; its blocks are left aside. */
    public static JobView read(JsonNode node) {
        List<Need.OfJobs> needs = new ArrayList<>();
        node.path("needs").forEach(need -> needs.add(NeedJson.readOfJobs(need)));
        return new JobView(
                number(node.path("number")),
                new JobSettings(
                        Told.text(node.path("name")),
                        Told.text(node.path("user")),
                        node.path("priority").asInt(),
                        new JobWishes(
                                node.path("paused").asBoolean(),
                                node.path("hidden").asBoolean(),
                                Told.limit(node.path("max_running")),
                                Told.text(node.path("note")),
                                node.path("queue").asText(JobWishes.USUAL_QUEUE),
                                node.path("activated").asBoolean(true),
                                node.path("aborted").asBoolean(),
                                new JobTimes(
                                        Told.when(node.path("not_before")),
                                        Told.duration(node.path("delete_after")))),
                        needs,
                        Told.metadata(node.path("metadata")),
                        node.path("position").asInt()),
                Words.jobStatus(node.path("status")),
                TotalsJson.read(node),
                TotalsJson.ready(node),
                Told.when(node.path("created")),
                Told.when(node.path("started")),
                Told.when(node.path("finished")),
                Told.when(node.path("modified")),
                node.path("revision").asLong(),
                Words.age(node.path("age")),
                Told.duration(node.path("eta")));
    }

    /** {@code before} with the keys of {@code set} said anew. */
    public static JobView changed(JobView before, ObjectNode set) {
        return read(print(before).setAll(set));
    }

    /** Reads a job with its blocks. */
    public static WholeJob readWhole(JsonNode node) {
        List<BlockView> blocks = new ArrayList<>();
        node.path("blocks").forEach(block -> blocks.add(BlockJson.read(block)));
        return new WholeJob(read(node), blocks);
    }

    /** The number of a job. */
    public static JobNumber number(JsonNode node) {
        if (!node.isInt() || node.intValue() < 1) {
            throw new farmhand.dialect.live.json.DialectException(
                    "A job's number is missing in what the coordinator tells.");
        }
        return new JobNumber(node.intValue());
    }
}
