package farmhand.server;

import farmhand.server.peer.Peers;

import org.eclipse.jetty.server.Request;

import java.net.InetSocketAddress;
import java.util.List;

/** Whether a request comes from a process of this machine and of the user who runs the farm. */
final class SameUser {
    private static final Peers PEERS = new Peers(List.of());

    private SameUser() {}

    static boolean sends(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress()
                        instanceof InetSocketAddress remote
                && request.getConnectionMetaData().getLocalSocketAddress()
                        instanceof InetSocketAddress local
                && PEERS.mayPass(remote, local);
    }
}
