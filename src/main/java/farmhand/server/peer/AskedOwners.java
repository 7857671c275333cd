package farmhand.server.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.OptionalInt;

/**
 * The kernel, asked for one connection: that takes the same time however many there are.
 *
 * @param kernel where to ask
 * @param otherwise for what the kernel does not answer
 */
record AskedOwners(KernelSocket kernel, Owners otherwise) implements Owners {
    @Override
    public OptionalInt of(InetSocketAddress from, InetSocketAddress to) throws IOException {
        OptionalInt user =
                kernel.ask(OwnerQuestion.of(from, to))
                        .map(answer -> OwnerQuestion.owner(answer, from, to))
                        .orElse(OptionalInt.empty());
        return user.isPresent() ? user : otherwise.of(from, to);
    }
}
