package farmhand.server.peer;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network, such as {@code 10.0.0.0/8}.
 *
 * @param address of any machine in it
 * @param bits how many bits all its addresses have in common
 */
public record Network(InetAddress address, int bits) {
    private static final Pattern FORM =
            Pattern.compile("([0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/(\\d{1,3})");

    public Network {
        if (bits < 0 || bits > address.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException(bits + " bits of " + address.getHostAddress());
        }
    }

    /** The network of that text; throws {@link IllegalArgumentException} where it is none. */
    public static Network parse(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("“" + text + "” is no network.");
        }
        try {
            // Of this form it is never looked up as a name.
            InetAddress address = InetAddress.getByName(match.group(1));
            return new Network(address, Integer.parseInt(match.group(2)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("“" + text + "” is no network.", e);
        }
    }

    /** Whether the machine of that address is in it. */
    public boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
