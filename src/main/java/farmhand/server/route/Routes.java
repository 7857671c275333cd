package farmhand.server.route;

import farmhand.dialect.live.Wire;
import farmhand.dialect.live.answer.Refusals;
import farmhand.dialect.live.openapi.OpenApi;
import farmhand.farm.link.FarmHost;
import farmhand.farm.refusal.Rejection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The routing table: which endpoint answers which method and path. */
public final class Routes {
    /** Path of the live feed. */
    public static final String LIVE = "/farm/live";

    private final FarmHost host;
    private final List<Route> table;

    /**
     * The table of a farm.
     *
     * @param host what is served
     * @param doors where it can be reached, by door; asked anew each time
     */
    public Routes(FarmHost host, Supplier<Map<String, String>> doors) {
        this.host = host;
        Route told = Route.of("GET", "/farm/openapi.json", this::told);
        this.table =
                Stream.of(table(doors), policy(), List.of(told)).flatMap(List::stream).toList();
    }

    /** Queues, users, and what is not about jobs. */
    private static List<Route> policy() {
        return List.of(
                Route.of("GET", "/farm/queues", QueueEndpoints::list),
                Route.of("GET", "/farm/queues/*", QueueEndpoints::get),
                Route.of("PATCH", "/farm/queues/*", QueueEndpoints::patch),
                Route.of("PUT", "/farm/queues/*", QueueEndpoints::put),
                Route.of("DELETE", "/farm/queues/*", QueueEndpoints::remove),
                Route.of("GET", Wire.SERVICES, ServiceEndpoint::list),
                Route.of("GET", Wire.WORKERS, WorkerEndpoint::list),
                Route.of("PATCH", Wire.WORKERS + "/*", WorkerEndpoint::patch),
                Route.of("GET", Wire.WORKERS + "/*/log", WorkerEndpoint::log),
                Route.of("GET", "/farm/metrics", MetricsEndpoint::get),
                Route.of("GET", "/farm/users", UserEndpoints::list),
                Route.of("GET", "/farm/users/*", UserEndpoints::get),
                Route.of("PATCH", "/farm/users/*", UserEndpoints::patch));
    }

    private static List<Route> table(Supplier<Map<String, String>> doors) {
        return List.of(
                Route.of("GET", "/farm/health", _ -> Reply.json(200, "{\"status\":\"ok\"}")),
                Route.of("GET", "/farm", new FarmEndpoint(doors)),
                Route.of("PATCH", "/farm", new FarmEndpoint(doors)::patch),
                Route.of("GET", "/farm/jobs", JobEndpoints::list),
                Route.of("POST", "/farm/jobs", JobEndpoints::submit),
                Route.of("GET", "/farm/jobs/*", JobEndpoints::get),
                Route.of("PATCH", "/farm/jobs/*", JobEndpoints::patch),
                Route.of("DELETE", "/farm/jobs/*", JobEndpoints::delete),
                Route.of("POST", "/farm/jobs/*/activate", JobEndpoints::activate),
                Route.of("POST", "/farm/jobs/*/move", JobEndpoints::move),
                Route.of("POST", "/farm/jobs/*/archive", JobEndpoints::archive),
                Route.of("POST", "/farm/jobs/*/restore", JobEndpoints::restore),
                Route.of("POST", "/farm/jobs/*/clone", JobEndpoints::copy),
                Route.of("POST", "/farm/jobs/*/blocks", BlockEndpoints::append),
                Route.of("PATCH", "/farm/jobs/*/blocks/*", BlockEndpoints::patch),
                Route.of("POST", "/farm/jobs/*/blocks/*/tasks", BlockEndpoints::appendTasks),
                Route.of("GET", "/farm/tasks", TaskEndpoints::found),
                Route.of("GET", "/farm/jobs/*/why", WhyEndpoint::get),
                Route.of("GET", "/farm/jobs/*/tasks", TaskEndpoints::list),
                Route.of("PATCH", "/farm/jobs/*/tasks", TaskEndpoints::patch),
                Route.of("GET", "/farm/jobs/*/tasks/*/*", TaskEndpoints::get),
                Route.of("PATCH", "/farm/jobs/*/tasks/*/*", TaskEndpoints::patchOne),
                Route.of("POST", "/farm/jobs/*/tasks/*/*/run", new RunEndpoint()),
                Route.of("GET", "/farm/jobs/*/tasks/*/*/attempts/*/log", LogEndpoint::get),
                Route.of("GET", "/farm/jobs/*/tasks/*/*/outputs", OutputEndpoints::list),
                Route.of("GET", "/farm/jobs/*/tasks/*/*/outputs/*", OutputEndpoints::bytes),
                Route.of("GET", "/farm/jobs/*/tasks/*/*/thumb", OutputEndpoints::thumb),
                Route.of("POST", "/farm/commands", CommandEndpoint::post),
                Route.of("GET", "/farm/history", HistoryEndpoint::get),
                Route.of("POST", "/farm/undo", CommandEndpoint::undo),
                Route.of("POST", "/farm/redo", CommandEndpoint::redo),
                Route.of("GET", LIVE, _ -> notWebSocket()));
    }

    /** The table itself, as a page that programs read. */
    private Reply told(Call call) {
        call.query().only();
        List<OpenApi.Operation> operations =
                table.stream()
                        .map(
                                route ->
                                        new OpenApi.Operation(
                                                route.method(), String.join("/", route.pattern())))
                        .toList();
        return Reply.json(200, OpenApi.print(call.host().info().version(), operations));
    }

    /** Answers a request; what it refuses is thrown as {@link farmhand.farm.refusal.Refused}. */
    public Reply answer(Asked asked) throws InterruptedException {
        String method = asked.method();
        String path = asked.path();
        List<String> parts = List.of(path.split("/", -1));
        for (Route route : table) {
            Optional<List<String>> places = route.match(parts);
            if (places.isPresent() && route.method().equals(method)) {
                return route.endpoint()
                        .answer(
                                new Call(
                                        host,
                                        places.get(),
                                        asked.query(),
                                        asked.body(),
                                        asked.origin(),
                                        asked::terms,
                                        asked.range()));
            }
        }
        String allowed =
                table.stream()
                        .filter(route -> route.match(parts).isPresent())
                        .map(Route::method)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return allowed.isEmpty() ? unknown(path) : notAllowed(method, path, allowed);
    }

    /** What does ask for a WebSocket does not come here. */
    private static Reply notWebSocket() {
        return Statuses.reply(
                426,
                Rejection.of(
                        "not_websocket",
                        "The live feed is a WebSocket, and this request asks for none.",
                        "Open it as ws://…/farm/live; ask /farm/jobs for a single answer."));
    }

    private static Reply unknown(String path) {
        return Reply.json(
                404,
                Refusals.print(
                        Rejection.of(
                                "not_found",
                                "There is nothing at " + shortened(path) + ".",
                                "Begin at /farm; the routes are described in the"
                                        + " documentation.")));
    }

    private static Reply notAllowed(String method, String path, String allowed) {
        return Reply.json(
                405,
                Refusals.print(
                        Rejection.of(
                                "method_not_allowed",
                                shortened(path) + " does not take " + shortened(method) + ".",
                                "Use " + allowed + ".")),
                Map.of("Allow", allowed));
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
