package farmhand.server.party;

import farmhand.dialect.party.PartyAnswers;
import farmhand.dialect.party.PartyAnswers.Placed;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.link.FarmHost;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.server.route.AwaitedRun;
import farmhand.server.route.Reply;
import farmhand.server.route.Waiting;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * {@code POST /task/{id}}: runs a task at once in the slots of the farm, and holds the answer until
 * it has run. What is over for good is never run again.
 */
final class RunNow {
    /** How many callers may wait. */
    private static final int MOST_HELD = 64;

    private final FarmHost host;
    private final Function<TaskAddress, Placed> tasks;
    private final Semaphore room = new Semaphore(MOST_HELD);

    RunNow(FarmHost host, Function<TaskAddress, Placed> tasks) {
        this.host = host;
        this.tasks = tasks;
    }

    Reply answer(TaskAddress address, Origin origin) throws InterruptedException {
        Task task = task(address);
        Optional<Rejection> over = over(task, address);
        if (over.isPresent()) {
            return PartyStatuses.reply(PartyStatuses.CONFLICT, over.get());
        }
        if (!room.tryAcquire()) {
            return PartyStatuses.reply(
                    Rejection.of(
                            "too_many_waiting",
                            MOST_HELD + " others wait for the end of a run already.",
                            "Try again later; the task runs when its time has come."));
        }
        boolean goesOn = false;
        try {
            Optional<Rejection> refused =
                    task.state().isActive() ? Optional.empty() : refused(address, origin);
            goesOn = refused.isEmpty() || isBegun(address);
            return goesOn
                    ? new Reply.Streamed(
                            Reply.json(200, "").headers(),
                            new AwaitedRun(host, address, () -> told(address), room::release))
                    : PartyStatuses.reply(PartyStatuses.CONFLICT, refused.get());
        } finally {
            if (!goesOn) {
                room.release();
            }
        }
    }

    /** Another caller may have been quicker; both wait for the same run. */
    private boolean isBegun(TaskAddress address) {
        TaskState state = task(address).state();
        return state.isActive() || state == TaskState.DONE;
    }

    private Optional<Rejection> refused(TaskAddress address, Origin origin)
            throws InterruptedException {
        Subject subject = new Subject.OfTasks(address.inBlock(), TaskSet.of(address.task()));
        Command run = Command.act(new Verb.Run(), List.of(subject));
        return switch (Waiting.await(host.send(run, origin))) {
            case Outcome.Refused(var rejection) -> Optional.of(rejection);
            case Outcome.Done done -> done.refused().stream().findFirst();
        };
    }

    private static Optional<Rejection> over(Task task, TaskAddress address) {
        String id = address.id();
        return switch (task.state()) {
            case DONE -> refusal("completed", "Task " + id + " is completed.");
            case DELETED -> refusal("deleted", "Task " + id + " was deleted.");
            case FAILED ->
                    refusal("failed", "Task " + id + " failed " + task.failures() + " times.");
            case HELD, EXCLUDED ->
                    Optional.of(
                            Rejection.of(
                                    "put_aside",
                                    "Task " + id + " is " + task.state().word() + ".",
                                    "Include it again in the window, or with farmhand include."));
            case OPEN, ASSIGNED, RUNNING -> Optional.empty();
        };
    }

    private static Optional<Rejection> refusal(String code, String message) {
        return Optional.of(
                Rejection.of(code, message, "It is not run again; post a new task instead."));
    }

    private String told(TaskAddress address) {
        Placed placed = tasks.apply(address);
        Task task = task(address);
        return PartyAnswers.task(200, placed, outcome(task));
    }

    private static String outcome(Task task) {
        return switch (task.state()) {
            case DONE -> "The task has run.";
            case DELETED, HELD, EXCLUDED ->
                    "The task is " + task.state().word() + "; it was not completed.";
            case OPEN, ASSIGNED, RUNNING, FAILED ->
                    task.error().isEmpty()
                            ? "The task has run."
                            : "The task failed: " + task.error();
        };
    }

    private Task task(TaskAddress address) {
        return tasks.apply(address).block().tasks().task(address.task());
    }
}
