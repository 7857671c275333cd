package farmhand.client;

import static java.util.Objects.requireNonNull;

import farmhand.dialect.live.Wire;
import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.HistoryJson;
import farmhand.dialect.live.answer.OutputJson;
import farmhand.dialect.live.answer.Refusals;
import farmhand.dialect.live.command.LiveCommands;
import farmhand.dialect.live.command.LiveRequest;
import farmhand.dialect.live.json.DialectException;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.Attempt;
import farmhand.farm.why.Explanation;

import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Commands and questions as HTTP requests. Each waits for its answer, so they are called on virtual
 * threads.
 */
final class Requests {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final Clients clients;
    private final Supplier<Endpoint> known;
    private final Supplier<Endpoint> found;
    private final Set<Call> asked = ConcurrentHashMap.newKeySet();

    /**
     * Requests to where {@code known} says; when nobody listens there, once more to where {@code
     * found} says.
     */
    Requests(Clients clients, Supplier<Endpoint> known, Supplier<Endpoint> found) {
        this.clients = clients;
        this.known = known;
        this.found = found;
    }

    /** Asks to be told what happens after {@code since}. */
    static Request live(Endpoint where, Since since) {
        HttpUrl.Builder url = where.http().newBuilder().addPathSegments("farm/live");
        if (!since.epoch().isEmpty()) {
            url.addQueryParameter("since", Long.toString(since.revision()));
            url.addQueryParameter("epoch", since.epoch());
        }
        return to(where, where.user(), url.build()).build();
    }

    /** What is made of an answer. */
    interface Reading<A> {
        A of(Response response) throws IOException;
    }

    Outcome send(Command command, Origin origin) {
        LiveRequest asked = LiveCommands.request(command);
        return exchange(
                where -> {
                    RequestBody body =
                            asked.body().isEmpty() ? null : RequestBody.create(asked.body(), JSON);
                    HttpUrl url = where.http().newBuilder().encodedPath(asked.path()).build();
                    return to(where, origin.user(), url)
                            .header(Wire.PROGRAM, origin.door())
                            .method(asked.method(), body)
                            .build();
                },
                response -> LiveCommands.outcome(command, text(response)));
    }

    /**
     * Questions on their way are given up, since the farm is not heard any more. Commands are not:
     * they may be done by now, and whoever sent them should hear of it.
     */
    void giveUpQuestions() {
        asked.forEach(Call::cancel);
    }

    /** The answer, which has the type that the question asks for. */
    Object ask(Question<?> question) {
        return switch (question) {
            case Question.AttemptsOf(TaskAddress task) -> attempts(task);
            case Question.LogOf(AttemptAddress attempt, long offset, int limit) ->
                    log(attempt, offset, limit);
            case Question.OutputsOf(TaskAddress task) ->
                    exchange(
                            where -> get(where, Wire.outputs(task)),
                            response -> OutputJson.read(text(refusedOr(response))));
            case Question.OutputOf asked -> OutputBytes.of(this, asked);
            case Question.ThumbOf asked -> OutputBytes.of(this, asked);
            case Question.JobsWhere asked ->
                    found(Wire.jobs(asked), asked.part(), Answers::readJobs);
            case Question.TasksWhere asked ->
                    found(Wire.tasks(asked), asked.part(), Answers::readTasks);
            case Question.TasksOf asked ->
                    exchange(
                            where -> get(where, Wire.tasks(asked)),
                            response -> Answers.readTasks(text(refusedOr(response))));
            case Question.HistoryOf asked -> history(asked);
            case Question.WhyOf(Subject subject) -> why(subject);
            case Question.AllWorkers() ->
                    exchange(
                            where -> get(where, Wire.WORKERS),
                            response -> Answers.readWorkers(text(refusedOr(response))));
            case Question.WorkerLogOf(String worker) ->
                    exchange(
                            where -> get(where, Wire.workerPath(worker) + "/log"),
                            response -> text(refusedOr(response)));
            case Question.AllServices() ->
                    exchange(
                            where -> get(where, Wire.SERVICES),
                            response -> Answers.readServices(text(refusedOr(response))));
        };
    }

