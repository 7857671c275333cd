package farmhand.dialect.cgkit;

import farmhand.farm.address.When;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A tree of jobs as it was read.
 *
 * @param number of its directory
 * @param nodes each once, those needed before those that need them; the root last
 * @param submitted when its root was written
 */
public record SeenJob(int number, List<SeenNode> nodes, When submitted) {
    public SeenJob {
        nodes = List.copyOf(nodes);
    }

    /** The job that needs all others. */
    public SeenNode root() {
        return nodes.getLast();
    }

    /** Whether workers may take anything of it. */
    public boolean isActivated() {
        return root().stage() != SeenNode.Stage.BUILDING;
    }

    /** Its nodes by their keys. */
    public Map<String, SeenNode> byKey() {
        return nodes.stream().collect(Collectors.toMap(SeenNode::key, Function.identity()));
    }

    /** Whether a worker may take that one: it waits, and all it needs is done. */
    public boolean isReady(SeenNode node) {
        Map<String, SeenNode> all = byKey();
        return isActivated()
                && node.stage() == SeenNode.Stage.WAITING
                && node.damage().isEmpty()
                && node.needs().stream().allMatch(need -> all.get(need).isDone());
    }
}
