package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.answer.BlockForm;
import farmhand.dialect.afanasy.answer.JobJson;
import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.mirror.told.ServerJson;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.dialect.afanasy.spec.KeptOf;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.When;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jobs and blocks as they are said to afserver: as it tells them, without what only it can say. */
final class JobText {
    private static final Set<String> TOLD_OF_JOBS =
            Set.of(
                    "id",
                    "serial",
                    "st",
                    "state",
                    "user_list_order",
                    "time_creation",
                    "time_started",
                    "time_done",
                    "running_services",
                    "running_tasks_num",
                    "running_capacity_total",
                    "tasks_ready",
                    "tasks_error",
                    "try_this_tasks_num",
                    "try_this_blocks_num",
                    "report",
                    "thumb_path");

    private static final Set<String> TOLD_OF_BLOCKS =
            Set.of(
                    "block_num",
                    "job_id",
                    "st",
                    "state",
                    "tasks_num",
                    "srv_info",
                    "running_tasks_counter",
                    "running_capacity_total",
                    "time_started",
                    "time_done");

    private JobText() {}

    /** The whole job. */
    static ObjectNode job(Farm farm, Job job, String host) {
        ObjectNode said = told(farm, job);
        said.remove(TOLD_OF_JOBS);
        rename(said, "m_srv_info", "srv_info");
        if (said.path("host_name").asText("").isEmpty()) {
            said.put("host_name", host);
        }
        if (job.settings().wishes().paused()) {
            said.put("offline", true);
        }
        said.set("blocks", blocks(farm, job, 0));
        return said;
    }

    /** Its blocks from that one on. */
    static JsonNode blocks(Farm farm, Job job, int from) {
        ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
        JsonNode all = told(farm, job).path("blocks");
        for (int i = from; i < all.size(); i++) {
            ObjectNode block = said((ObjectNode) all.get(i));
            List<String> outputs = job.blocks().get(i).spec().how().outputs();
            if (!outputs.isEmpty() && !block.has("files")) {
                outputs.forEach(block.withArray("files")::add);
            }
            // The one is taken and never told, the other told of renders.
            addKept(block, job.blocks().get(i), "parser_coeff", "srv_info");
            if (job.blocks().get(i).spec().work() instanceof Work.Listed(var tasks, _)) {
                addVariables(block.path("tasks"), tasks);
            }
            blocks.add(block);
        }
        return blocks;
    }

    private static void addKept(ObjectNode said, Block block, String... keys) {
        ObjectNode kept = Kept.in(block.spec().metadata()).said();
        for (String key : keys) {
            if (KeptOf.BLOCK.isRight(key, kept.path(key))) {
                said.set(key, kept.get(key));
            }
        }
    }

    /** Those of tasks are taken by the server and never told. */
    private static void addVariables(JsonNode said, List<TaskSpec> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            var variables = tasks.get(i).environment().variables();
            if (!variables.isEmpty() && said.get(i) instanceof ObjectNode task) {
                ObjectNode told = task.putObject("environment");
                variables.forEach(told::put);
            }
        }
    }

    /** What the job says of itself, without its blocks. */
    static ObjectNode settings(Farm farm, Job job) {
        ObjectNode said = told(farm, job);
        said.remove(TOLD_OF_JOBS);
        rename(said, "m_srv_info", "srv_info");
        said.remove(List.of("blocks", "name", "host_name"));
        return said;
    }

    /** What a block says of itself, without its tasks. */
    static ObjectNode settings(Farm farm, Job job, int block) {
        ObjectNode said = said((ObjectNode) told(farm, job).path("blocks").get(block));
        said.remove(List.of("tasks", "flags", "files"));
        addKept(said, job.blocks().get(block), "srv_info");
        return said;
    }

    /** What the block makes, where that is said otherwise: as outputs, or as Afanasy's files. */
    static Optional<List<String>> files(BlockSpec before, BlockSpec after) {
        if (!after.how().outputs().equals(before.how().outputs())) {
            return Optional.of(after.how().outputs());
        }
        JsonNode files = Kept.in(after.metadata()).said().path("files");
        return files.equals(Kept.in(before.metadata()).said().path("files"))
                ? Optional.empty()
                : Optional.of(files.valueStream().map(JsonNode::asText).toList());
    }

    private static ObjectNode said(ObjectNode block) {
        block.remove(TOLD_OF_BLOCKS);
        List<String> sums =
                block.propertyStream()
                        .map(field -> field.getKey())
                        .filter(key -> key.startsWith("p_"))
                        .toList();
        block.remove(sums);
        rename(block, "cmd_pre", "command_pre");
        rename(block, "cmd_post", "command_post");
        ServerNumbers.fit(block);
        return block;
    }

    private static void rename(ObjectNode thing, String from, String to) {
        if (thing.has(from)) {
            thing.set(to, thing.remove(from));
        }
    }

    private static ObjectNode told(Farm farm, Job job) {
        String text =
                JsonOut.object(
                        out ->
                                out.array(
                                        "jobs",
                                        _ ->
                                                JobJson.write(
                                                        out,
                                                        farm,
                                                        job,
                                                        0,
                                                        When.NEVER,
                                                        BlockForm.FULL)));
        return (ObjectNode) ServerJson.parse(text).orElseThrow().path("jobs").get(0);
    }
}
