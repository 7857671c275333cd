package farmhand.server.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Whose a connection is: asked for, and read from the table. */
final class OwnersTest {
    private static final Owners NOBODY = (_, _) -> OptionalInt.empty();

    static Stream<Owners> ways() {
        return Stream.of(
                new AskedOwners(KernelSocket.find().orElseThrow(), NOBODY), new ConnectionTable());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aConnectionIsItsUsers(Owners owners) throws Exception {
        for (String address : new String[] {"127.0.0.1", "127.0.0.7", "::1"}) {
            try (Line line = Line.on(address)) {
                int own = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");

                assertEquals(OptionalInt.of(own), owners.of(line.remote(), line.local()));
                assertEquals(OptionalInt.of(own), owners.of(line.local(), line.remote()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aPortThatIsOnlyListenedOnIsNoConnection(Owners owners) throws Exception {
        try (Line line = Line.on("127.0.0.1");
                ServerSocket another = new ServerSocket(0, 1, line.local().getAddress())) {
            InetSocketAddress listener =
                    new InetSocketAddress(another.getInetAddress(), another.getLocalPort());

            assertEquals(OptionalInt.empty(), owners.of(listener, line.local()));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void ofAnotherFamilyNobodyIsKnown(Owners owners) throws Exception {
        try (Line line = Line.on("127.0.0.1")) {
            InetSocketAddress other =
                    new InetSocketAddress(InetAddress.ofLiteral("::1"), line.remote().getPort());

            assertEquals(OptionalInt.empty(), owners.of(other, line.local()));
        }
    }

    /** A connection across the loopback. */
    private record Line(ServerSocket door, Socket client, Socket inside) implements AutoCloseable {
        static Line on(String address) throws Exception {
            ServerSocket door = new ServerSocket(0, 1, InetAddress.ofLiteral(address));
            Socket client = new Socket(door.getInetAddress(), door.getLocalPort());
            return new Line(door, client, door.accept());
        }

        InetSocketAddress remote() {
            return (InetSocketAddress) inside.getRemoteSocketAddress();
        }

        InetSocketAddress local() {
            return (InetSocketAddress) inside.getLocalSocketAddress();
        }

        @Override
        public void close() throws IOException {
            inside.close();
            client.close();
            door.close();
        }
    }
}
