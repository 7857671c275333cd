package farmhand.engine.rules;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.TaskState;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.TaskMove;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayList;
import java.util.List;

/** Puts tasks into states by hand, all or none. */
final class Moving {
    private Moving() {}

    static Decision decide(Farm farm, Command.MoveTasks command, When now) {
        Lookup.job(farm, command.job());
        Farm then = farm;
        List<FarmEvent> events = new ArrayList<>();
        List<Subject> done = new ArrayList<>();
        for (int i = 0; i < command.moves().size(); i++) {
            TaskMove move = command.moves().get(i);
            Farm on = then;
            List<FarmEvent> more = Refused.at("[" + i + "]", () -> events(on, command, move, now));
            then = more.isEmpty() ? then : then.apply(more);
            events.addAll(more);
            done.add(move.tasks());
        }
        return new Decision.Accepted(events, done, List.of(), List.of());
    }

    private static List<FarmEvent> events(
            Farm farm, Command.MoveTasks command, TaskMove move, When now) {
        if (!move.tasks().job().equals(command.job())) {
            throw refused(
                    "not_found",
                    move.tasks() + " is not in job " + command.job() + ".",
                    "Name tasks of that job, such as " + command.job() + "/0/10-20.",
                    "tasks");
        }
        Wish wish = wish(move.to());
        List<FarmEvent> events = new ArrayList<>();
        for (Subject.OfTasks tasks : tasksOf(farm, move.tasks())) {
            Block block = Lookup.blockWith(farm, tasks.block(), tasks.tasks());
            Steps steps = Steps.of(tasks.block(), block, tasks.tasks(), wish);
            steps.refused()
                    .forEach(
                            (step, some) -> {
                                throw new Refused(step.of(tasks.block(), some).within("tasks"));
                            });
            events.addAll(steps.events(now));
        }
        return events;
    }

    /** What the subject comes down to; blocks and tasks are not yet known to exist. */
    static List<Subject.OfTasks> tasksOf(Farm farm, Subject subject) {
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
            case ASSIGNED, RUNNING ->
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
