package farmhand.server;

import farmhand.farm.refusal.Rejection;
import farmhand.server.route.Reply;
import farmhand.server.route.Statuses;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/** Requests that the server itself refuses, before any handler: in the form of their paths. */
final class PlainErrors extends ErrorHandler {
    private static final String JSON = "application/json; charset=utf-8";

    /** What Jetty calls a path that it did not come to read. */
    private static final String UNREAD = "/badMessage";

    /** Whatever it asks for: a client that changes something reads the answer, too. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        response.write(true, body(path(request), status), callback);
    }

    /** Empty where that was not read. */
    private static String path(Request request) {
        HttpURI uri = request.getHttpURI();
        String path = uri == null ? null : uri.getCanonicalPath();
        return path == null || path.equals(UNREAD) ? "" : path;
    }

    private static ByteBuffer body(String path, int status) {
        Rejection rejection =
                switch (status) {
                    case 414, 431 ->
                            Rejection.of(
                                    "too_large",
                                    "The line or the headers of the request are too long.",
                                    "Keep them within 64 KiB.");
                    case 500, 503 ->
                            Rejection.of(
                                    "internal_error",
                                    "The coordinator came upon an error of its own.",
                                    "Report it with the coordinator's log.");
                    default ->
                            Rejection.of(
                                    "bad_request",
                                    "The request is not HTTP as it should be.",
                                    "Send HTTP/1.1 with a Host, a plain path and one body.");
                };
        Reply reply =
                path.isEmpty()
                        ? Statuses.replyToAnyone(status, rejection)
                        : Paths.refused(path, status, rejection);
        return reply instanceof Reply.Whole whole ? whole.body() : ByteBuffer.allocate(0);
    }
}
