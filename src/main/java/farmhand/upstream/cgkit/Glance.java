package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.SeenJob;
import farmhand.dialect.cgkit.SeenNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What to look at to see whether a tree is still as it was read: times of directories, and what
 * running jobs append to. Most jobs wait or are over, so that a glance costs a few looks.
 *
 * @param near directories and files where the next thing happens, with how they were
 * @param far all others
 * @param hotUntil nanoseconds of the clock of {@link System#nanoTime} until which a change could
 *     hide behind the grain of the disk's times
 */
record Glance(Map<Path, Mark> near, Map<Path, Mark> far, long hotUntil) {
    /** How long after a change another could bear the same time, or follow without one. */
    private static final Duration GRAIN = Duration.ofSeconds(2);

    /** How something was; both 0 where it was not there. */
    record Mark(long nanos, long size) {
        static Mark of(Path path) {
            try {
                BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
                long nanos = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
                return new Mark(nanos, now.isDirectory() ? 0 : now.size());
            } catch (IOException ignored) {
                return new Mark(0, 0);
            }
        }
    }

    /** Of a tree that could not be read: its directory alone. */
    static Glance of(Path directory) {
        return new Glance(Map.of(directory, Mark.of(directory)), Map.of(), System.nanoTime());
    }

    /** Whether it may have changed; {@code thorough} looks everywhere. */
    boolean isStale(long now, boolean thorough) {
        return now - hotUntil < 0 || differs(near) || (thorough && differs(far));
    }

    /** The same, hot for a while where a directory changed since {@code before}. */
    Glance heated(Optional<Glance> before, long now) {
        boolean cold = before.filter(old -> old.newest() == newest()).isPresent();
        return new Glance(near, far, cold ? before.get().hotUntil() : now + GRAIN.toNanos());
    }

    private long newest() {
        return Stream.of(near, far)
                .flatMap(marks -> marks.values().stream())
                .filter(mark -> mark.size() == 0)
                .mapToLong(Mark::nanos)
                .max()
                .orElse(0);
    }

    private static boolean differs(Map<Path, Mark> marks) {
        return marks.entrySet().stream()
                .anyMatch(one -> !Mark.of(one.getKey()).equals(one.getValue()));
    }

    /** A glance in the making; directories are marked before they are read. */
    static final class Taking {
        private final Map<Path, Mark> directories = new LinkedHashMap<>();

        void directory(Path path) {
            directories.put(path, Mark.of(path));
        }

        Glance taken(SeenJob job, Path root) {
            Map<Path, Mark> near = new HashMap<>();
            Map<Path, Mark> far = new HashMap<>(directories);
            move(root, far, near);
            Set<String> done = job.done();
            for (SeenNode node : job.nodes()) {
                Path directory = root.resolve(node.key()).normalize();
                if (node.stage() == SeenNode.Stage.RUNNING) {
                    move(directory, far, near);
                    Path running = directory.resolve(Names.RUNNING);
                    for (String file :
                            new String[] {"", Names.PROGRESS, Names.STATUS, Names.STDOUT}) {
                        near.put(running.resolve(file), Mark.of(running.resolve(file)));
                    }
                } else if (node.stage() == SeenNode.Stage.WAITING
                        && done.containsAll(node.needs())) {
                    move(directory, far, near);
                }
            }
            return new Glance(near, far, 0);
        }

        private static void move(Path path, Map<Path, Mark> from, Map<Path, Mark> to) {
            Mark mark = from.remove(path);
            if (mark != null) {
                to.put(path, mark);
            }
        }
    }
}
