package farmhand.dialect.cgkit;

import farmhand.farm.address.When;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The node of that key. */
    public Optional<SeenNode> find(String key) {
        return nodes.stream().filter(node -> node.key().equals(key)).findFirst();
    }

    /** Keys of the nodes that what needs them may go on from. */
    public Set<String> done() {
        return nodes.stream()
                .filter(SeenNode::isDone)
                .map(SeenNode::key)
                .collect(Collectors.toSet());
    }

    /** Whether a worker may take that one: it waits, and all it needs is done. */
    public boolean isReady(SeenNode node) {
        return isActivated()
                && node.stage() == SeenNode.Stage.WAITING
                && node.damage().isEmpty()
                && done().containsAll(node.needs());
    }
}
