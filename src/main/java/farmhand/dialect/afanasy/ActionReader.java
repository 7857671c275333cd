package farmhand.dialect.afanasy;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.spec.BlockReader;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.TaskSpec;

import java.util.List;
import java.util.function.Function;

/**
 * Reads what stands under {@code action}: tasks or blocks to be appended. Several ids make several
 * commands.
 */
final class ActionReader {
    private static final int MOST_IDS = 1_000;
    private static final int SYSTEM_JOB = 1;

    private final Fields action;
    private final Target target;

    private ActionReader(Fields action, Target target) {
        this.action = action;
        this.target = target;
    }

    static List<Command> read(Fields action, Target target) {
        return new ActionReader(action, target).commands();
    }

    private List<Command> commands() {
        if (!action.text("type", "jobs").equals("jobs")) {
            throw Fields.refused(
                    "unsupported",
                    "The action is about “" + action.text("type") + "”.",
                    "Only actions on jobs are read from files.",
                    "type");
        }
        Fields operation = action.object("operation");
        return switch (operation.text("type")) {
            case "append_tasks" -> appendTasks(operation);
            case "append_blocks" -> appendBlocks(operation);
            default ->
                    throw Fields.refused(
                            "unsupported",
                            "The operation “"
                                    + operation.text("type")
                                    + "” is not read from files.",
                            "Use append_tasks or append_blocks here, and the verbs of farmhand for"
                                    + " everything else.",
                            "operation.type");
        };
    }

    private List<Command> appendBlocks(Fields operation) {
        List<BlockSpec> blocks = Refused.at("operation", () -> BlockReader.blocks(operation));
        return jobs().stream().<Command>map(job -> new Command.AppendBlocks(job, blocks)).toList();
    }

    private List<Command> appendTasks(Fields operation) {
        List<TaskSpec> tasks = Refused.at("operation", () -> BlockReader.tasks(operation));
        return blocks().stream()
                .<Command>map(block -> new Command.AppendTasks(block, tasks))
                .toList();
    }

    private List<JobNumber> jobs() {
        return switch (target) {
            case Target.AppendTo(Subject.OfJob(JobNumber job)) -> List.of(job);
            case Target.AppendTo(Subject other) ->
                    throw Fields.refused(
                            "bad_address",
                            "Blocks cannot be appended to " + other + ".",
                            "Name the job: " + other.job() + ".",
                            "");
            case Target.AsAddressed _ -> ids("ids", ActionReader::job);
            case Target.NewJob _ -> throw notAJob();
        };
    }

    private List<BlockAddress> blocks() {
        return switch (target) {
            case Target.AppendTo(Subject.OfBlock(BlockAddress block)) -> List.of(block);
            case Target.AppendTo(Subject.OfJob(JobNumber job)) -> blocksOf(List.of(job));
            case Target.AppendTo(Subject.OfTasks(BlockAddress block, _)) ->
                    throw Fields.refused(
                            "bad_address",
                            "Tasks cannot be appended to tasks of " + block + ".",
                            "Name the block: " + block + ".",
                            "");
            case Target.AsAddressed _ -> blocksOf(ids("ids", ActionReader::job));
            case Target.NewJob _ -> throw notAJob();
        };
    }

    private List<BlockAddress> blocksOf(List<JobNumber> jobs) {
        List<Integer> blocks = ids("block_ids", ActionReader::index);
        return jobs.stream()
                .flatMap(job -> blocks.stream().map(block -> new BlockAddress(job, block)))
                .toList();
    }

    private <T> List<T> ids(String key, Function<JsonNode, T> read) {
        List<T> ids = action.each(key, (node, _) -> read.apply(node));
        if (ids.isEmpty() || ids.size() > MOST_IDS) {
            throw Fields.refused(
                    "no_address",
                    "“" + key + "” names " + ids.size() + " of at least 1 and at most 1,000.",
                    "Write \"" + key + "\": [3], or name the address beside the file.",
                    key);
        }
        return ids;
    }

    private static JobNumber job(JsonNode node) {
        long number = Fields.whole("", node);
        if (number == SYSTEM_JOB) {
            throw Fields.refused(
                    "system_job",
                    "Job 1 is Afanasy's own and takes nothing.",
                    "Give the number that stands beside the job.",
                    "");
        }
        return new JobNumber(Math.clamp(number, 0, Integer.MAX_VALUE));
    }

    private static int index(JsonNode node) {
        long index = Fields.whole("", node);
        if (index < 0 || index > Integer.MAX_VALUE) {
            throw Fields.refused(
                    "bad_address",
                    "There is no block " + index + ".",
                    "Count the blocks of a job from 0.",
                    "");
        }
        return (int) index;
    }

    private static Refused notAJob() {
        return Fields.refused(
                "not_a_job",
                "The file appends to a job and is none.",
                "Append it: farmhand append FILE.",
                "");
    }
}
