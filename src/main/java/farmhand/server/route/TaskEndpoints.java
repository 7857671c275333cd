package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.TaskInFull;
import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.Outcomes;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.link.Question;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.TaskView;

import java.util.Optional;

/** {@code /farm/jobs/{j}/tasks} and below. */
final class TaskEndpoints {
    private TaskEndpoints() {}

    /** Of one block from an index on, or of all blocks one after the other. */
    static Reply list(Call call) throws InterruptedException {
        Query query = call.query().only("block", "from", "limit", "skip");
        int block =
                query.has("block")
                        ? (int) query.number("block", 0, 0, Integer.MAX_VALUE)
                        : Question.TasksOf.ALL;
        long first = query.skip() + query.number("from", 0, 0, Integer.MAX_VALUE);
        Question.TasksOf asked =
                new Question.TasksOf(call.job().number(), block, first, query.limit());
        return Reply.json(200, Answers.print(Waiting.ask(call, asked)));
    }

    /** Of all jobs, those that a query means. */
    static Reply found(Call call) throws InterruptedException {
        Query query = call.query().only("where", "limit", "skip");
        Question.TasksWhere asked = new Question.TasksWhere(query.text("where"), call.part());
        return Reply.json(200, Answers.print(Waiting.ask(call, asked)));
    }

    private static Block block(Job job, long index) {
        if (index >= job.blocks().size()) {
            String address = job.number() + "/" + index;
            throw Call.notFound(
                    "There is no block " + address + ".",
                    "Get the job to see its blocks.",
                    address);
        }
        return job.blocks().get((int) index);
    }

    static Reply get(Call call) throws InterruptedException {
        call.query().only();
        Job job = call.job();
        TaskAddress address = call.task();
        Block block = block(job, address.block());
        if (address.task() >= block.tasks().size()) {
            throw Call.notFound(
                    "There is no task " + address + ".",
                    "List the job's tasks to see their indexes.",
                    address.toString());
        }
        return Reply.json(200, Answers.print(inFull(call, address, block)));
    }

    /** A task of that block with all there is to say of it. */
    static TaskInFull inFull(Call call, TaskAddress address, Block block)
            throws InterruptedException {
        TaskView task = TaskView.of(block, address.task());
        TaskState state = task.task().state();
        boolean waits = state == TaskState.OPEN || state == TaskState.HELD;
        Subject subject = new Subject.OfTasks(address.inBlock(), TaskSet.of(address.task()));
        return new TaskInFull(
                address,
                task,
                block.command(address.task()),
                block.created(address.task()),
                waits
                        ? Waiting.ask(call, new Question.WhyOf(subject)).whys().stream().findFirst()
                        : Optional.empty(),
                Waiting.ask(call, new Question.AttemptsOf(address)));
    }

    static Reply patch(Call call) throws InterruptedException {
        call.query().only();
        return CommandEndpoint.send(
                call, CommandBodies.editTasks(call.job().number(), call.body().get()));
    }

    static Reply patchOne(Call call) throws InterruptedException {
        call.query().only();
        TaskAddress address = call.task();
        Command command = CommandBodies.editTask(address, call.body().get());
        return Waiting.send(
                call,
                command,
                done -> {
                    Job job = call.host().farm().jobs().find(address.job()).orElseThrow();
                    TaskView task = TaskView.of(job.blocks().get(address.block()), address.task());
                    return Reply.json(200, Outcomes.changed(done, address.inBlock(), task));
                });
    }
}
