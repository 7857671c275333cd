package farmhand.server.peer;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The question for one connection and its answer, as bytes.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/sock_diag.7.html">sock_diag(7)</a>
 */
final class OwnerQuestion {
    private static final int HEAD = 16;
    private static final int QUESTION = 56;
    private static final int ANSWER = 72;
    private static final short BY_FAMILY = 20;
    private static final short REQUEST = 1;
    private static final byte TCP = 6;
    private static final byte IPV4 = 2;
    private static final byte IPV6 = 10;
    private static final int ANY = -1;

    /**
     * Where ports and addresses begin behind the head of an answer, and the user's number stands.
     */
    private static final int ENDS = 4;

    private static final int PORTS = 2 * Short.BYTES;
    private static final int ADDRESS = 16;
    private static final int SHORT_ADDRESS = 4;
    private static final int USER = 64;

    private OwnerQuestion() {}

    /** Asks for the connection that goes from the first to the second. */
    static byte[] of(InetSocketAddress from, InetSocketAddress to) {
        ByteBuffer message = ByteBuffer.allocate(HEAD + QUESTION).order(ByteOrder.nativeOrder());
        message.putInt(HEAD + QUESTION).putShort(BY_FAMILY).putShort(REQUEST).putInt(1).putInt(0);
        message.put(from.getAddress() instanceof Inet4Address ? IPV4 : IPV6).put(TCP);
        message.putShort((short) 0).putInt(ANY);
        message.put(ends(from, to)).putInt(0).putInt(ANY).putInt(ANY);
        return message.array();
    }

    /**
     * Whose it is; empty where the answer tells of an error or of another connection: in place of
     * one that is gone the kernel may tell of who listens on its port.
     */
    static OptionalInt owner(byte[] answer, InetSocketAddress from, InetSocketAddress to) {
        ByteBuffer message = ByteBuffer.wrap(answer).order(ByteOrder.nativeOrder());
        if (answer.length < HEAD + ANSWER || message.getShort(Integer.BYTES) != BY_FAMILY) {
            return OptionalInt.empty();
        }
        boolean isIpv4 = message.get(HEAD) == IPV4;
        InetSocketAddress first = end(message, isIpv4, 0);
        InetSocketAddress second = end(message, isIpv4, 1);
        return first.equals(from) && second.equals(to)
                ? OptionalInt.of(message.getInt(HEAD + USER))
                : OptionalInt.empty();
    }

    /** One of the two ends; what is IPv4 in IPv6 becomes IPv4, as Java has it everywhere. */
    private static InetSocketAddress end(ByteBuffer message, boolean isIpv4, int which) {
        byte[] address = new byte[isIpv4 ? SHORT_ADDRESS : ADDRESS];
        message.get(HEAD + ENDS + PORTS + which * ADDRESS, address);
        int port = HEAD + ENDS + which * Short.BYTES;
        try {
            return new InetSocketAddress(
                    InetAddress.getByAddress(address),
                    Byte.toUnsignedInt(message.get(port)) << Byte.SIZE
                            | Byte.toUnsignedInt(message.get(port + 1)));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address of a wrong length", impossible);
        }
    }

    /** Both ports, then both addresses, the first byte first. */
    private static byte[] ends(InetSocketAddress from, InetSocketAddress to) {
        ByteBuffer ends = ByteBuffer.allocate(PORTS + 2 * ADDRESS);
        ends.putShort((short) from.getPort()).putShort((short) to.getPort());
        ends.put(wide(from.getAddress())).put(wide(to.getAddress()));
        return ends.array();
    }

    private static byte[] wide(InetAddress address) {
        return Arrays.copyOf(address.getAddress(), ADDRESS);
    }
}
