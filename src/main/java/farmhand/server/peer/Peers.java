package farmhand.server.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who may come in where no token is asked for: processes of the same user on this machine, and
 * whoever is in a network that was allowed.
 */
public final class Peers {
    private static final Owners OWNERS = Owners.ofThisSystem();
    private static final Path SELF = Path.of("/proc/self");

    private final List<Network> allowed;

    /** Those networks, beside the same user. */
    public Peers(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /**
     * Whether the other end of a connection may come in.
     *
     * @param remote its other end
     * @param local this end
     */
    public boolean mayPass(InetSocketAddress remote, InetSocketAddress local) {
        InetAddress address = remote.getAddress();
        return allowed.stream().anyMatch(network -> network.contains(address))
                || (address.isLoopbackAddress() && isSameUser(remote, local));
    }

    /** Where the system does not tell, nobody is known, so nobody passes. */
    private static boolean isSameUser(InetSocketAddress remote, InetSocketAddress local) {
        try {
            int own = (Integer) Files.getAttribute(SELF, "unix:uid");
            OptionalInt user = OWNERS.of(remote, local);
            return user.isPresent() && user.getAsInt() == own;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
