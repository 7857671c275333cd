package farmhand.server;

import farmhand.dialect.live.answer.Refusals;
import farmhand.farm.refusal.Rejection;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Requests that the server itself refuses, before any handler: in the shape of all refusals. */
final class PlainErrors extends ErrorHandler {
    private static final String JSON = "application/json; charset=utf-8";

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        response.write(true, body(status), callback);
    }

    private static ByteBuffer body(int status) {
        Rejection rejection =
                switch (status) {
                    case 414, 431 ->
                            Rejection.of(
                                    "too_large",
                                    "The line or the headers of the request are too long.",
                                    "Keep them within 16 KiB.");
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
        return StandardCharsets.UTF_8.encode(Refusals.print(rejection));
    }
}
