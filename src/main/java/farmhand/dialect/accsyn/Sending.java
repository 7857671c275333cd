package farmhand.dialect.accsyn;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Parcel;

import java.util.ArrayList;
import java.util.List;

/** Sends the files of a job somewhere else, or again once somebody has chosen where to. */
final class Sending {
    private Sending() {}

    /** Whether it is to be chosen anew where they go. */
    static boolean isAgain(TaskField field) {
        return field.equals(new TaskField.Destination(Parcel.TO_BE_CHOSEN));
    }

    /** Of a new destination those that wait for one; of none all but those left out. */
    static List<TaskEdit> edits(Job job, TaskField field) {
        boolean again = isAgain(field);
        List<TaskEdit> edits = new ArrayList<>();
        for (Block block : job.blocks()) {
            TaskSet tasks =
                    TaskSet.firstOf(block.tasks().size())
                            .where(
                                    i ->
                                            block.transfer(i).isPresent()
                                                    && (again
                                                            ? isSent(block, i)
                                                            : isAsked(block, i)));
            if (!tasks.isEmpty()) {
                BlockAddress at = new BlockAddress(job.number(), block.index());
                List<TaskField> fields =
                        again
                                ? List.of(new TaskField.Status(TaskState.OPEN), field)
                                : List.of(field);
                edits.add(new TaskEdit(new Subject.OfTasks(at, tasks), fields));
            }
        }
        if (edits.isEmpty()) {
            throw Refused.of(
                    "not_pending",
                    "Nothing of job " + job.number() + " waits for a destination.",
                    "Set a job of files to pending first, to send it again.");
        }
        return edits;
    }

    /** Also before it is measured: a large folder takes long, and its place may be known before. */
    private static boolean isAsked(Block block, int task) {
        return block.taskNeeds().unplaced().contains(task)
                || (block.taskNeeds().unmeasured().contains(task)
                        && block.transfer(task).orElseThrow().target().isEmpty());
    }

    private static boolean isSent(Block block, int task) {
        TaskState state = block.tasks().task(task).state();
        return state != TaskState.EXCLUDED && state != TaskState.DELETED;
    }
}
