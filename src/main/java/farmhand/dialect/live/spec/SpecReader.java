package farmhand.dialect.live.spec;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Json;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.TaskSpec;

import java.util.List;

/** Reads what users submit and append; throws {@link Refused} with the position. */
public final class SpecReader {
    private SpecReader() {}

    /** A whole job. */
    public static JobSpec job(String text) {
        return JobText.read(Json.parse(text));
    }

    /** Blocks to be appended: a list of one or more. */
    public static List<BlockSpec> blocks(String text) {
        List<BlockSpec> blocks = Fields.list(Json.parse(text), BlockText::read);
        if (blocks.isEmpty()) {
            throw new Refused(
                    Rejection.of(
                            "no_blocks",
                            "The list of blocks is empty.",
                            "Give at least one block."));
        }
        return blocks;
    }

    /** Tasks to be appended to a list block: a list of one or more. */
    public static List<TaskSpec> tasks(String text) {
        List<TaskSpec> tasks = Fields.list(Json.parse(text), TaskText::read);
        if (tasks.isEmpty()) {
            throw new Refused(
                    Rejection.of(
                            "no_tasks", "The list of tasks is empty.", "Give at least one task."));
        }
        return tasks;
    }
}
