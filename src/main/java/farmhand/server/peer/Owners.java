package farmhand.server.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.OptionalInt;

/** What the system knows of whose connections are. */
interface Owners {
    /**
     * The number of the user who has that connection; empty when there is none.
     *
     * @param from the end of whoever is asked for
     * @param to its other end
     */
    OptionalInt of(InetSocketAddress from, InetSocketAddress to) throws IOException;

    /** By a question to the kernel where it takes one, else by its table. */
    static Owners ofThisSystem() {
        Owners table = new ConnectionTable();
        return KernelSocket.find()
                .<Owners>map(kernel -> new AskedOwners(kernel, table))
                .orElse(table);
    }
}
