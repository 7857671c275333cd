package farmhand.server.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may come in where no token is asked for: processes of the same user on this machine, and
 * whoever is in a network that was allowed.
 */
public final class Peers {
    private static final List<Path> TABLES =
            List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
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

    /** Without the system's table of connections nobody is known, so nobody passes. */
    private static boolean isSameUser(InetSocketAddress remote, InetSocketAddress local) {
        try {
            int own = (Integer) Files.getAttribute(SELF, "unix:uid");
            for (Path table : TABLES) {
                if (Files.exists(table) && isIn(table, remote, local, own)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static boolean isIn(
            Path table, InetSocketAddress remote, InetSocketAddress local, int own)
            throws IOException {
        // There may be thousands: only those that can be it are taken apart.
        String from = ConnectionLine.port(remote.getPort());
        String to = ConnectionLine.port(local.getPort());
        try (Stream<String> lines = Files.lines(table)) {
            return lines.filter(line -> line.contains(from) && line.contains(to))
                    .map(ConnectionLine::parse)
                    .anyMatch(
                            line ->
                                    line.user() == own
                                            && line.from().equals(remote)
                                            && line.to().equals(local));
        }
    }
}
