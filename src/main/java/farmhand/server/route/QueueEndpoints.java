package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.Outcomes;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.policy.Policy;

/** {@code /farm/queues} and below. */
final class QueueEndpoints {
    private QueueEndpoints() {}

    static Reply list(Call call) {
        call.query().only();
        return Reply.json(200, Answers.queues(call.host().farm()));
    }

    static Reply get(Call call) {
        call.query().only();
        String name = name(call);
        if (!call.host().farm().policy().queues().containsKey(name)) {
            throw Call.notFound(
                    "There is no queue “" + name + "”.",
                    "List the queues to see their names.",
                    name);
        }
        return Reply.json(200, Answers.queue(call.host().farm(), name));
    }

    static Reply patch(Call call) throws InterruptedException {
        return edit(call, false);
    }

    /** Makes the queue where it is not there. */
    static Reply put(Call call) throws InterruptedException {
        return edit(call, true);
    }

    static Reply remove(Call call) throws InterruptedException {
        call.query().only();
        Command command = new Command.EditPolicy(new PolicyEdit.RemoveQueue(name(call)));
        return CommandEndpoint.send(call, command);
    }

    private static Reply edit(Call call, boolean make) throws InterruptedException {
        call.query().only();
        String name = name(call);
        return Waiting.send(
                call,
                CommandBodies.editQueue(name, make, call.body().get()),
                done ->
                        Reply.json(
                                200,
                                Outcomes.changed(done, Answers.queue(call.host().farm(), name))));
    }

    private static String name(Call call) {
        return Policy.queueName(call.name());
    }
}
