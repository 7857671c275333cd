package farmhand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.lang.foreign.Linker;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;

/** What rules speak of: sockets, files, processes, threads, clocks. */
final class Kinds {
    private static final Set<String> BASE_PACKAGES =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

    static final DescribedPredicate<JavaClass> JAVA_BASE =
            describe("in java.base", type -> BASE_PACKAGES.contains(type.getPackageName()));

    static final DescribedPredicate<JavaClass> SOCKETS =
            any(
                            Socket.class,
                            ServerSocket.class,
                            DatagramSocket.class,
                            SocketAddress.class,
                            URL.class,
                            URLConnection.class)
                    .or(resideInAnyPackage("java.nio.channels..", "javax.net..", "java.net.http.."))
                    .as("sockets");

    static final DescribedPredicate<JavaClass> FILES =
            any(
                            File.class,
                            FileInputStream.class,
                            FileOutputStream.class,
                            FileReader.class,
                            FileWriter.class,
                            RandomAccessFile.class,
                            Files.class)
                    .as("files");

    static final DescribedPredicate<JavaClass> PROCESSES =
            any(ProcessBuilder.class, Process.class, Runtime.class).as("processes");

    static final DescribedPredicate<JavaClass> THREADS =
            any(Thread.class, Executor.class, Executors.class, Timer.class, Lock.class)
                    .as("threads");

    static final DescribedPredicate<AccessTarget> READS_THE_CLOCK =
            describe(
                    "a clock",
                    target ->
                            on(target, System.class, "currentTimeMillis|nanoTime")
                                    || on(target, Clock.class, "system.*|tick.*")
                                    || target.getFullName().matches("java\\.time\\..*\\.now\\(.*"));

    static final DescribedPredicate<AccessTarget> STARTS_A_PROCESS =
            describe(
                    "the start of a process",
                    target ->
                            on(target, ProcessBuilder.class, "start.*")
                                    || on(target, Runtime.class, "exec"));

    static final DescribedPredicate<AccessTarget> CALLS_THE_SYSTEM =
            describe(
                    "a call past Java",
                    target -> on(target, Linker.class, "downcallHandle|upcallStub"));

    static final DescribedPredicate<AccessTarget> WRITES_A_FILE =
            describe(
                    "a change of the file system",
                    target ->
                            on(target, Files.class, "write.*|new.*(Output|Writer).*|create.*")
                                    || on(target, Files.class, "delete.*|move|copy|set.*")
                                    || on(
                                            target,
                                            File.class,
                                            "create.*|delete.*|mk.*|rename.*|set.*")
                                    || on(target, FileChannel.class, "open")
                                    || on(target, FileOutputStream.class, "<init>")
                                    || on(target, FileWriter.class, "<init>")
                                    || on(target, RandomAccessFile.class, "<init>"));

    static final DescribedPredicate<AccessTarget> STANDARD_OUTPUT =
            describe(
                    "standard output",
                    target ->
                            on(target, System.class, "out")
                                    || on(target, IO.class, ".*")
                                    || target.getName().equals("printStackTrace"));

    static final DescribedPredicate<JavaClass> OTHER_LOGGING =
            any(System.Logger.class)
                    .or(resideInAnyPackage("java.util.logging"))
                    .as("another logging API");

    private Kinds() {}

    private static boolean on(AccessTarget target, Class<?> owner, String names) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().matches(names);
    }

    private static DescribedPredicate<JavaClass> any(Class<?>... types) {
        DescribedPredicate<JavaClass> result = type(types[0]);
        for (Class<?> type : types) {
            result = result.or(assignableTo(type));
        }
        return result;
    }
}
