package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.farm.link.Question;

/** {@code GET /farm/workers}: the machines that run tasks, and how they are doing. */
final class WorkerEndpoint {
    private WorkerEndpoint() {}

    static Reply list(Call call) throws InterruptedException {
        call.query().only();
        return Reply.json(200, Answers.workers(Waiting.ask(call, new Question.AllWorkers())));
    }
}
