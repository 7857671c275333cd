package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.farm.link.Question;

/** {@code GET /farm/services}: how each kind of task is started and judged. */
final class ServiceEndpoint {
    private ServiceEndpoint() {}

    static Reply list(Call call) throws InterruptedException {
        call.query().only();
        return Reply.json(200, Answers.print(Waiting.ask(call, new Question.AllServices())));
    }
}
