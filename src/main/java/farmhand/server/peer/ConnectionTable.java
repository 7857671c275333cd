package farmhand.server.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The kernel's tables of all connections, read line by line: what many have left costs time, too.
 */
final class ConnectionTable implements Owners {
    private static final List<Path> TABLES =
            List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

    @Override
    public OptionalInt of(InetSocketAddress from, InetSocketAddress to) throws IOException {
        for (Path table : TABLES) {
            if (Files.exists(table)) {
                OptionalInt user = in(table, from, to);
                if (user.isPresent()) {
                    return user;
                }
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt in(Path table, InetSocketAddress from, InetSocketAddress to)
            throws IOException {
        // There may be thousands: only those that can be it are taken apart.
        String first = ConnectionLine.port(from.getPort());
        String second = ConnectionLine.port(to.getPort());
        try (Stream<String> lines = Files.lines(table)) {
            return lines.filter(line -> line.contains(first) && line.contains(second))
                    .map(ConnectionLine::parse)
                    .filter(line -> line.from().equals(from) && line.to().equals(to))
                    .mapToInt(ConnectionLine::user)
                    .findAny();
        }
    }
}
