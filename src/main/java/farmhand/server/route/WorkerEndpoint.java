package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.Outcomes;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.Question;
import farmhand.farm.view.WorkerInfo;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code /farm/workers}: the machines that run tasks, and how they are doing. */
final class WorkerEndpoint {
    private WorkerEndpoint() {}

    static Reply list(Call call) throws InterruptedException {
        call.query().only();
        return Reply.json(200, Answers.workers(Waiting.ask(call, new Question.AllWorkers())));
    }

    static Reply log(Call call) throws InterruptedException {
        call.query().only();
        String log = Waiting.ask(call, new Question.WorkerLogOf(call.name()));
        return new Reply.Whole(
                200,
                Map.of("Content-Type", "text/plain; charset=utf-8"),
                StandardCharsets.UTF_8.encode(log));
    }

    static Reply patch(Call call) throws InterruptedException {
        call.query().only();
        String name = call.name();
        WorkerInfo before = one(call, name);
        return Waiting.send(
                call,
                CommandBodies.editWorker(name, call.body().get()),
                done -> changed(call, done, before));
    }

    private static Reply changed(Call call, Outcome.Done done, WorkerInfo before) {
        boolean paused = call.host().farm().policy().isPaused(before.name());
        String now = Answers.worker(before.paused(paused));
        return Reply.json(200, Outcomes.changed(done, now));
    }

    private static WorkerInfo one(Call call, String name) throws InterruptedException {
        return Waiting.ask(call, new Question.AllWorkers()).stream()
                .filter(worker -> worker.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Call.notFound(
                                        "There is no worker “" + name + "”.",
                                        "Get /farm/workers to see their names.",
                                        name));
    }
}
