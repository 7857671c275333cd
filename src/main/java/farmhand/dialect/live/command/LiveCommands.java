package farmhand.dialect.live.command;

import farmhand.dialect.live.Wire;
import farmhand.dialect.live.spec.SpecPrinter;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.PolicyEdit;

/** How each command is sent, and what its answer says. */
public final class LiveCommands {
    private LiveCommands() {}

    /** The request that asks for {@code command}. */
    public static LiveRequest request(Command command) {
        return switch (command) {
            case Command.Submit submit ->
                    new LiveRequest("POST", "/farm/jobs", SpecPrinter.print(submit.job()));
            case Command.AppendBlocks append ->
                    new LiveRequest(
                            "POST",
                            job(append.job()) + "/blocks",
                            SpecPrinter.printBlocks(append.blocks()));
            case Command.AppendTasks append ->
                    new LiveRequest(
                            "POST",
                            block(append.block()) + "/tasks",
                            SpecPrinter.printTasks(append.tasks()));
            case Command.EditJob edit ->
                    new LiveRequest("PATCH", job(edit.job()), JobPatch.print(edit.fields()));
            case Command.EditBlock edit ->
                    new LiveRequest("PATCH", block(edit.block()), BlockPatch.print(edit.fields()));
            case Command.EditTasks move ->
                    new LiveRequest(
                            "PATCH", job(move.job()) + "/tasks", TaskEdits.print(move.edits()));
            case Command.EditPolicy(var edit) -> policy(edit);
            case Command.Undo(long revision) ->
                    new LiveRequest("POST", "/farm/undo", UndoText.print(revision));
            case Command.Redo _ -> new LiveRequest("POST", "/farm/redo", "{}");
            case Command.Together _ ->
                    throw new IllegalArgumentException("made by other tools' doors, not sent");
            case Command.Acts acts ->
                    new LiveRequest("POST", "/farm/commands", ActsText.print(acts));
        };
    }

    /**
     * What the answer to {@code command} says: done, done in part, or refused. Not for the statuses
     * 401, 429 and 5xx, which say nothing of the command.
     */
    public static Outcome outcome(Command command, String answer) {
        return Outcomes.read(command, answer);
    }

    private static LiveRequest policy(PolicyEdit edit) {
        String body = PolicyText.print(edit);
        return switch (edit) {
            case PolicyEdit.OfFarm _ -> new LiveRequest("PATCH", Wire.FARM, body);
            case PolicyEdit.OfQueue queue ->
                    new LiveRequest(
                            queue.make() ? "PUT" : "PATCH", Wire.queue(queue.queue()), body);
            case PolicyEdit.RemoveQueue(String queue) ->
                    new LiveRequest("DELETE", Wire.queue(queue), body);
            case PolicyEdit.OfWorker worker ->
                    new LiveRequest("PATCH", Wire.workerPath(worker.worker()), body);
            case PolicyEdit.NoteWorker note ->
                    new LiveRequest("PATCH", Wire.workerPath(note.worker()), body);
            case PolicyEdit.SteerWorker _ -> new LiveRequest("POST", "/farm/commands", body);
            case PolicyEdit.OfUser user ->
                    new LiveRequest("PATCH", Wire.userPath(user.user()), body);
        };
    }

    private static String job(JobNumber job) {
        return "/farm/jobs/" + job;
    }

    private static String block(BlockAddress block) {
        return job(block.job()) + "/blocks/" + block.block();
    }
}
