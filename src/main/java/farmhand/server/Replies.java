package farmhand.server;

import farmhand.server.route.Reply;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import java.io.IOException;
import java.io.OutputStream;

/** Writes answers. A whole one is left to the server; a streamed one is written on this thread. */
final class Replies {
    private Replies() {}

    static void write(Reply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        switch (reply) {
            case Reply.Whole whole -> response.write(true, whole.body().duplicate(), callback);
            case Reply.Streamed streamed -> stream(streamed, response, callback);
        }
    }

    private static void stream(Reply.Streamed streamed, Response response, Callback callback) {
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            streamed.body().writeTo(out);
        } catch (IOException | RuntimeException e) {
            callback.failed(e);
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            callback.failed(e);
            return;
        }
        callback.succeeded();
    }
}
