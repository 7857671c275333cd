package farmhand.runner.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Processes of attempts whose coordinator died; they would run beside the next attempts at the same
 * tasks. They are known by their mark, and found only where the system shows environments.
 */
public final class LeftBehind implements ProcessTree {
    private static final long NO_GROUP = -1;

    private final List<Map<String, String>> marks;
    private final ProcFolder proc = new ProcFolder();
    private final Set<ProcessHandle> ourselves = ourselves();

    /** Those whose environment began with all of one of {@code marks}. */
    public LeftBehind(List<Map<String, String>> marks) {
        this.marks = List.copyOf(marks);
    }

    @Override
    public void ask() {
        found().forEach(ProcessHandle::destroy);
    }

    @Override
    public void force() {
        found().forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public boolean isGone() {
        return found().isEmpty();
    }

    private List<ProcessHandle> found() {
        return marks.stream()
                .flatMap(mark -> proc.marked(mark, NO_GROUP).stream())
                .filter(process -> !ourselves.contains(process))
                .toList();
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
