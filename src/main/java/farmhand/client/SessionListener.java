package farmhand.client;

import farmhand.dialect.live.Wire;

import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

import org.jspecify.annotations.Nullable;

/** Hands what OkHttp tells of a socket to its session, in the session's words. */
final class SessionListener extends WebSocketListener {
    private static final int UNAUTHORIZED = 401;

    private final Session session;

    SessionListener(Session session) {
        this.session = session;
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        session.received(socket, text);
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
        socket.close(code, null);
        if (code == Wire.TOKEN_REFUSED) {
            session.refused(socket);
        } else {
            session.broken(
                    socket,
                    "The farm closed the connection" + (reason.isEmpty() ? "." : ": " + reason));
        }
    }

    @Override
    public void onFailure(WebSocket socket, Throwable problem, @Nullable Response response) {
        if (response != null && response.code() == UNAUTHORIZED) {
            session.refused(socket);
        } else {
            session.unanswered(socket, problem);
        }
    }
}
