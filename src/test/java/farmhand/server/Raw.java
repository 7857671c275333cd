package farmhand.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which a test says what it likes. */
final class Raw implements AutoCloseable {
    final Socket socket;

    Raw(Doors doors) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), doors.door.port());
        socket.setSoTimeout(20_000);
    }

    void say(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** All that comes until the other side closes. */
    String hearAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What comes up to and with the empty line behind the headers. */
    String hearHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** A whole exchange. */
    static String exchange(Doors doors, String request) throws IOException {
        try (Raw raw = new Raw(doors)) {
            raw.say(request);
            return raw.hearAll();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
