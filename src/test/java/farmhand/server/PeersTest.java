package farmhand.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.server.peer.Network;
import farmhand.server.peer.Peers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/** Who may come in without a token. */
final class PeersTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.20.30.40, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.1.7/32, 192.168.1.7, true",
        "0.0.0.0/0, 8.8.8.8, true",
        "10.0.0.0/8, ::1, false",
        "fd00::/8, fd00::2, true"
    })
    void networksHoldTheirMachines(String network, String address, boolean holds) throws Exception {
        assertEquals(holds, Network.parse(network).contains(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0", "10.0.0.0/33", "here/8", "/8"})
    void whatIsNoNetworkIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Network.parse(text));
    }

    @Test
    void aProcessOfTheSameUserMayPassAndAConnectionThatIsNotThereMayNot() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(door.getInetAddress(), door.getLocalPort());
                Socket inside = door.accept()) {
            Peers peers = new Peers(List.of());
            InetSocketAddress remote = (InetSocketAddress) inside.getRemoteSocketAddress();
            InetSocketAddress local = (InetSocketAddress) inside.getLocalSocketAddress();

            assertTrue(client.isConnected());
            assertTrue(peers.mayPass(remote, local));
            assertEquals(
                    false, peers.mayPass(new InetSocketAddress(remote.getAddress(), 1), local));
            assertEquals(false, peers.mayPass(new InetSocketAddress("10.1.2.3", 4_000), local));
        }
    }
}
