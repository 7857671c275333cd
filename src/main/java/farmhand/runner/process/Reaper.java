package farmhand.runner.process;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Waits for all processes that were started natively, on one thread. It never waits for just any
 * child: Java's own are Java's.
 *
 * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
 */
final class Reaper implements AutoCloseable {
    private static final long PIDFD_OPEN = 434;
    private static final int CLOSE_ON_EXEC = 0x80000;
    private static final int WITHOUT_WAITING = 1;
    private static final short READABLE = 1;
    private static final int KILLED = TaskProcess.SIGNALLED + Signals.KILL;
    private static final int SLOT = 8; // int file, short wanted, short found
    private static final long USAGE = 144;
    private static final long MICROS_AT = 8;
    private static final long SYSTEM_AT = 16;

    /** How often those are asked for that the system gave no file for; all files were taken. */
    private static final int POLL_MILLIS = 20;

    private record Watched(int pid, int file, CompletableFuture<TaskProcess.Ended> ended) {}

    private final Libc libc;
    private final int bell;
    private final Queue<Watched> fresh = new ConcurrentLinkedQueue<>();
    private final List<Watched> watched = new ArrayList<>();
    private final Thread thread;
    private volatile boolean closed;

    Reaper(Libc libc) {
        this.libc = libc;
        this.bell = libc.call("eventfd", 0, CLOSE_ON_EXEC);
        this.thread = Thread.ofPlatform().daemon().name("runner-reaper").start(this::run);
    }

    /** Completed by the end of that child, which nobody else waits for. */
    CompletableFuture<TaskProcess.Ended> watch(int pid) {
        CompletableFuture<TaskProcess.Ended> ended = new CompletableFuture<>();
        fresh.add(new Watched(pid, libc.call("syscall", PIDFD_OPEN, pid, 0), ended));
        ring();
        return ended;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        ring();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void ring() {
        libc.call("eventfd_write", bell, 1L);
    }

    private void run() {
        while (!closed) {
            try (Arena arena = Arena.ofConfined()) {
                await(arena);
                watched.removeIf(one -> isReaped(one, arena));
            }
        }
        watched.forEach(one -> libc.call("close", one.file()));
        libc.call("close", bell);
    }

    /** Until one of them ended or another came. */
    private void await(Arena arena) {
        for (Watched next = fresh.poll(); next != null; next = fresh.poll()) {
            watched.add(next);
        }
        MemorySegment files = arena.allocate(SLOT * (watched.size() + 1L), SLOT);
        put(files, 0, bell);
        boolean all = true;
        for (int i = 0; i < watched.size(); i++) {
            put(files, i + 1, watched.get(i).file());
            all &= watched.get(i).file() >= 0;
        }
        libc.call("poll", files, watched.size() + 1L, all ? -1 : POLL_MILLIS);
        if (files.get(JAVA_SHORT, SLOT - 2) != 0) {
            libc.call("eventfd_read", bell, arena.allocate(JAVA_LONG));
        }
    }

    private static void put(MemorySegment files, int place, int file) {
        files.set(JAVA_INT, (long) place * SLOT, file);
        files.set(JAVA_SHORT, (long) place * SLOT + 4, READABLE);
    }

    private boolean isReaped(Watched one, Arena arena) {
        MemorySegment status = arena.allocate(JAVA_INT);
        MemorySegment usage = arena.allocate(USAGE, SLOT);
        int found = libc.call("wait4", one.pid(), status, WITHOUT_WAITING, usage);
        if (found == 0) {
            return false;
        }
        libc.call("close", one.file());
        // A child that somebody else waited for is gone too, and nobody knows how.
        int code = found < 0 ? KILLED : code(status.get(JAVA_INT, 0));
        one.ended().complete(new TaskProcess.Ended(code, used(usage)));
        return true;
    }

    private static int code(int status) {
        int signal = status & 0x7f;
        return signal == 0 ? status >> 8 & 0xff : TaskProcess.SIGNALLED + signal;
    }

    private static Usage used(MemorySegment usage) {
        Duration cpu = time(usage, 0).plus(time(usage, SYSTEM_AT));
        // The size beside it is no less than ours: the child shared our memory before its program.
        return new Usage(cpu, 0);
    }

    private static Duration time(MemorySegment usage, long at) {
        return Duration.ofSeconds(usage.get(JAVA_LONG, at))
                .plusNanos(usage.get(JAVA_LONG, at + MICROS_AT) * 1_000);
    }
}
