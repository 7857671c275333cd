package farmhand.engine.rules;

import farmhand.engine.rules.refuse.Outdated;
import farmhand.engine.rules.wish.Moving;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.query.Asked;

/** Decides what becomes of each command and of each attempt that ended. */
public final class Rules {
    private Rules() {}

    /**
     * What {@code command}, which is neither undo nor redo, means on {@code farm}; changes nothing.
     */
    public static Decision decide(Farm farm, Command command, Origin origin, When now) {
        try {
            return switch (command) {
                case Command.Submit submit -> Submitting.decide(farm, submit.job(), origin, now);
                case Command.AppendBlocks append -> Appending.decide(farm, append, now);
                case Command.AppendTasks append -> Appending.decide(farm, append, now);
                case Command.EditJob edit -> Outdated.told(farm, Editing.decide(farm, edit, now));
                case Command.EditBlock edit -> Editing.decide(farm, edit, now);
                case Command.EditTasks move -> Outdated.told(farm, Moving.decide(farm, move, now));
                case Command.EditPolicy(var edit) -> Policing.decide(farm, edit, now);
                case Command.Undo _, Command.Redo _ ->
                        throw new IllegalArgumentException("decided by what the history holds");
                case Command.Together all -> Together.decide(farm, all, origin, now);
                case Command.Acts acts ->
                        Outdated.told(farm, Bulk.decide(farm, acts, new Asked(origin.user(), now)));
            };
        } catch (Refused refused) {
            return new Decision.Refused(refused.rejection());
        }
    }

    /** The state that {@code task}, one of {@code block}, goes to when its attempt ended so. */
    public static TaskState stateAfter(Block block, Task task, Exit exit) {
        return Ends.stateAfter(block.spec().limits().maxFailures(), task, exit);
    }
}
