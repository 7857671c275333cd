package farmhand.client;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A server that says what the test wrote, however wrong; each connection gets the next script. */
final class ScriptedFarm implements Supplier<Endpoint>, AutoCloseable {
    static final String TOKEN = "s3cret-7391";

    /** A connection as the server sees it. */
    record Connection(CompletableFuture<WebSocket> opened, CompletableFuture<Void> gone) {
        Connection() {
            this(new CompletableFuture<>(), new CompletableFuture<>());
        }
    }

    private final MockWebServer server = new MockWebServer();

    ScriptedFarm() {
        try {
            server.start();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    @Override
    public Endpoint get() {
        return Endpoint.of("ws://127.0.0.1:" + server.getPort(), TOKEN, "kim");
    }

    /** The next connection is greeted with these frames and then left open. */
    Connection says(String... frames) {
        return says(Stream.of(frames));
    }

    /** The next connection is told these frames. */
    Connection says(Stream<String> frames) {
        Connection connection = new Connection();
        List<String> all = frames.toList();
        server.enqueue(
                new MockResponse.Builder()
                        .webSocketUpgrade(
                                new WebSocketListener() {
                                    @Override
                                    public void onOpen(WebSocket socket, Response response) {
                                        all.forEach(socket::send);
                                        connection.opened().complete(socket);
                                    }

                                    @Override
                                    public void onClosing(
                                            WebSocket socket, int code, String reason) {
                                        socket.close(code, null);
                                        connection.gone().complete(null);
                                    }

                                    @Override
                                    public void onFailure(
                                            WebSocket socket,
                                            Throwable problem,
                                            @Nullable Response response) {
                                        connection.gone().complete(null);
                                    }
                                })
                        .build());
        return connection;
    }

    /** The next request is answered so. */
    void answers(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    /** The next request is taken and left without an answer. */
    void answersNothing() {
        server.enqueue(
                new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    }

    /** Path and query of the next request; fails when none comes. */
    String asked() throws InterruptedException {
        RecordedRequest request = server.takeRequest(20, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("nothing was asked");
        }
        return request.getTarget();
    }

    int requests() {
        return server.getRequestCount();
    }

    @Override
    public void close() {
        server.close();
    }
}
