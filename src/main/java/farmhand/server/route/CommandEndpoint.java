package farmhand.server.route;

import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.Outcomes;
import farmhand.farm.command.Command;

/** {@code POST /farm/commands}, {@code /farm/undo} and {@code /farm/redo}. */
final class CommandEndpoint {
    private CommandEndpoint() {}

    static Reply post(Call call) throws InterruptedException {
        call.query().only();
        return send(call, CommandBodies.acts(call.body().get()));
    }

    static Reply undo(Call call) throws InterruptedException {
        call.query().only();
        return send(call, CommandBodies.undo(call.body().get()));
    }

    static Reply redo(Call call) throws InterruptedException {
        call.query().only();
        return send(call, CommandBodies.redo(call.body().get()));
    }

    /** Of one thing alone: why it could not be so is the whole answer then. */
    static Reply sendOne(Call call, Command command) throws InterruptedException {
        return Waiting.send(
                call,
                command,
                done ->
                        done.subjects().isEmpty() && !done.refused().isEmpty()
                                ? Statuses.refused(done.refused().getFirst())
                                : Reply.json(200, Outcomes.changed(command, done)));
    }

    /** Refused only when nothing at all was done. */
    static Reply send(Call call, Command command) throws InterruptedException {
        return Waiting.send(
                call,
                command,
                done -> {
                    boolean nothing = done.subjects().isEmpty() && !done.refused().isEmpty();
                    return Reply.json(nothing ? 409 : 200, Outcomes.changed(command, done));
                });
    }
}
