package farmhand.dialect.afanasy.mirror.told;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.spec.UserEdits;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.task.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An answer of afserver, or one of the things in it.
 *
 * @param node as it was told
 */
public record Told(JsonNode node) {
    private static final Pattern NOTHING_WRITTEN =
            Pattern.compile(
                    "ERROR: Can't get file:\n.*/output/\\d+\\.txt\nNo such file or directory\\s*");

    /** The answer with that text; none where it is broken. */
    public static Optional<Told> parse(String text) {
        return ServerJson.parse(text).map(Told::new);
    }

    /** By which id the server knows it; 0 = none. */
    public int id() {
        return node.path("id").asInt();
    }

    /** The serial of a job; 0 = none. */
    public int serial() {
        return node.path("serial").asInt();
    }

    /** The name of a user or render. */
    public String name() {
        return node.path("name").asText("");
    }

    /** What it says of a user. */
    public UserTerms terms() {
        return UserEdits.told(node);
    }

    /** What the server says went wrong; none where nothing did. */
    public Optional<String> error() {
        JsonNode info = node.path("info");
        return info.path("kind").asText("").equals("error")
                ? Optional.of(info.path("text").asText("an error without a text"))
                : Optional.empty();
    }

    /** The number of the monitor that was registered; 0 = none. */
    public int monitor() {
        return node.path("monitor").path("id").asInt();
    }

    /** The objects under that key. */
    public List<Told> objects(String key) {
        return node.path(key).valueStream().filter(JsonNode::isObject).map(Told::new).toList();
    }

    /** How all tasks of a job stand, block by block. */
    public List<List<Task>> progress() {
        List<List<Task>> blocks = new ArrayList<>();
        for (JsonNode block : node.path("job_progress").path("progress")) {
            blocks.add(block.valueStream().map(ToldTask::of).toList());
        }
        return blocks;
    }

    /** Ids of the jobs of the users asked for, in their order. */
    public List<Integer> order() {
        return node.path("events")
                .path("jobs_order")
                .path("jids")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asInt)
                .toList();
    }

    /** The text that stands in the log of a task. */
    public String data() {
        return node.path("task").path("data").asText("");
    }

    /** The text that a task wrote; of one that wrote nothing the server says that a file lacks. */
    public String written() {
        return NOTHING_WRITTEN.matcher(data()).matches() ? "" : data();
    }

    /** The lines of a log. */
    public List<String> lines() {
        return node.path("message").path("list").valueStream().map(JsonNode::asText).toList();
    }

    /** Whether that task runs, so that what it wrote comes with the events. */
    public boolean isRunning() {
        return ToldTask.of(node.path("task").path("progress")).state().isActive();
    }

    /** Numbers of the blocks or tasks that an append made. */
    public List<Integer> made(String key) {
        return node.path("object").path(key).valueStream().map(JsonNode::asInt).toList();
    }
}
