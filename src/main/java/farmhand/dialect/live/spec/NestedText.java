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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A job that is a tree: {@code {"name":…,"service":…,"needs":[tree…]}}. One list block with a task
 * for each node, those that are needed before those that need them, so that the tree is run depth
 * first. {@code {"ref":"a1"}} stands for a node that is written elsewhere.
 */
final class NestedText {
    static final List<String> KEYS =
            List.of("name", "service", "command", "environment", "data", "needs");

    private static final int MOST_NAMED = 10;

    private final Map<String, Node> nodes = new HashMap<>();

    private NestedText() {}

    /** A node and what it needs. */
    private record Node(TaskSpec task, List<Needed> needs) {}

    /** The name of a node that is needed, and where that is written. */
    private record Needed(String name, String place) {}

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
        String name = tree.node(root, "");
        return new BlockSpec(
                name,
                new Work.Listed(tree.depthFirst(name)),
                Execution.of(""),
                List.of(),
                BlockLimits.USUAL,
                Metadata.NONE);
    }

    private Needed needed(JsonNode node, String place) {
        return new Needed(
                node.has("ref")
                        ? Fields.of(node, List.of("ref")).requiredText("ref")
                        : node(Fields.of(node, KEYS), place + "."),
                place);
    }

    private String node(Fields fields, String place) {
        String name = fields.requiredText("name");
        Names.name(name);
        List<JsonNode> written = fields.list("needs", need -> need);
        List<Needed> needs = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            JsonNode need = written.get(i);
            String at = "needs[" + i + "]";
            needs.add(Refused.at(at, () -> needed(need, place + at)));
        }
        if (nodes.put(name, new Node(task(name, fields, needs), needs)) != null) {
            throw Refused.of(
                    "duplicate_name",
                    "Two nodes of the tree are called “" + Values.shortened(name) + "”.",
                    "Name them apart, or write {\"ref\":\"…\"} where the same node is meant.");
        }
        return name;
    }

    private static TaskSpec task(String name, Fields fields, List<Needed> needs) {
        return new TaskSpec(
                name,
                fields.read("command", CommandText::read).orElse(TaskCommand.of("")),
                fields.text("service").orElse(""),
                fields.environment("environment").orElse(Environment.NONE),
                TaskWishes.NONE.withNeeds(
                        needs.stream().map(need -> new NeedSpec.OnTask(need.name())).toList()),
                TaskOptions.NONE.withData(fields.read("data", OptionsText::data).orElse("")));
    }

    /**
     * All nodes, each behind what it needs, also where that is written further on. Refuses a circle
     * at the place that closes it. By hand, since a row of references may be long.
     */
    private List<TaskSpec> depthFirst(String root) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> placed = new LinkedHashSet<>();
        Deque<String> path = new ArrayDeque<>(List.of(root));
        while (!path.isEmpty()) {
            String name = path.getLast();
            List<Needed> needs = needsOf(name);
            int next = seen.merge(name, 1, Integer::sum) - 1;
            if (next == needs.size()) {
                placed.add(name);
                path.removeLast();
                continue;
            }
            Needed needed = needs.get(next);
            if (!nodes.containsKey(needed.name())) {
                throw unknown(needed);
            }
            if (seen.containsKey(needed.name()) && !placed.contains(needed.name())) {
                throw circle(
                        path.stream().dropWhile(n -> !n.equals(needed.name())).toList(), needed);
            }
            if (!placed.contains(needed.name())) {
                path.addLast(needed.name());
            }
        }
        return placed.stream().flatMap(name -> node(name).stream()).map(Node::task).toList();
    }

    private List<Needed> needsOf(String name) {
        return node(name).map(Node::needs).orElse(List.of());
    }

    private Optional<Node> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    private static Refused unknown(Needed needed) {
        return Values.placed(
                "unknown_need",
                "There is no node “" + Values.shortened(needed.name()) + "” in the tree.",
                "Write it once with its name, and refer to it elsewhere.",
                needed.place());
    }

    private static Refused circle(List<String> members, Needed closing) {
        String names =
                members.stream()
                        .limit(MOST_NAMED)
                        .map(name -> "“" + Values.shortened(name) + "”")
                        .collect(Collectors.joining(", "));
        String more = members.size() > MOST_NAMED ? " and " + (members.size() - MOST_NAMED) : "";
        return Values.placed(
                "cycle",
                members.size() == 1
                        ? "Node " + names + " waits for itself."
                        : "These nodes wait for each other in a circle: " + names + more + ".",
                "Take away one of their needs.",
                closing.place());
    }
}
