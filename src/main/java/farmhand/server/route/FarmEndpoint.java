package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.FarmState;
import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.Outcomes;
import farmhand.farm.Farm;

import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code /farm}.
 *
 * @param doors where the farm can be reached
 */
record FarmEndpoint(Supplier<Map<String, String>> doors) implements Endpoint {
    @Override
    public Reply answer(Call call) {
        call.query().only();
        return Reply.json(200, told(call));
    }

    /** {@code PATCH /farm}. */
    Reply patch(Call call) throws InterruptedException {
        call.query().only();
        return Waiting.send(
                call,
                CommandBodies.editFarm(call.body().get()),
                done -> Reply.json(200, Outcomes.changed(done, told(call))));
    }

    private String told(Call call) {
        Farm farm = call.host().farm();
        return Answers.print(
                new FarmState(call.host().info(), farm.revision(), doors.get(), farm.policy()));
    }
}
