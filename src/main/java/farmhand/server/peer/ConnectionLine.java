package farmhand.server.peer;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A line of the system's table of connections.
 *
 * @param from the end it is about
 * @param to the other end
 * @param user number of the user whose it is
 * @see <a href="https://docs.kernel.org/networking/proc_net_tcp.html">proc_net_tcp</a>
 */
record ConnectionLine(InetSocketAddress from, InetSocketAddress to, int user) {
    private static final int HEX = 16;
    private static final int WORD = 4;

    /** Fields stand between spaces: number, from, to, state, queues, timer, retries, user. */
    static ConnectionLine parse(String line) {
        String[] fields = line.strip().split(" +", 9);
        return new ConnectionLine(end(fields[1]), end(fields[2]), Integer.parseInt(fields[7]));
    }

    /** How the end of an address with that port is written. */
    static String port(int port) {
        return String.format(Locale.ROOT, ":%04X ", port);
    }

    private static InetSocketAddress end(String text) {
        int colon = text.indexOf(':');
        byte[] words = HexFormat.of().parseHex(text.substring(0, colon));
        int port = Integer.parseInt(text.substring(colon + 1), HEX);
        try {
            return new InetSocketAddress(InetAddress.getByAddress(turned(words)), port);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address of a wrong length: " + text, impossible);
        }
    }

    /** Each word of four bytes is written as this machine holds it: the last byte first. */
    private static byte[] turned(byte[] words) {
        byte[] bytes = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = words[i / WORD * WORD + WORD - 1 - i % WORD];
        }
        return bytes;
    }
}
