package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;

/** {@code {"get": ..}}: something is looked at. */
final class GetRequest {
    private GetRequest() {}

    static Step begin(Fields get, Desk desk) {
        String type = get.text("type");
        return switch (type) {
            case "jobs" -> new GetJobs(get, desk).begin();
            default -> new Step.Answer(Info.error("Invalid get type = '" + type + "'"));
        };
    }
}
