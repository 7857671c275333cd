package farmhand.server.route;

import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.FarmState;

import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code GET /farm}.
 *
 * @param doors where the farm can be reached
 */
record FarmEndpoint(Supplier<Map<String, String>> doors) implements Endpoint {
    @Override
    public Reply answer(Call call) {
        call.query().only();
        return Reply.json(
                200,
                Answers.print(
                        new FarmState(
                                call.host().info(), call.host().farm().revision(), doors.get())));
    }
}
