package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.told.Told;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks an afserver, one connection a question. The server keeps a connection open and writes spaces
 * behind its answer, so exactly as many bytes are read as it announced.
 */
final class Server {
    /** The server itself takes no larger ones. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_HEADER = 64;

    private static final Pattern HEADER =
            Pattern.compile("\\s*AFANASY +(\\d{1,8}) +JSON", Pattern.CASE_INSENSITIVE);

    private final Upstream upstream;

    Server(Upstream upstream) {
        this.upstream = upstream;
    }

    /** It answered, but not with an object of JSON. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(String message) {
            super(message);
        }
    }

    /** What it answers. */
    Told ask(String text) throws IOException {
        String answer = exchange(text);
        return Told.parse(answer)
                .orElseThrow(
                        () ->
                                new Broken(
                                        "it answered %d characters that are no JSON"
                                                .formatted(answer.length())));
    }

    /** Says something that gets no answer. */
    void tell(String text) throws IOException {
        try (Socket socket = connected()) {
            send(socket, text);
            var _ = socket.getInputStream().read(); // it closes when it took it
        }
    }

    private String exchange(String text) throws IOException {
        try (Socket socket = connected()) {
            send(socket, text);
            InputStream in = socket.getInputStream();
            int length = length(in);
            byte[] body = new byte[length];
            new DataInputStream(in).readFully(body);
            return new String(body, StandardCharsets.UTF_8);
        } catch (SocketTimeoutException late) {
            throw new IOException(
                    "it did not answer within " + upstream.patience().toSeconds() + " seconds",
                    late);
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket();
        try {
            int patience = (int) upstream.patience().toMillis();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(patience);
            socket.connect(new InetSocketAddress(upstream.host(), upstream.port()), patience);
            return socket;
        } catch (IOException problem) {
            socket.close();
            throw problem;
        }
    }

    /** In one piece, since the server does not wait for the rest of a header. */
    private static void send(Socket socket, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        byte[] header = ("AFANASY " + body.length + " JSON").getBytes(StandardCharsets.US_ASCII);
        byte[] message = new byte[header.length + body.length];
        System.arraycopy(header, 0, message, 0, header.length);
        System.arraycopy(body, 0, message, header.length, body.length);
        socket.getOutputStream().write(message);
        socket.getOutputStream().flush();
    }

    /** How long the body is, by the header that ends in JSON. */
    private static int length(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        while (!header.toString().endsWith("JSON")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("it closed the connection without an answer");
            }
            header.append((char) next);
            if (header.length() > MOST_HEADER) {
                throw new IOException("what answers there is no afserver");
            }
        }
        Matcher matcher = HEADER.matcher(header);
        if (matcher.matches()) {
            int length = Integer.parseInt(matcher.group(1));
            if (length <= MOST_BYTES) {
                return length;
            }
        }
        throw new IOException("what answers there is no afserver");
    }
}
