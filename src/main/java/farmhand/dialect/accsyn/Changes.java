package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.accsyn.Change.Told;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.query.PlacedTask;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                            ? Change.of(
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
        return Change.of(
                new Command.AppendTasks(
                        list(job), NewTasks.read(tasks, NewTasks.onDuplicate(fields))),
                NewTasks.arePaths(tasks) ? Told.SUCCESS : Told.TASKS);
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
        return new Change(
                new Command.EditJob(job.number(), Edits.ofJob(event.data(), farm)),
                Told.JOBS,
                List.of(new Subject.OfJob(job.number())));
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
        return Change.of(
                Command.act(new Verb.Delete(), List.of(new Subject.OfJob(job.number()))),
                Told.TRUE);
    }
}
