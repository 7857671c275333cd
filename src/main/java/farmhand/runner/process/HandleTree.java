package farmhand.runner.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be seen from the process downwards, where tasks have no session. A child whose parent
 * ended before it is not seen.
 */
final class HandleTree implements ProcessTree {
    private final Process process;
    private final Set<ProcessHandle> seen = new LinkedHashSet<>();

    HandleTree(Process process) {
        this.process = process;
    }

    @Override
    public void ask() {
        look().forEach(ProcessHandle::destroy);
    }

    @Override
    public void force() {
        look();
        seen.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public boolean isGone() {
        return !process.isAlive() && seen.stream().noneMatch(ProcessHandle::isAlive);
    }

    /** Those not seen before. */
    private List<ProcessHandle> look() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(seen::add)
                .toList();
    }
}
