package farmhand.server.route;

import farmhand.dialect.live.Limits;
import farmhand.dialect.live.answer.Answers;
import farmhand.farm.Block;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;

import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * {@code POST …/tasks/{b}/{t}/run}: at once, whatever is paused; with {@code ?wait=true} the answer
 * is the task as it is when the run has ended.
 */
final class RunEndpoint implements Endpoint {
    private final Semaphore room = new Semaphore(Limits.HELD_CALLERS);

    @Override
    public Reply answer(Call call) throws InterruptedException {
        boolean wait = call.query().only("wait").flag("wait");
        TaskAddress task = call.task();
        call.job();
        Subject subject = new Subject.OfTasks(task.inBlock(), TaskSet.of(task.task()));
        Command run = Command.act(new Verb.Run(), List.of(subject));
        return wait ? held(call, task, run) : CommandEndpoint.sendOne(call, run);
    }

    private Reply held(Call call, TaskAddress task, Command run) throws InterruptedException {
        if (!room.tryAcquire()) {
            throw Refused.of(
                    "too_many_waiting",
                    Limits.HELD_CALLERS + " others wait for the end of a run already.",
                    "Leave wait away and watch the task, or try again later.");
        }
        boolean goesOn = false;
        try {
            Reply sent = CommandEndpoint.sendOne(call, run);
            goesOn = sent.status() == 200;
            return goesOn
                    ? new Reply.Streamed(
                            Reply.json(200, "").headers(),
                            new AwaitedRun(
                                    call.host(), task, () -> told(call, task), room::release))
                    : sent;
        } finally {
            if (!goesOn) {
                room.release();
            }
        }
    }

    private static String told(Call call, TaskAddress task) throws InterruptedException {
        Block block =
                call.host().farm().jobs().find(task.job()).orElseThrow().blocks().get(task.block());
        return Answers.print(TaskEndpoints.inFull(call, task, block));
    }
}
