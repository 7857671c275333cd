package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.Outcomes;

/** {@code /farm/users} and below. */
final class UserEndpoints {
    private UserEndpoints() {}

    static Reply list(Call call) {
        call.query().only();
        return Reply.json(200, Answers.users(call.host().farm()));
    }

    /** Whoever has no job yet may be asked for too, since limits can be set before. */
    static Reply get(Call call) {
        call.query().only();
        return Reply.json(200, Answers.user(call.host().farm(), call.name()));
    }

    static Reply patch(Call call) throws InterruptedException {
        call.query().only();
        String name = call.name();
        return Waiting.send(
                call,
                CommandBodies.editUser(name, call.body().get()),
                done ->
                        Reply.json(
                                200,
                                Outcomes.changed(done, Answers.user(call.host().farm(), name))));
    }
}
