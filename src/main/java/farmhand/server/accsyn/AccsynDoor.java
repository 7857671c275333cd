package farmhand.server.accsyn;

import farmhand.dialect.accsyn.AccsynAnswers;
import farmhand.dialect.accsyn.Change;
import farmhand.dialect.accsyn.Changes;
import farmhand.dialect.accsyn.Event;
import farmhand.dialect.accsyn.Finding;
import farmhand.dialect.accsyn.Workspace;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmHost;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.server.route.Asked;
import farmhand.server.route.Reply;
import farmhand.server.route.Waiting;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code PUT /api/v3/api/login} and {@code /api/v3/event}. */
public final class AccsynDoor {
    private static final String ROOT = "/api/v3/";
    private static final String LOGIN = ROOT + "api/login";
    private static final String EVENT = ROOT + "event";

    private final FarmHost host;
    private final InstantSource clock;

    /** Of the farm of {@code host}, by the time of {@code clock}. */
    public AccsynDoor(FarmHost host, InstantSource clock) {
        this.host = host;
        this.clock = clock;
    }

    /** Whether a path is one of accsyn's. */
    public static boolean isAt(String path) {
        return path.startsWith(ROOT);
    }

    /** A refusal in accsyn's form. */
    public static Reply refused(int status, Rejection rejection) {
        return Reply.json(
                status,
                AccsynAnswers.refused(rejection),
                status == 503 ? Map.of("Retry-After", "1") : Map.of());
    }

    /** Answers a request; refusals too are in accsyn's form. */
    public Reply answer(Asked asked) throws InterruptedException {
        try {
            return switch (asked.path()) {
                case LOGIN ->
                        Reply.json(
                                200,
                                AccsynAnswers.login(asked.origin().user(), host.info().epoch()));
                case EVENT -> answer(asked, Event.read(text(asked), asked.method()));
                default ->
                        throw Refused.of(
                                "not_found",
                                "There is nothing at " + asked.path() + ".",
                                "Send events to " + EVENT + ".");
            };
        } catch (Refused refused) {
            return refused(AccsynStatuses.of(refused.rejection()), refused.rejection());
        }
    }

    /** Where there is no body, the event is all that stands behind the question mark. */
    private static String text(Asked asked) {
        return switch (asked.method()) {
            case "GET", "DELETE" -> asked.query().values().keySet().stream().findFirst().orElse("");
            default -> asked.body().get();
        };
    }

    private Reply answer(Asked asked, Event event) throws InterruptedException {
        return switch (event.act()) {
            case FIND -> objects(finding(asked).objects(event));
            case ENTITYTYPES -> Reply.json(200, AccsynAnswers.entitytypes());
            case ATTRIBUTES -> Reply.json(200, AccsynAnswers.attributes(event));
            case CREATE, EDIT, DELETE -> changed(asked, Changes.of(event, host.farm()));
        };
    }

    private Reply changed(Asked asked, Change change) throws InterruptedException {
        return switch (Waiting.await(host.send(change.command(), asked.origin()))) {
            case Outcome.Refused(var rejection) -> throw new Refused(rejection);
            case Outcome.Done done when !done.refused().isEmpty() ->
                    throw new Refused(done.refused().getFirst());
            case Outcome.Done done -> {
                List<Subject> subjects =
                        change.subjects().isEmpty() ? done.subjects() : change.subjects();
                yield switch (change.told()) {
                    case JOBS -> objects(finding(asked).jobs(subjects));
                    case TASKS -> objects(finding(asked).tasks(subjects));
                    case SUCCESS -> Reply.json(200, AccsynAnswers.success());
                    case TRUE -> Reply.json(200, AccsynAnswers.isTrue());
                };
            }
        };
    }

    private Finding finding(Asked asked) {
        Workspace workspace =
                new Workspace(
                        host.info().name(),
                        When.at(clock.instant()),
                        host.info().shares(),
                        new FarmRecords(host));
        return new Finding(host.farm(), workspace, asked.origin().user());
    }

    /** One after the other, since there may be a million. */
    private static Reply objects(Stream<String> objects) {
        return new Reply.Streamed(
                Reply.json(200, "").headers(),
                out -> {
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    text.write(AccsynAnswers.BEFORE);
                    for (Iterator<String> all = objects.iterator(); all.hasNext(); ) {
                        text.write(all.next());
                        text.write(all.hasNext() ? "," : "");
                    }
                    text.write(AccsynAnswers.BEHIND);
                    text.flush();
                });
    }
}
