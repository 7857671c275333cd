package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.BoundedJson;
import farmhand.dialect.accsyn.Change.Told;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;
import farmhand.query.PlacedTask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes commands of events that change something. */
public final class Changes {
    private static final Set<String> TASK_KEYS = Set.of("tasks", "allow_duplicates");

    private Changes() {}

    /** What {@code event} wants done; throws {@link Refused} where that cannot be read. */
    public static Change of(Event event, Farm farm) {
        Entity entity = Entity.parse(event.entity());
        return switch (event.act()) {
            case CREATE ->
                    entity == Entity.JOB
                            ? new Change(
                                    new Command.Submit(NewJob.read(event.data(), farm)), Told.JOBS)
                            : added(event, farm);
            case EDIT -> entity == Entity.JOB ? editedJob(event, farm) : editedTasks(event, farm);
            case DELETE -> deleted(event, entity, farm);
            case FIND, ENTITYTYPES, ATTRIBUTES -> throw new IllegalArgumentException();
        };
    }

    private static Change added(Event event, Farm farm) {
        Job job = Lookup.jobThere(farm, event.id());
        Fields fields = new Fields(event.data(), TASK_KEYS);
        JsonNode tasks = fields.get("tasks");
        BlockAddress list = list(job);
        List<TaskSpec> added = NewTasks.read(tasks, kind(job.blocks().get(list.block()), fields));
        refuseLate(job.blocks().get(list.block()), added);
        return new Change(
                new Command.AppendTasks(list, added),
                NewTasks.arePaths(tasks) ? Told.SUCCESS : Told.TASKS);
    }

    /** What is added to a job of files is copied as its other files are. */
    private static NewTasks.Kind kind(Block block, Fields fields) {
        return new NewTasks.Kind(
                block.spec().how().service().equals(Transfer.SERVICE),
                block.spec().how().environment().variables().getOrDefault(NewTasks.DESTINATION, ""),
                block.transfer(0).map(Transfer::copying).orElse(Copying.USUAL),
                NewTasks.onDuplicate(fields));
    }

    /** Once it was chosen where files go, nobody is asked again for some more of them. */
    private static void refuseLate(Block block, List<TaskSpec> added) {
        boolean asks =
                added.stream()
                        .anyMatch(
                                task ->
                                        task.options().isTransfer()
                                                && task.options().destination().isEmpty());
        boolean begun =
                IntStream.range(0, block.tasks().size())
                        .anyMatch(
                                i ->
                                        block.transfer(i)
                                                .filter(t -> !t.destination().isEmpty())
                                                .isPresent());
        if (asks && begun) {
            throw BoundedJson.placed(
                    "no_destination",
                    "A task has no destination, and those of the job were chosen already.",
                    "Give it one of its own.",
                    "tasks");
        }
    }

    /** The one block of the job that tasks can be added to. */
    private static BlockAddress list(Job job) {
        List<Block> lists = job.blocks().stream().filter(block -> !block.isNumeric()).toList();
        if (lists.size() != 1) {
            throw Refused.of(
                    "no_list",
                    "Job " + job.number() + " has " + lists.size() + " lists of tasks.",
                    lists.isEmpty()
                            ? "It is made of a range: create another job for more."
                            : "Append to one of its blocks with farmhand append.");
        }
        return new BlockAddress(job.number(), lists.getFirst().index());
    }

    private static Change editedJob(Event event, Farm farm) {
        Job job = Lookup.jobThere(farm, event.id());
        Optional<TaskField> sent = Edits.destination(event.data());
        if (sent.isPresent()) {
            Command send = new Command.EditTasks(job.number(), Sending.edits(job, sent.get()));
            Command change =
                    Sending.isAgain(sent.get()) && isHeldUp(job)
                            ? new Command.Together(
                                    List.of(
                                            send,
                                            new Command.EditJob(
                                                    job.number(), List.of(new JobField.Waiting()))))
                            : send;
            return new Change(change, Told.JOBS, List.of(new Subject.OfJob(job.number())));
        }
        return new Change(
                new Command.EditJob(job.number(), Edits.ofJob(event.data(), farm)),
                Told.JOBS,
                List.of(new Subject.OfJob(job.number())));
    }

    /** What is sent again is neither paused nor aborted any more, whatever it was. */
    private static boolean isHeldUp(Job job) {
        return job.settings().wishes().paused() || job.settings().wishes().aborted();
    }

    /** Of a list, by the id of their job; or of one by its own id. */
    private static Change editedTasks(Event event, Farm farm) {
        Optional<PlacedTask> one = Lookup.task(farm, event.id());
        if (one.isPresent() && event.data().isObject()) {
            return edited(
                    one.get().job(), List.of(Edits.ofTask(event.data(), one.get().address())));
        }
        Job job = Lookup.jobThere(farm, event.id());
        return edited(job, Edits.ofTasks(event.data(), job, farm));
    }

    private static Change edited(Job job, List<TaskEdit> edits) {
        return new Change(
                new Command.EditTasks(job.number(), edits),
                Told.TASKS,
                edits.stream().map(TaskEdit::tasks).toList());
    }

    private static Change deleted(Event event, Entity entity, Farm farm) {
        if (entity == Entity.TASK) {
            throw Refused.of(
                    "never_deleted",
                    "Tasks are never deleted, so that it can be seen what was done.",
                    "Set the task to excluded instead.");
        }
        Job job = Lookup.jobThere(farm, event.id());
        return new Change(
                Command.act(new Verb.Delete(), List.of(new Subject.OfJob(job.number()))),
                Told.TRUE);
    }
}
