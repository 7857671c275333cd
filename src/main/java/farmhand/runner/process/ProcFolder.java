package farmhand.runner.process;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What Linux tells of all processes under {@code /proc}; other systems have none of it.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html">proc_pid_stat(5)</a>
 */
final class ProcFolder {
    private static final Path ROOT = Path.of("/proc");

    /** Encoding in which the system hands over environments. */
    private final Charset encoding =
            Charset.forName(
                    System.getProperty("sun.jnu.encoding", "UTF-8"), StandardCharsets.UTF_8);

    /** Parts of a second in which Linux tells times, whatever it counts in by itself. */
    private static final int TICKS = 100;

    private static final Pattern MEMORY = Pattern.compile("\\nVmRSS:\\s*(\\d+) kB");

    /** The flag of what belongs to the system itself: it has no environment. */
    private static final long KERNEL_THREAD = 0x0020_0000;

    /**
     * What a look for marks found.
     *
     * @param processes those that bear a mark
     * @param unsure whether there is one whose environment could not be seen: it is about to become
     *     another program, or to end; or it was started with none
     */
    record Marked(List<ProcessHandle> processes, boolean unsure) {}

    private record Stat(char state, long group, long session, long flags, long ticks) {
        static Stat parse(String line) {
            // The name of the program stands in parentheses and may hold anything.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            // Its own times and those of its children that ended, in the system and outside.
            long ticks = IntStream.range(11, 15).mapToLong(i -> Long.parseLong(fields[i])).sum();
            return new Stat(
                    fields[0].charAt(0),
                    Long.parseLong(fields[2]),
                    Long.parseLong(fields[3]),
                    Long.parseLong(fields[6]),
                    ticks);
        }

        boolean isZombie() {
            return state == 'Z' || state == 'X';
        }

        boolean isProgram() {
            return !isZombie() && (flags & KERNEL_THREAD) == 0;
        }
    }

    /** Whether the group, which exists, has a process that is not a zombie. */
    boolean isGroupAlive(long group) {
        if (!Files.isDirectory(ROOT.resolve("self"))) {
            return true;
        }
        return processes().stream()
                .map(ProcFolder::stat)
                .flatMap(Optional::stream)
                .anyMatch(stat -> stat.group() == group && !stat.isZombie());
    }

    /** What the processes of each of these sessions use at the moment; time until now. */
    Map<Long, Usage> used(Set<Long> sessions) {
        Map<Long, Usage> found = new HashMap<>();
        for (Path process : processes()) {
            stat(process)
                    .filter(stat -> sessions.contains(stat.session()))
                    .ifPresent(
                            stat -> found.merge(stat.session(), used(process, stat), Usage::and));
        }
        return found;
    }

    private static Usage used(Path process, Stat stat) {
        long kilobytes =
                read(process.resolve("status"))
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                        .map(MEMORY::matcher)
                        .filter(Matcher::find)
                        .map(memory -> Long.parseLong(memory.group(1)))
                        .orElse(0L);
        return new Usage(
                Duration.ofMillis(stat.ticks() * TimeUnit.SECONDS.toMillis(1) / TICKS),
                kilobytes * 1024);
    }

    /** The processes outside of {@code group} whose environment began with all of a mark. */
    Marked marked(List<Map<String, String>> marks, long group) {
        List<Set<String>> wanted = marks.stream().map(ProcFolder::words).toList();
        List<ProcessHandle> found = new ArrayList<>();
        boolean unsure = false;
        for (Path process : processes()) {
            Optional<Set<String>> environment = environment(process);
            boolean unseen = environment.filter(Set::isEmpty).isPresent();
            boolean marked =
                    environment
                            .filter(all -> wanted.stream().anyMatch(all::containsAll))
                            .isPresent();
            if ((marked || unseen) && isProgramOutside(process, group)) {
                unsure |= unseen;
                if (marked) {
                    handle(process).ifPresent(found::add);
                }
            }
        }
        return new Marked(found, unsure);
    }

    private static Set<String> words(Map<String, String> mark) {
        return mark.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.toSet());
    }

    private static boolean isProgramOutside(Path process, long group) {
        return stat(process).filter(stat -> stat.group() != group && stat.isProgram()).isPresent();
    }

    private static Optional<ProcessHandle> handle(Path process) {
        return ProcessHandle.of(Long.parseLong(process.getFileName().toString()));
    }

    private static List<Path> processes() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(ROOT, "[0-9]*")) {
            List<Path> result = new ArrayList<>();
            found.forEach(result::add);
            return result;
        } catch (IOException | DirectoryIteratorException ignored) {
            // No such folder on this system.
            return List.of();
        }
    }

    private static Optional<Stat> stat(Path process) {
        return read(process.resolve("stat"))
                .filter(bytes -> bytes.length > 0)
                .map(bytes -> Stat.parse(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    /**
     * Empty where it may not be seen or nobody is left; an empty one where there is none. Of who is
     * about to end some kernels say nothing, and others that there is no such process.
     */
    private Optional<Set<String>> environment(Path process) {
        try {
            String text = new String(Files.readAllBytes(process.resolve("environ")), encoding);
            return Optional.of(
                    text.isEmpty() ? Set.of() : Set.copyOf(List.of(text.split("\0", -1))));
        } catch (AccessDeniedException | NoSuchFileException ignored) {
            // It belongs to somebody else, or is gone meanwhile.
            return Optional.empty();
        } catch (IOException ending) {
            return Optional.of(Set.of());
        }
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException ignored) {
            // It is gone meanwhile, or belongs to somebody else.
            return Optional.empty();
        }
    }
}
