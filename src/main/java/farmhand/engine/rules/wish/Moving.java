package farmhand.engine.rules.wish;

import farmhand.engine.rules.needs.TaskCircles;
import farmhand.engine.rules.refuse.Lookup;
import farmhand.engine.rules.refuse.Transfers;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Parcel;

import java.util.ArrayList;
import java.util.List;

/** Says some things of single tasks otherwise, their states among them, all or none. */
public final class Moving {
    private Moving() {}

    /** What comes of single tasks being said to be otherwise. */
    public static Decision decide(Farm farm, Command.EditTasks command, When now) {
        Lookup.job(farm, command.job());
        Farm then = farm;
        List<FarmEvent> events = new ArrayList<>();
        List<Subject> done = new ArrayList<>();
        for (int i = 0; i < command.edits().size(); i++) {
            TaskEdit edit = command.edits().get(i);
            Farm on = then;
            List<FarmEvent> more = Refused.at("[" + i + "]", () -> events(on, command, edit, now));
            then = more.isEmpty() ? then : then.apply(more);
            events.addAll(more);
            done.add(edit.tasks());
        }
        return new Decision.Accepted(events, done, List.of(), List.of());
    }

    private static List<FarmEvent> events(
            Farm farm, Command.EditTasks command, TaskEdit edit, When now) {
        if (!edit.tasks().job().equals(command.job())) {
            throw refused(
                    "not_found",
                    edit.tasks() + " is not in job " + command.job() + ".",
                    "Name tasks of that job, such as " + command.job() + "/0/10-20.",
                    "tasks");
        }
        List<FarmEvent> events = new ArrayList<>();
        for (Subject.OfTasks named : tasksOf(farm, edit.tasks())) {
            Block block = Lookup.blockWith(farm, named.block(), named.tasks());
            Subject.OfTasks tasks = present(block, named, edit.tasks());
            List<FarmEvent> wished = wished(block, tasks, edit.fields(), now);
            refuseCircle(farm, tasks.block(), edit, wished);
            events.addAll(wished);
            for (TaskField field : edit.fields()) {
                if (field instanceof TaskField.Status(TaskState to)) {
                    events.addAll(moved(block, tasks, wish(to), now));
                }
            }
        }
        return events;
    }

    /** A whole block means what is left of it; a task named though it is gone is refused. */
    private static Subject.OfTasks present(Block block, Subject.OfTasks tasks, Subject named) {
        TaskSet gone = Wished.deleted(block, tasks.tasks());
        if (gone.isEmpty()) {
            return tasks;
        }
        if (named instanceof Subject.OfTasks) {
            throw new Refused(Step.DELETED.of(tasks.block(), block, gone).within("tasks"));
        }
        return new Subject.OfTasks(tasks.block(), tasks.tasks().minus(gone));
    }

    private static void refuseCircle(
            Farm farm, BlockAddress at, TaskEdit edit, List<FarmEvent> wished) {
        boolean needs = edit.fields().stream().anyMatch(f -> f instanceof TaskField.Needs);
        if (needs && !wished.isEmpty()) {
            Block then = farm.apply(wished).block(at).orElseThrow();
            if (then.spec().work() instanceof Work.Listed(var tasks, _)) {
                Refused.at(
                        "needs",
                        () -> {
                            TaskCircles.refuse(tasks, then::wishes, 0);
                            return tasks;
                        });
            }
        }
    }

    private static List<FarmEvent> moved(Block block, Subject.OfTasks tasks, Wish wish, When now) {
        Steps steps = Steps.of(tasks.block(), block, tasks.tasks(), wish);
        steps.refused()
                .forEach(
                        (step, some) -> {
                            throw new Refused(step.of(tasks.block(), block, some).within("tasks"));
                        });
        return steps.events(now);
    }

    private static List<FarmEvent> wished(
            Block block, Subject.OfTasks tasks, List<TaskField> fields, When now) {
        if (fields.stream().anyMatch(field -> field instanceof TaskField.Destination)) {
            Transfers.refuseElsewhere(tasks, block, fields);
        }
        return Wished.events(
                tasks.block(),
                block,
                tasks.tasks(),
                old -> {
                    TaskWishes wishes = old;
                    for (TaskField field : fields) {
                        wishes = with(block, wishes, field);
                    }
                    return wishes;
                },
                now);
    }

    private static TaskWishes with(Block block, TaskWishes old, TaskField field) {
        return switch (field) {
            case TaskField.Status _ -> old;
            case TaskField.Priority(int value) -> old.withPriority(value);
            case TaskField.Hidden(boolean value) -> old.withHidden(value);
            case TaskField.NotBefore(When value) -> old.withNotBefore(value);
            case TaskField.Meta(var value) -> old.with(value);
            case TaskField.Destination(String value) -> old.with(Parcel.to(value));
            case TaskField.Needs(var value) -> {
                if (block.isNumeric() && !value.isEmpty()) {
                    throw refused(
                            "numeric_block",
                            "Block “"
                                    + block.spec().name()
                                    + "” is numeric: its tasks have no"
                                    + " names to wait for.",
                            "Let the whole block wait, frame by frame if need be.",
                            "needs");
                }
                yield old.withNeeds(value);
            }
        };
    }

    /** What the subject comes down to; blocks and tasks are not yet known to exist. */
    public static List<Subject.OfTasks> tasksOf(Farm farm, Subject subject) {
        return switch (subject) {
            case Subject.OfTasks tasks -> List.of(tasks);
            case Subject.OfBlock(BlockAddress at) -> List.of(all(at, Lookup.block(farm, at)));
            case Subject.OfJob(var number) -> {
                Job job = Lookup.job(farm, number);
                yield job.blocks().stream()
                        .map(block -> all(new BlockAddress(number, block.index()), block))
                        .toList();
            }
        };
    }

    private static Subject.OfTasks all(BlockAddress at, Block block) {
        return new Subject.OfTasks(at, TaskSet.firstOf(block.tasks().size()));
    }

    private static Wish wish(TaskState to) {
        return switch (to) {
            case OPEN -> Wish.REOPEN;
            case HELD -> Wish.HOLD;
            case EXCLUDED -> Wish.EXCLUDE;
            case DONE -> Wish.FINISH;
            case FAILED -> Wish.FAIL;
            case ASSIGNED, RUNNING, DELETED ->
                    throw refused(
                            "bad_status",
                            "A task cannot be made “" + to.word() + "” by hand.",
                            "Use open, held, excluded, done or failed.",
                            "status");
        };
    }

    private static Refused refused(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }
}
