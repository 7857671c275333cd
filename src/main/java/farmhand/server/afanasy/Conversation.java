package farmhand.server.afanasy;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.server.peer.Peers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** One connection: a message comes in, an answer goes out, and that is all. */
final class Conversation {
    private static final int MOST_LEFT = 64 * 1024;

    /** A client that sends too much writes all of it before it reads why that is refused. */
    private static final long MOST_TOO_LONG = 128L * 1024 * 1024;

    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final Socket socket;
    private final Duration patience;
    private final HttpAccess access;
    private final LargeMessages large;
    private long left = MOST_LEFT;

    Conversation(Socket socket, Duration patience, HttpAccess access, LargeMessages large) {
        this.socket = socket;
        this.patience = patience;
        this.access = access;
        this.large = large;
    }

    /** Waits for the message and gives the bytes that answer it; none when it gets no answer. */
    Optional<byte[]> hear(Peers peers, AfanasyAnswers answers)
            throws IOException, InterruptedException {
        InetSocketAddress remote = (InetSocketAddress) socket.getRemoteSocketAddress();
        InetSocketAddress local = (InetSocketAddress) socket.getLocalSocketAddress();
        if (remote == null || !peers.mayPass(remote, local)) {
            return Optional.empty();
        }
        socket.setTcpNoDelay(true);
        InputStream in = new BufferedInputStream(new Timed(socket, patience));
        return switch (new MessageReader(in, large, access).read()) {
            case Incoming.Nothing _ -> Optional.empty();
            case Incoming.Refused(Framing framing, String why) ->
                    Optional.of(framing.framed(Info.error(why)));
            case Incoming.TooLong(Framing framing, long bytes) -> {
                left += Math.min(bytes, MOST_TOO_LONG);
                yield Optional.of(framing.tooLong(Info.error(new Announced(bytes).refusal())));
            }
            case Incoming.Plain(String answer) ->
                    Optional.of(answer.getBytes(StandardCharsets.ISO_8859_1));
            case Incoming.Message(Framing framing, String text) ->
                    answers.answer(text).map(framing::framed);
        };
    }

    /** In one packet where it fits: some clients read the head in one piece. */
    void say(byte[] answer, Guarded out) throws IOException {
        out.write(answer);
        socket.shutdownOutput();
        takeRest();
    }

    /** What is left unread when a socket closes can take the answer from a client. */
    private void takeRest() throws IOException {
        InputStream rest = new Timed(socket, GOODBYE);
        byte[] piece = new byte[8 * 1024];
        try {
            for (int n = rest.read(piece); n >= 0 && left > 0; n = rest.read(piece)) {
                left -= n;
            }
        } catch (SocketTimeoutException enough) {
            // the client had its time
        }
    }
}
