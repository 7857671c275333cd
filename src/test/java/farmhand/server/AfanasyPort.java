package farmhand.server;

import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.afanasy.AfanasyDoor;
import farmhand.server.afanasy.AfanasySettings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** A farm with Afanasy's port open, and a client that says what it likes. */
final class AfanasyPort implements AutoCloseable {
    final FakeFarm farm = new FakeFarm();
    final AfanasyDoor door;

    AfanasyPort(Duration patience) {
        this(patience, InstantSource.system());
    }

    AfanasyPort(Duration patience, InstantSource clock) {
        try {
            door =
                    AfanasyDoor.open(
                            new AfanasyAnswers(farm, clock),
                            new AfanasySettings("127.0.0.1", 0, List.of(), patience));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AfanasyPort open() {
        return new AfanasyPort(Duration.ofSeconds(20));
    }

    /** A connection. */
    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** All that is answered to these bytes, sent piece by piece; nothing where it is cut off. */
    byte[] exchange(byte[]... pieces) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            try {
                for (byte[] piece : pieces) {
                    out.write(piece);
                    out.flush();
                }
                return socket.getInputStream().readAllBytes();
            } catch (SocketException cutOff) {
                return new byte[0];
            }
        }
    }

    /** What is answered to a message as Python's clients send it. */
    String say(String json) throws IOException {
        String answer = text(exchange(framed(json)));
        return answer.isEmpty() ? "" : answer.substring(answer.indexOf("JSON") + 4);
    }

    static byte[] framed(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return bytes("AFANASY " + body.length + " JSON" + json);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        door.close();
        farm.close();
    }
}
