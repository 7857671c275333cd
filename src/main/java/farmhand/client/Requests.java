package farmhand.client;

import farmhand.dialect.live.Wire;
import farmhand.dialect.live.answer.Answers;
import farmhand.dialect.live.answer.Refusals;
import farmhand.dialect.live.command.LiveCommands;
import farmhand.dialect.live.command.LiveRequest;
import farmhand.farm.Attempt;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;

import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;

/**
 * Commands and questions as HTTP requests. Each waits for its answer, so they are called on virtual
 * threads.
 */
final class Requests {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final OkHttpClient http;
    private final Supplier<Endpoint> endpoint;

    Requests(OkHttpClient http, Supplier<Endpoint> endpoint) {
        this.http = http;
        this.endpoint = endpoint;
    }

    Outcome send(Command command, Origin origin) {
        LiveRequest asked = LiveCommands.request(command);
        Endpoint where = endpoint.get();
        RequestBody body = asked.body().isEmpty() ? null : RequestBody.create(asked.body(), JSON);
        HttpUrl url = where.http().newBuilder().encodedPath(asked.path()).build();
        Request request = to(where, origin.user(), url).method(asked.method(), body).build();
        try (Response response = execute(where, request)) {
            return LiveCommands.outcome(command, text(response));
        } catch (IOException problem) {
            throw unreachable(where, problem);
        }
    }

    /** The answer, which has the type that the question asks for. */
    Object ask(Question<?> question) {
        return switch (question) {
            case Question.AttemptsOf(TaskAddress task) -> attempts(task);
            case Question.LogOf(AttemptAddress attempt, long offset, int limit) ->
                    log(attempt, offset, limit);
        };
    }

    private List<Attempt> attempts(TaskAddress task) {
        Endpoint where = endpoint.get();
        try (Response response = get(where, url(where, task).build())) {
            return Answers.readTask(known(response)).attempts();
        } catch (IOException problem) {
            throw unreachable(where, problem);
        }
    }

    private LogPiece log(AttemptAddress attempt, long offset, int limit) {
        Endpoint where = endpoint.get();
        HttpUrl url =
                url(where, attempt.task())
                        .addPathSegments("attempts/" + attempt.number() + "/log")
                        .addQueryParameter("offset", Long.toString(offset))
                        .addQueryParameter("limit", Integer.toString(limit))
                        .build();
        try (Response response = get(where, url)) {
            if (response.code() >= BAD_REQUEST) {
                throw new Refused(Refusals.read(text(response)));
            }
            ByteBuffer bytes = ByteBuffer.wrap(response.body().bytes());
            long size = number(response, Wire.LOG_SIZE);
            boolean ended = "true".equals(response.header(Wire.LOG_ENDED));
            return new LogPiece(number(response, Wire.LOG_OFFSET), bytes, size, ended);
        } catch (IOException problem) {
            throw unreachable(where, problem);
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

    private Response get(Endpoint where, HttpUrl url) throws IOException {
        return execute(where, to(where, where.user(), url).build());
    }

    private Response execute(Endpoint where, Request request) throws IOException {
        Response response = http.newCall(request).execute();
        if (response.code() == UNAUTHORIZED) {
            response.close();
            throw new TokenRefused(where);
        }
        return response;
    }

    private static String known(Response response) throws IOException {
        String text = text(response);
        if (response.code() >= BAD_REQUEST) {
            throw new Refused(Refusals.read(text));
        }
        return text;
    }

    private static HttpUrl.Builder url(Endpoint where, TaskAddress task) {
        return where.http()
                .newBuilder()
                .encodedPath(
                        "/farm/jobs/" + task.job() + "/tasks/" + task.block() + "/" + task.task());
    }

    private static String text(Response response) throws IOException {
        return response.body().string();
    }

    private static long number(Response response, String header) {
        String text = response.header(header);
        return text == null ? 0 : Long.parseLong(text);
    }

    private static FarmUnreachable unreachable(Endpoint where, IOException problem) {
        return new FarmUnreachable(
                "The farm at " + where + " does not answer. Start it with: farmhand serve",
                problem);
    }
}