    private List<Attempt> attempts(TaskAddress task) {
        return exchange(
                where -> get(where, Wire.task(task)),
                response -> Answers.readTask(text(refusedOr(response))).attempts());
    }

    private HistoryPage history(Question.HistoryOf asked) {
        return exchange(
                where -> get(where, Wire.history(asked)),
                response -> HistoryJson.read(text(refusedOr(response))));
    }

    private Explanation why(Subject subject) {
        return exchange(
                where -> get(where, Wire.why(subject)),
                response -> Answers.readWhy(text(refusedOr(response))));
    }

    private <A> A found(String path, Question.Part part, Function<String, A> reading) {
        return exchange(
                where -> to(where, part.user(), resolved(where, path)).build(),
                response -> reading.apply(text(refusedOr(response))));
    }

    private LogPiece log(AttemptAddress attempt, long offset, int limit) {
        return exchange(
                where -> get(where, Wire.log(attempt, offset, limit)),
                response -> {
                    ByteBuffer bytes = ByteBuffer.wrap(refusedOr(response).body().bytes());
                    long size = number(response, Wire.LOG_SIZE);
                    boolean ended = "true".equals(response.header(Wire.LOG_ENDED));
                    return new LogPiece(number(response, Wire.LOG_OFFSET), bytes, size, ended);
                });
    }

    <A> A exchange(Function<Endpoint, Request> asked, Reading<A> reading) {
        Endpoint where = known.get();
        try {
            return exchange(where, asked.apply(where), reading);
        } catch (ConnectException nothingWasSent) {
            Endpoint now = found.get();
            if (now.equals(where)) {
                throw Failures.of(where, nothingWasSent);
            }
            return elsewhere(now, asked, reading);
        } catch (IOException problem) {
            throw Failures.of(where, problem);
        }
    }

    private <A> A elsewhere(Endpoint now, Function<Endpoint, Request> asked, Reading<A> reading) {
        try {
            return exchange(now, asked.apply(now), reading);
        } catch (IOException problem) {
            throw Failures.of(now, problem);
        }
    }

    private <A> A exchange(Endpoint where, Request request, Reading<A> reading) throws IOException {
        Call call = clients.to(where).newCall(request);
        if ("GET".equals(request.method())) {
            asked.add(call);
        }
        try (Response response = call.execute()) {
            if (response.code() == UNAUTHORIZED) {
                throw new TokenRefused(where);
            }
            return reading.of(response);
        } catch (DialectException | NumberFormatException notOurs) {
            throw new FarmUnreachable(
                    "What answers at " + where + " is no farm. Check the address of the farm.",
                    notOurs);
        } finally {
            asked.remove(call);
        }
    }

    /** A request to {@code url} that says who asks and shows the token. */
    static Request.Builder to(Endpoint where, String user, HttpUrl url) {
        Request.Builder request =
                new Request.Builder().url(url).header(Wire.USER, Wire.spelled(user));
        return where.token().isEmpty()
                ? request
                : request.header("Authorization", "Bearer " + where.token());
    }

    static Request get(Endpoint where, String pathAndQuery) {
        return to(where, where.user(), resolved(where, pathAndQuery)).build();
    }

    private static HttpUrl resolved(Endpoint where, String pathAndQuery) {
        return requireNonNull(where.http().resolve(pathAndQuery));
    }

    static Response refusedOr(Response response) throws IOException {
        if (response.code() >= BAD_REQUEST) {
            throw new Refused(Refusals.read(text(response)));
        }
        return response;
    }

    private static String text(Response response) throws IOException {
        return response.body().string();
    }

    private static long number(Response response, String header) {
        return Long.parseLong(response.header(header, ""));
    }
}
