package farmhand.runner.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Processes that nothing but their mark tells: those of attempts whose coordinator died, which
 * would run beside the next attempts at the same tasks, and those that left the session of a task.
 * They are found only where the system shows environments.
 */
public final class LeftBehind implements ProcessTree {
    private static final long NO_GROUP = -1;

    /** How long a process may be about to become another program, or to end, on a busy machine. */
    private static final long LONGEST_CHANGE = TimeUnit.MILLISECONDS.toNanos(200);

    private final List<Map<String, String>> marks;
    private final long group;
    private final ProcFolder proc = new ProcFolder();
    private final Set<ProcessHandle> asked = new HashSet<>();
    private OptionalLong noneSince = OptionalLong.empty();

    /** Those whose environment began with all of one of {@code marks}. */
    public LeftBehind(List<Map<String, String>> marks) {
        this(marks, NO_GROUP);
    }

    /** Of those the ones outside of {@code group}. */
    LeftBehind(List<Map<String, String>> marks, long group) {
        this.marks = List.copyOf(marks);
        this.group = group;
    }

    @Override
    public void ask() {
        found(look()).stream().filter(asked::add).forEach(ProcessHandle::destroy);
    }

    @Override
    public void force() {
        found(look()).forEach(ProcessHandle::destroyForcibly);
    }

    /** While a mark cannot be read only when none was found for a while. */
    @Override
    public boolean isGone() {
        ProcFolder.Marked seen = look();
        if (!found(seen).isEmpty()) {
            noneSince = OptionalLong.empty();
            return false;
        }
        if (!seen.unsure()) {
            return true;
        }
        long now = System.nanoTime();
        if (noneSince.isEmpty()) {
            noneSince = OptionalLong.of(now);
        }
        return now - noneSince.getAsLong() >= LONGEST_CHANGE;
    }

    private ProcFolder.Marked look() {
        return proc.marked(marks, group);
    }

    private List<ProcessHandle> found(ProcFolder.Marked seen) {
        if (seen.processes().isEmpty()) {
            return List.of();
        }
        Set<ProcessHandle> ourselves = ourselves();
        return seen.processes().stream().filter(process -> !ourselves.contains(process)).toList();
    }

    /** This process and those above it: a farm may be started by hand from within a task. */
    private static Set<ProcessHandle> ourselves() {
        Set<ProcessHandle> line = new HashSet<>();
        Optional<ProcessHandle> next = Optional.of(ProcessHandle.current());
        while (next.isPresent() && line.add(next.get())) {
            next = next.get().parent();
        }
        return line;
    }
}
