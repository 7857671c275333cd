package farmhand.engine.undo;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.history.JobPart;
import farmhand.farm.history.Noted;
import farmhand.farm.history.Undo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses a command that would change what was changed since its asker looked. Only the very fields
 * that it says count: a job whose note was changed can still be given a priority.
 */
public final class Meanwhile {
    /** What is wanted of each thing that the command names, by the name of the thing. */
    private final Map<String, Object> wanted = new LinkedHashMap<>();

    private final Map<BlockAddress, TaskSet> tasks = new HashMap<>();

    private Meanwhile() {}

    /** Throws with both values when one of {@code since}, newest first, changed the same. */
    public static void refuse(Command command, List<Noted> since) {
        Meanwhile meanwhile = new Meanwhile();
        meanwhile.want(command);
        for (Noted noted : since) {
            noted.undo().parts().forEach(part -> meanwhile.meet(noted, part));
        }
    }

    private void want(Command command) {
        switch (command) {
            case Command.EditJob(JobNumber job, List<JobField> fields) ->
                    fields.forEach(field -> want(job, field));
            case Command.EditBlock(BlockAddress block, List<BlockField> fields) ->
                    fields.forEach(field -> wanted.put(name(block, field.key()), field));
            case Command.EditTasks(_, List<TaskEdit> edits) -> edits.forEach(this::want);
            case Command.EditPolicy(PolicyEdit.OfFarm farm) -> wanted.put("the farm", farm);
            case Command.EditPolicy(PolicyEdit.OfQueue queue) ->
                    wanted.put("queue " + queue.queue(), queue.fields());
            case Command.EditPolicy(PolicyEdit.OfUser user) ->
                    wanted.put("user " + user.user(), user.fields());
            case Command.Together(List<Command> parts) -> parts.forEach(this::want);
            case Command.EditPolicy _,
                    Command.Submit _,
                    Command.AppendBlocks _,
                    Command.AppendTasks _,
                    Command.Undo _,
                    Command.Redo _,
                    Command.Acts _ -> {}
        }
    }

    private void want(JobNumber job, JobField field) {
        for (JobPart part : parts(field)) {
            wanted.put(name(job, part.key()), field);
        }
    }

    private void want(TaskEdit edit) {
        if (edit.tasks() instanceof Subject.OfTasks(BlockAddress block, TaskSet some)) {
            tasks.merge(block, some, TaskSet::union);
            edit.fields().forEach(field -> wanted.put("tasks of block " + block, field));
        }
    }

    private void meet(Noted noted, Undo.Part part) {
        switch (part) {
            case Undo.JobSaid said ->
                    JobPart.between(said.before(), said.after())
                            .forEach(
                                    one ->
                                            meet(
                                                    noted,
                                                    name(said.job(), one.key()),
                                                    one.of(said.after())));
            case Undo.BlockSaid said ->
                    said.after()
                            .forEach(field -> meet(noted, name(said.block(), field.key()), field));
            case Undo.TasksSaid said -> meet(noted, said.block(), said.tasks(), said.after());
            case Undo.TasksStood stood ->
                    meet(noted, stood.block(), stood.tasks(), stood.after().state().word());
            case Undo.WorkerPause pause -> meet(noted, "worker:" + pause.worker(), pause.after());
            case Undo.WorkerNote note ->
                    meet(noted, "the note of worker " + note.worker(), note.after());
            case Undo.FarmPause pause -> meet(noted, "the farm", pause.after());
            case Undo.ServiceSet set -> meet(noted, "the farm", set.after());
            case Undo.QueueSet set -> meet(noted, "queue " + set.queue(), set.after());
            case Undo.UserSet set -> meet(noted, "user " + set.user(), set.after());
            case Undo.JobCame _, Undo.JobTaken _, Undo.JobAged _, Undo.DoneElsewhere _ -> {}
        }
    }

    private void meet(Noted noted, BlockAddress block, TaskSet changed, Object now) {
        TaskSet named = tasks.getOrDefault(block, TaskSet.NONE);
        if (named.minus(changed).size() < named.size()) {
            meet(noted, "tasks of block " + block, now);
        }
    }

    private void meet(Noted noted, String name, Object now) {
        Object value = wanted.get(name);
        if (value != null) {
            String revision = Long.toString(noted.entry().revision());
            throw Conflicts.refused(
                    "changed_meanwhile",
                    "What you say of %s was said at revision %s by %s: it is %s by now, you want %s."
                            .formatted(
                                    name,
                                    revision,
                                    noted.entry().origin().user(),
                                    Shown.of(now),
                                    Shown.of(value)),
                    "Look at it again, then send it with \"if_revision\":" + revision + ".",
                    name);
        }
    }

    private static String name(JobNumber job, String key) {
        return "“" + key + "” of job " + job;
    }

    private static String name(BlockAddress block, String key) {
        return "“" + key + "” of block " + block;
    }

    private static Set<JobPart> parts(JobField field) {
        return switch (field) {
            case JobField.Name _ -> Set.of(JobPart.NAME);
            case JobField.User _ -> Set.of(JobPart.USER);
            case JobField.Priority _ -> Set.of(JobPart.PRIORITY);
            case JobField.Paused _, JobField.Waiting _ -> Set.of(JobPart.PAUSED, JobPart.ABORTED);
            case JobField.Aborted _ -> Set.of(JobPart.ABORTED);
            case JobField.Finished _ -> Set.of();
            case JobField.Hidden _ -> Set.of(JobPart.HIDDEN);
            case JobField.Note _ -> Set.of(JobPart.NOTE);
            case JobField.Meta _ -> Set.of(JobPart.METADATA);
            case JobField.Queue _ -> Set.of(JobPart.QUEUE);
            case JobField.NotBefore _ -> Set.of(JobPart.NOT_BEFORE);
            case JobField.DeleteAfter _ -> Set.of(JobPart.DELETE_AFTER);
            case JobField.Needs _ -> Set.of(JobPart.NEEDS);
            case JobField.MaxRunning _ -> Set.of(JobPart.MAX_RUNNING);
        };
    }
}
