package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Values;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Names;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A job that is a tree: {@code {"name":…,"service":…,"needs":[tree…]}}. One list block with a task
 * for each node, those that are needed before those that need them, so that the tree is run depth
 * first. {@code {"ref":"a1"}} stands for a node that is written elsewhere.
 */
final class NestedText {
    static final List<String> KEYS =
            List.of("name", "service", "command", "environment", "data", "needs");

    private final Map<String, TaskSpec> nodes = new LinkedHashMap<>();
    private final List<String> refs = new ArrayList<>();

    private NestedText() {}

    /** Whether a job is written as a tree. */
    static boolean isIn(JsonNode job) {
        if (job.has("blocks")) {
            return false;
        }
        boolean tree = job.has("service") || job.has("command") || job.has("data");
        for (JsonNode need : job.path("needs")) {
            tree |= need.has("name") || need.has("ref");
        }
        return tree;
    }

    /** The one block of the job. */
    static BlockSpec read(JsonNode job, Fields root) {
        NestedText tree = new NestedText();
        tree.node(root);
        for (String ref : tree.refs) {
            if (!tree.nodes.containsKey(ref)) {
                throw Values.placed(
                        "unknown_need",
                        "There is no node “" + Values.shortened(ref) + "” in the tree.",
                        "Write it once with its name, and refer to it elsewhere.",
                        "needs");
            }
        }
        return new BlockSpec(
                root.requiredText("name"),
                new Work.Listed(List.copyOf(tree.nodes.values())),
                Execution.of(""),
                List.of(),
                BlockLimits.USUAL,
                Metadata.NONE);
    }

    private String node(JsonNode node) {
        if (node.has("ref")) {
            String ref = Fields.of(node, List.of("ref")).requiredText("ref");
            refs.add(ref);
            return ref;
        }
        return node(Fields.of(node, KEYS));
    }

    private String node(Fields fields) {
        String name = fields.requiredText("name");
        Names.name(name);
        List<NeedSpec.OnTask> needs = fields.list("needs", need -> new NeedSpec.OnTask(node(need)));
        TaskSpec task =
                new TaskSpec(
                        name,
                        fields.read("command", CommandText::read).orElse(TaskCommand.of("")),
                        fields.text("service").orElse(""),
                        fields.environment("environment").orElse(Environment.NONE),
                        TaskWishes.NONE.withNeeds(needs),
                        TaskOptions.NONE.withData(
                                fields.read("data", OptionsText::data).orElse("")));
        if (nodes.put(name, task) != null) {
            throw Refused.of(
                    "duplicate_name",
                    "Two nodes of the tree are called “" + Values.shortened(name) + "”.",
                    "Name them apart, or write {\"ref\":\"…\"} where the same node is meant.");
        }
        return name;
    }
}
