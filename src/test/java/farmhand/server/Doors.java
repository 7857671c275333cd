package farmhand.server;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.spec.BlockSpec;
import farmhand.server.live.LivePace;
import farmhand.testing.Specs;

import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A farm with its doors open, and a client in front of them. */
final class Doors implements AutoCloseable {
    static final String TOKEN = "s3cret";

    final FakeFarm farm = new FakeFarm();
    final HttpDoor door;
    final OkHttpClient client =
            new OkHttpClient.Builder().readTimeout(Duration.ofSeconds(20)).build();

    Doors(LivePace pace, Optional<Path> socket) {
        door = HttpDoor.open(farm, new DoorSettings("127.0.0.1", 0, socket, TOKEN, "kim", pace));
    }

    static Doors open() {
        return new Doors(LivePace.USUAL, Optional.empty());
    }

    static Doors open(LivePace pace) {
        return new Doors(pace, Optional.empty());
    }

    /** An answer, read to its end. */
    record Answer(int status, String body, okhttp3.Headers headers) {}

    Answer get(String path) throws IOException {
        return ask(request(path).build());
    }

    Answer send(String method, String path, @Nullable String body) throws IOException {
        return ask(request(path).method(method, body == null ? null : json(body)).build());
    }

    Answer ask(Request request) throws IOException {
        try (var response = client.newCall(request).execute()) {
            return new Answer(response.code(), response.body().string(), response.headers());
        }
    }

    URI address(String path) {
        return URI.create("ws://127.0.0.1:" + door.port() + path);
    }

    /** A request that shows the token. */
    Request.Builder request(String path) {
        return new Request.Builder()
                .url("http://127.0.0.1:" + door.port() + path)
                .header("Authorization", "Bearer " + TOKEN);
    }

    static RequestBody json(String text) {
        return RequestBody.create(text, MediaType.get("application/json"));
    }

    /** Puts a job on the farm without going through the doors. */
    JobNumber submit(String name, BlockSpec... blocks) {
        Outcome outcome =
                farm.send(
                                new Command.Submit(Specs.job(name, blocks)),
                                new Origin("kim", "test", "here"))
                        .toCompletableFuture()
                        .join();
        if (outcome instanceof Outcome.Done done
                && done.subjects().getFirst() instanceof Subject.OfJob job) {
            return job.job();
        }
        throw new IllegalStateException(outcome.toString());
    }

    /** Lets the first attempt of a task of the first block begin. */
    AttemptAddress begin(JobNumber job, int task) {
        AttemptAddress attempt = new BlockAddress(job, 0).task(task).attempt(1);
        farm.happen(
                new FarmEvent.AttemptAssigned(attempt, "box1", "render", farm.next()),
                new FarmEvent.AttemptStarted(attempt));
        return attempt;
    }

    @Override
    public void close() {
        door.close();
        farm.close();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
