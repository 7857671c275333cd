package farmhand.dialect.pyfarm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.spec.Limit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Jobs as pyfarm's clients read them. */
public final class JobAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int USUAL_WEIGHT = 10;
    private static final int FOR_EVER = -1;

    private JobAnswers() {}

    /** Some jobs, shortly. */
    public static String list(List<Job> jobs) {
        ArrayNode list = NODES.arrayNode(jobs.size());
        for (Job job : jobs) {
            list.addObject()
                    .put("id", job.number().value())
                    .put("title", job.settings().name())
                    .put("state", state(job));
        }
        return list.toString();
    }

    /** One job in full. */
    public static String job(Job job) {
        JobSettings settings = job.settings();
        Block block = job.blocks().getFirst();
        ObjectNode node = NODES.objectNode();
        node.put("id", job.number().value());
        node.put("title", settings.name());
        node.put("jobtype", block.spec().how().service());
        node.put("jobtype_version", 1);
        node.put("state", state(job));
        node.put("priority", settings.priority());
        node.put("weight", USUAL_WEIGHT);
        node.putNull("minimum_agents");
        putLimit(node, "maximum_agents", settings.wishes().maxRunning());
        Frames frames = JobFrames.span(job);
        node.put("start", frames.start().doubleValue());
        node.put("end", frames.end().doubleValue());
        node.put("by", frames.by().doubleValue());
        node.put("batch", block.spec().limits().pace().bucket());
        Limit failures = block.spec().limits().maxFailures();
        node.put("requeue", failures.isNone() ? FOR_EVER : failures.most() - 1);
        node.put("cpus", Math.max(1, block.spec().limits().slots()));
        node.put("hidden", settings.wishes().hidden());
        Map<String, String> variables = new TreeMap<>(block.spec().how().environment().variables());
        String data = variables.remove(NewJob.DATA);
        node.set("data", data == null ? NODES.nullNode() : BoundedJson.parse(data, "data"));
        ObjectNode environment = node.putObject("environ");
        variables.forEach(environment::put);
        node.put("notes", settings.wishes().note());
        node.put("user", settings.user());
        node.put("jobqueue", job.queue());
        node.put("to_be_deleted", job.deleted());
        ArrayNode parents = node.putArray("parents");
        settings.needs().stream()
                .filter(Need.WholeJob.class::isInstance)
                .map(Need.WholeJob.class::cast)
                .forEach(need -> parents.addObject().put("id", need.job().value()));
        Times.put(node, "time_submitted", job.created());
        Times.put(node, "time_started", job.started());
        Times.put(node, "time_finished", job.finished());
        return node.toString();
    }

    private static void putLimit(ObjectNode node, String name, Limit limit) {
        if (limit.isNone()) {
            node.putNull(name);
        } else {
            node.put(name, limit.most());
        }
    }

    /** One with tasks to come has not failed, though what they wait for may have. */
    private static String state(Job job) {
        return switch (job.status()) {
            case DONE -> "done";
            case FAILED -> job.totals().open() > 0 ? "queued" : "failed";
            case ABORTED -> "failed";
            case PAUSED -> "paused";
            case RUNNING -> "running";
            default -> "queued";
        };
    }
}
