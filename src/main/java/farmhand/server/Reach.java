package farmhand.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

import javax.net.ssl.SSLContext;

/**
 * How far the HTTP door may be reached.
 *
 * @param tls what it shows and encrypts with; empty = it speaks plainly
 * @param insecure whether it may speak plainly to other machines too
 */
public record Reach(Optional<SSLContext> tls, boolean insecure) {
    /** Plainly, and to this machine alone. */
    public static final Reach THIS_MACHINE = new Reach(Optional.empty(), false);

    /** Encrypted, to whoever reaches it. */
    public static Reach encrypted(SSLContext tls) {
        return new Reach(Optional.of(tls), false);
    }

    /** Throws {@link DoorException} where the door may not listen on that host. */
    void refuseOthers(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress() || tls.isPresent() || insecure) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new DoorException(
                    "There is no host “" + host + "”. Listen on 127.0.0.1.", false, e);
        }
        throw new DoorException(
                "Farmhand does not listen on “"
                        + host
                        + "” in plain text: whoever listened in could read the token on its way."
                        + " Encrypt with --tls self, or with --tls and a PEM file of a certificate"
                        + " and its key; or listen on 127.0.0.1 and come from elsewhere through an"
                        + " SSH tunnel. --insecure listens all the same.");
    }
}
