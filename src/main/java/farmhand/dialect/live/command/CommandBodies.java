package farmhand.dialect.live.command;

import farmhand.dialect.live.json.Json;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.spec.BlockSpec;

/** Reads the bodies of requests; throws {@link farmhand.farm.refusal.Refused} with the position. */
public final class CommandBodies {
    private CommandBodies() {}

    /** {@code POST /farm/commands}: a list of verbs, or a single one. */
    public static Command acts(String text) {
        return ActsText.read(Json.parse(text));
    }

    /** {@code PATCH /farm/jobs/{j}}. */
    public static Command editJob(JobNumber job, String text) {
        return new Command.EditJob(job, JobPatch.read(Json.parse(text)));
    }

    /**
     * {@code PATCH /farm/jobs/{j}/blocks/{b}}; what the text does not say stays as {@code current}
     * says.
     */
    public static Command editBlock(BlockAddress block, BlockSpec current, String text) {
        return new Command.EditBlock(block, BlockPatch.read(Json.parse(text), current));
    }

    /** {@code PATCH /farm/jobs/{j}/tasks}. */
    public static Command moveTasks(JobNumber job, String text) {
        return new Command.MoveTasks(job, TaskMoves.read(job, Json.parse(text)));
    }
}
