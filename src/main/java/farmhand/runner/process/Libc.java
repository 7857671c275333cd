package farmhand.runner.process;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Functions of the C library of Linux. The sizes and numbers used with them are those of glibc on
 * 64-bit machines.
 */
@SuppressWarnings("restricted")
final class Libc {
    private static final List<String> MACHINES = List.of("amd64", "aarch64");

    private static final MemoryLayout[] TWO_ADDRESSES = {ADDRESS, ADDRESS};

    private final Map<String, MethodHandle> functions = new HashMap<>();

    private Libc(Linker linker) {
        add(linker, "posix_spawn", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        add(linker, "posix_spawnattr_init", ADDRESS);
        add(linker, "posix_spawnattr_setflags", ADDRESS, JAVA_SHORT);
        add(linker, "posix_spawnattr_setsigdefault", TWO_ADDRESSES);
        add(linker, "posix_spawnattr_setsigmask", TWO_ADDRESSES);
        add(linker, "sigfillset", ADDRESS);
        add(linker, "sigemptyset", ADDRESS);
        add(linker, "posix_spawn_file_actions_init", ADDRESS);
        add(linker, "posix_spawn_file_actions_destroy", ADDRESS);
        add(
                linker,
                "posix_spawn_file_actions_addopen",
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                JAVA_INT);
        add(linker, "posix_spawn_file_actions_adddup2", ADDRESS, JAVA_INT, JAVA_INT);
        add(linker, "posix_spawn_file_actions_addchdir_np", TWO_ADDRESSES);
        // Without it tasks inherit sockets, and a port stays taken by them when we are gone.
        add(linker, "posix_spawn_file_actions_addclosefrom_np", ADDRESS, JAVA_INT);
        add(linker, "poll", ADDRESS, JAVA_LONG, JAVA_INT);
        add(linker, "wait4", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
        add(linker, "eventfd", JAVA_INT, JAVA_INT);
        add(linker, "eventfd_read", JAVA_INT, ADDRESS);
        add(linker, "eventfd_write", JAVA_INT, JAVA_LONG);
        add(linker, "close", JAVA_INT);
        add(linker, "open", ADDRESS, JAVA_INT);
        add(linker, "fallocate", JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG);
        add(linker, "ftruncate", JAVA_INT, JAVA_LONG);
        add(linker, "syncfs", JAVA_INT);
        add(linker, "sync_file_range", JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT);
        add(linker, "kill", JAVA_INT, JAVA_INT);
        add(linker, "setpriority", JAVA_INT, JAVA_INT, JAVA_INT);
        add(linker, "getpriority", JAVA_INT, JAVA_INT);
        put(
                "syscall",
                linker.downcallHandle(
                        linker.defaultLookup().find("syscall").orElseThrow(),
                        FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT),
                        Linker.Option.firstVariadicArg(1)));
    }

    /** That of this system; empty when one of the functions is missing, or Java may not call it. */
    static Optional<Libc> find() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).equals("linux");
        if (!linux || !MACHINES.contains(System.getProperty("os.arch", ""))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Libc(Linker.nativeLinker()));
        } catch (NoSuchElementException
                | IllegalCallerException
                | UnsupportedOperationException ignored) {
            // An older library or another one, or native access is denied: the caller has another
            // way.
            return Optional.empty();
        }
    }

    /** Calls a function that answers an int. */
    int call(String function, Object... arguments) {
        MethodHandle handle = functions.get(function);
        if (handle == null) {
            throw new IllegalArgumentException(function);
        }
        try {
            return (int) handle.invokeExact(arguments);
        } catch (Throwable impossible) {
            // Calls to the C library throw nothing; what the signature allows cannot come.
            throw new IllegalStateException(function, impossible);
        }
    }

    private void add(Linker linker, String name, MemoryLayout... arguments) {
        MemorySegment found = linker.defaultLookup().find(name).orElseThrow();
        put(name, linker.downcallHandle(found, FunctionDescriptor.of(JAVA_INT, arguments)));
    }

    /** Made ready to take a list once, not anew with every call. */
    private void put(String name, MethodHandle function) {
        int count = function.type().parameterCount();
        functions.put(
                name,
                function.asSpreader(Object[].class, count)
                        .asType(MethodType.methodType(int.class, Object[].class)));
    }
}
