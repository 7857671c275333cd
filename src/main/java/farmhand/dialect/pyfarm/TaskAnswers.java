package farmhand.dialect.pyfarm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Tasks and their attempts as pyfarm's clients read them. */
public final class TaskAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double PERCENT = 100.0;

    private TaskAnswers() {}

    /** One task. */
    public static String task(Job job, TaskAddress task) {
        return object(job, task).toString();
    }

    /** Some tasks, by frame. */
    public static String list(Job job, List<TaskAddress> tasks) {
        ArrayNode list = NODES.arrayNode(tasks.size());
        tasks.stream()
                .sorted(Comparator.comparing(task -> frame(job, task)))
                .forEach(task -> list.add(object(job, task)));
        return list.toString();
    }

    /** The agents where attempts failed, each once. */
    public static String failedOn(List<Attempt> attempts) {
        ArrayNode list = NODES.arrayNode();
        attempts.stream()
                .filter(attempt -> attempt.exit().end().isFailure())
                .map(Attempt::worker)
                .distinct()
                .forEach(worker -> list.addObject().put("id", worker).put("hostname", worker));
        return list.toString();
    }

    /** The log of an attempt as a list of one, or what is known of it. */
    public static String log(Attempt attempt, boolean asList) {
        ObjectNode node = NODES.objectNode();
        node.put("identifier", identifier(attempt));
        node.put("agent_id", attempt.worker());
        node.put("attempt", attempt.address().number());
        node.put("state", attempt.ended().isNever() ? "running" : state(attempt));
        node.put("last_error", attempt.exit().error().isEmpty() ? null : attempt.exit().error());
        Times.put(node, "created_on", attempt.started());
        return asList ? NODES.arrayNode().add(node).toString() : node.toString();
    }

    /** The name of an attempt's one log. */
    public static String identifier(Attempt attempt) {
        return attempt.address().number() + ".log";
    }

    private static String state(Attempt attempt) {
        return attempt.exit().end().isFailure() ? "failed" : "done";
    }

    private static BigDecimal frame(Job job, TaskAddress task) {
        return JobFrames.frame(job.blocks().get(task.block()), task.task());
    }

    private static ObjectNode object(Job job, TaskAddress address) {
        Block block = job.blocks().get(address.block());
        int index = address.task();
        Task task = block.tasks().task(index);
        int priority = block.wishes(index).priority();
        ObjectNode node = NODES.objectNode();
        node.put("id", address.id());
        node.put("job_id", job.number().value());
        node.put("frame", frame(job, address).doubleValue());
        node.putNull("tile");
        node.put("state", state(task));
        node.put(
                "priority", priority == TaskWishes.AS_BLOCK ? job.settings().priority() : priority);
        boolean had = hasAgent(task);
        node.put("agent_id", had ? task.worker() : null);
        node.put("attempts", task.tries());
        node.put("failures", task.failures());
        node.put("last_error", task.error().isEmpty() ? null : task.error());
        node.put("sent_to_agent", had && task.state() != TaskState.ASSIGNED);
        node.put("hidden", block.wishes(index).hidden());
        node.put("progress", task.share() / PERCENT);
        Times.put(node, "time_submitted", block.created(index));
        boolean begun = task.state() != TaskState.ASSIGNED;
        Times.put(node, "time_started", begun ? task.started() : When.NEVER);
        Times.put(node, "time_finished", task.finished());
        return node;
    }

    /** It stays with the agent that did it, or that failed at its limit. */
    private static boolean hasAgent(Task task) {
        boolean over = task.state() == TaskState.DONE || task.state() == TaskState.FAILED;
        return (over || task.state().isActive()) && !task.worker().isEmpty();
    }

    private static String state(Task task) {
        return switch (task.state()) {
            case OPEN -> "queued";
            case ASSIGNED -> "assigned";
            case RUNNING -> "running";
            case DONE, EXCLUDED, DELETED -> "done";
            case FAILED -> "failed";
            case HELD -> "paused";
        };
    }
}
