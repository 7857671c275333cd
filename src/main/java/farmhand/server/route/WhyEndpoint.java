package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.farm.address.Subject;
import farmhand.farm.link.Question;

/** {@code /farm/jobs/{j}/why}: of the job, or of a part of it such as {@code ?of=0/10-20}. */
final class WhyEndpoint {
    private WhyEndpoint() {}

    static Reply get(Call call) throws InterruptedException {
        Query query = call.query().only("of");
        String job = call.job().number().toString();
        Subject subject = Subject.parse(query.has("of") ? job + "/" + query.text("of") : job);
        return Reply.json(200, Answers.print(Waiting.ask(call, new Question.WhyOf(subject))));
    }
}
