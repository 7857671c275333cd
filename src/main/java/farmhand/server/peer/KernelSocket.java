package farmhand.server.peer;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A socket on which Linux itself answers what sockets there are.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/netlink.7.html">netlink(7)</a>
 */
@SuppressWarnings("restricted")
final class KernelSocket {
    private static final int NETLINK = 16;
    private static final int DATAGRAMS_CLOSED_ON_EXEC = 3 | 0x80000;
    private static final int ABOUT_SOCKETS = 4;
    private static final int WITHOUT_WAITING = 0x40;
    private static final int ROOM = 1024;

    private final MethodHandle socket;
    private final MethodHandle send;
    private final MethodHandle receive;
    private final MethodHandle close;

    private KernelSocket(Linker linker) {
        socket = function(linker, "socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
        send = function(linker, "send", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
        receive = function(linker, "recv", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
        close = function(linker, "close", JAVA_INT, JAVA_INT);
    }

    /** That of this system; empty where there is none, or Java may not call it. */
    static Optional<KernelSocket> find() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).equals("linux");
        if (!linux) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KernelSocket(Linker.nativeLinker()));
        } catch (NoSuchElementException
                | IllegalCallerException
                | UnsupportedOperationException ignored) {
            return Optional.empty();
        }
    }

    /**
     * The answer, which the kernel has ready when it took the question; empty when there is none.
     */
    Optional<byte[]> ask(byte[] question) {
        try (Arena arena = Arena.ofConfined()) {
            int open = (int) socket.invokeExact(NETLINK, DATAGRAMS_CLOSED_ON_EXEC, ABOUT_SOCKETS);
            if (open < 0) {
                return Optional.empty();
            }
            try {
                return answer(open, arena.allocateFrom(JAVA_BYTE, question), arena.allocate(ROOM));
            } finally {
                int ignored = (int) close.invokeExact(open);
            }
        } catch (Throwable impossible) {
            // Calls to the C library throw nothing; what the signature allows cannot come.
            throw new IllegalStateException("the kernel could not be asked", impossible);
        }
    }

    private Optional<byte[]> answer(int open, MemorySegment question, MemorySegment room)
            throws Throwable {
        long sent = (long) send.invokeExact(open, question, question.byteSize(), WITHOUT_WAITING);
        if (sent != question.byteSize()) {
            return Optional.empty();
        }
        long length = (long) receive.invokeExact(open, room, room.byteSize(), WITHOUT_WAITING);
        return length <= 0
                ? Optional.empty()
                : Optional.of(room.asSlice(0, length).toArray(JAVA_BYTE));
    }

    private static MethodHandle function(
            Linker linker, String name, MemoryLayout answer, MemoryLayout... arguments) {
        return linker.downcallHandle(
                linker.defaultLookup().find(name).orElseThrow(),
                FunctionDescriptor.of(answer, arguments));
    }
}
