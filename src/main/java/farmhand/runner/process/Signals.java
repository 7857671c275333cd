package farmhand.runner.process;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * Signals to process groups, which Java has no word for.
 *
 * @see <a href="https://pubs.opengroup.org/onlinepubs/9799919799/functions/kill.html">kill(2)</a>
 */
public final class Signals {
    /** Asks to end. */
    static final int TERM = 15;

    /** Ends. */
    static final int KILL = 9;

    private static final int NONE = 0;

    /** The function of the C library: process and signal to 0 when at least one got it. */
    private final IntBinaryOperator kill;

    Signals(IntBinaryOperator kill) {
        this.kill = kill;
    }

    /** Those of this system; empty where Java may not call the C library. */
    @SuppressWarnings("restricted")
    public static Optional<Signals> ofThisSystem() {
        FunctionDescriptor ints =
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        try {
            Linker linker = Linker.nativeLinker();
            return linker.defaultLookup()
                    .find("kill")
                    .map(found -> linker.downcallHandle(found, ints))
                    .map(
                            handle ->
                                    MethodHandleProxies.asInterfaceInstance(
                                            IntBinaryOperator.class, handle))
                    .map(Signals::new);
        } catch (IllegalCallerException | UnsupportedOperationException ignored) {
            // Native access is denied, or there is no linker: the caller does without groups.
            return Optional.empty();
        }
    }

    /** Sends to every process of {@code group}; false when it has none. */
    boolean sendToGroup(long group, int signal) {
        return kill.applyAsInt(Math.toIntExact(-group), signal) == 0;
    }

    /** Whether the group holds a process, be it one that ended and was not yet waited for. */
    boolean hasGroup(long group) {
        return sendToGroup(group, NONE);
    }
}
