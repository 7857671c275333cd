package farmhand.dialect.live.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.answer.BlockJson;
import farmhand.dialect.live.answer.JobJson;
import farmhand.dialect.live.answer.RunsJson;
import farmhand.dialect.live.answer.TaskJson;
import farmhand.dialect.live.json.Told;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.JobView;
import farmhand.farm.view.TaskView;
import farmhand.farm.view.ViewChange;
import farmhand.farm.view.WholeJob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One change from its object; a kind that is not known is passed over. */
final class ChangeReader {
    private ChangeReader() {}

    static Optional<ViewChange> read(JsonNode node, KnownJobs known) {
        if (node.has("job_added")) {
            WholeJob job = JobJson.readWhole(node.path("job_added"));
            known.add(job);
            return Optional.of(new ViewChange.JobAdded(job));
        }
        if (node.has("job_removed")) {
            JobNumber job = JobJson.number(node.path("job_removed"));
            known.remove(job);
            return Optional.of(new ViewChange.JobRemoved(job, Told.text(node.path("reason"))));
        }
        if (!node.has("job")) {
            return PolicyChanges.read(node);
        }
        JobNumber job = JobJson.number(node.path("job"));
        return node.has("block")
                ? ofBlock(new BlockAddress(job, node.path("block").asInt()), node, known)
                : ofJob(job, node, known);
    }

    private static Optional<ViewChange> ofJob(JobNumber job, JsonNode node, KnownJobs known) {
        if (node.path("set") instanceof ObjectNode set) {
            return Optional.of(jobSet(job, set, known));
        }
        if (node.has("blocks_added")) {
            List<BlockView> blocks = new ArrayList<>();
            node.path("blocks_added").forEach(block -> blocks.add(BlockJson.read(block)));
            blocks.forEach(block -> known.set(job, block));
            return Optional.of(new ViewChange.BlocksAdded(job, blocks));
        }
        return Optional.empty();
    }

    /** A job told with its number is told whole. */
    private static ViewChange jobSet(JobNumber job, ObjectNode set, KnownJobs known) {
        Optional<JobView> before = known.job(job);
        if (before.isEmpty() || set.has("number")) {
            JobView whole = JobJson.read(set);
            known.set(whole);
            return new ViewChange.JobRestated(whole);
        }
        JobView after = JobJson.changed(before.get(), set);
        known.set(after);
        return new ViewChange.JobSet(before.get(), after);
    }

    private static Optional<ViewChange> ofBlock(
            BlockAddress block, JsonNode node, KnownJobs known) {
        if (node.path("set") instanceof ObjectNode set) {
            return Optional.of(blockSet(block, set, known));
        }
        if (node.has("runs")) {
            return Optional.of(new ViewChange.RunsSet(block, RunsJson.read(node.path("runs"))));
        }
        if (node.has("tasks")) {
            return Optional.of(new ViewChange.TasksSet(block, tasks(node.path("tasks"))));
        }
        if (node.has("tasks_added")) {
            return Optional.of(new ViewChange.TasksAdded(block, tasks(node.path("tasks_added"))));
        }
        return Optional.empty();
    }

    /** A block told with its index is told whole. */
    private static ViewChange blockSet(BlockAddress block, ObjectNode set, KnownJobs known) {
        JobNumber job = block.job();
        Optional<BlockView> before = known.block(job, block.block());
        if (before.isEmpty() || set.has("index")) {
            BlockView whole = BlockJson.read(set);
            known.set(job, whole);
            return new ViewChange.BlockRestated(job, whole);
        }
        BlockView after = BlockJson.changed(job, before.get(), set);
        known.set(job, after);
        return new ViewChange.BlockSet(job, before.get(), after);
    }

    private static List<TaskView> tasks(JsonNode node) {
        List<TaskView> tasks = new ArrayList<>();
        node.forEach(task -> tasks.add(TaskJson.read(task)));
        return tasks;
    }
}
