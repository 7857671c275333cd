package farmhand.architecture.counterexample.store;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Breaks R3. */
@SuppressWarnings("restricted")
final class StoreCallsTheSystem {
    private StoreCallsTheSystem() {}

    static MethodHandle sync(MemorySegment function) {
        return Linker.nativeLinker()
                .downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT));
    }
}
