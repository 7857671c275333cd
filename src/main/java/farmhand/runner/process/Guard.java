package farmhand.runner.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * A process that is told what runs, and ends it when this program dies, however it dies: it reads
 * the end of its input then. Where there is no {@code setsid}, nothing is guarded. Any thread may
 * call it.
 */
public final class Guard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final Optional<String> setsid;
    private final String mark;
    private final Duration grace;
    private final Set<String> running = new LinkedHashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Writer> told = Optional.empty();
    private boolean tried;

    /**
     * A guard that begins with the first that runs.
     *
     * @param mark how processes of this farm are known from those of others
     * @param grace what they get between the question and the force
     */
    public Guard(Programs programs, String mark, Duration grace) {
        this.setsid = programs.find("setsid");
        this.mark = mark;
        this.grace = grace;
    }

    /** That attempt, or process group, begins. */
    public void begins(String word) {
        lock.lock();
        try {
            running.add(word);
            tell("+" + word);
        } finally {
            lock.unlock();
        }
    }

    /** They are over. */
    public void over(List<String> words) {
        lock.lock();
        try {
            words.forEach(running::remove);
            tell(words.stream().map(word -> "-" + word).collect(Collectors.joining("\n")));
        } finally {
            lock.unlock();
        }
    }

    /** With nothing running it ends by itself. */
    @Override
    public void close() {
        lock.lock();
        try {
            told.ifPresent(Guard::end);
        } finally {
            lock.unlock();
        }
    }

    private void tell(String lines) {
        try {
            if (told.isPresent()) {
                write(told.get(), lines);
            } else if (!tried) {
                begin();
            }
        } catch (IOException gone) {
            // Somebody ended it; another takes its place.
            LOG.warn("the guard of running tasks is gone ({}); another begins", gone.getMessage());
            begin();
        }
    }

    /** Begins, and tells it of all that runs. */
    private void begin() {
        tried = true;
        told = Optional.empty();
        if (setsid.isEmpty()) {
            return;
        }
        try {
            Writer writer = started(setsid.get());
            write(writer, String.join("\n", running.stream().map(word -> "+" + word).toList()));
            told = Optional.of(writer);
        } catch (IOException problem) {
            LOG.warn(
                    "tasks would outlive this program's death: no guard could be started ({})",
                    problem.getMessage());
        }
    }

    private Writer started(String program) throws IOException {
        List<String> words = new ArrayList<>(List.of(program, "/bin/sh", "-c", script()));
        words.addAll(List.of("farmhand-guard", mark, Long.toString(grace.toSeconds())));
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .directory(Path.of("/").toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !name.equals("PATH"));
        return builder.start().outputWriter(StandardCharsets.UTF_8);
    }

    private static void write(Writer writer, String lines) throws IOException {
        writer.write(lines + "\n");
        writer.flush();
    }

    private static void end(Writer writer) {
        try {
            writer.close();
        } catch (IOException ignored) {
            // It is gone already.
        }
    }

    private static String script() {
        try (InputStream script = Guard.class.getResourceAsStream("guard.sh")) {
            if (script == null) {
                throw new IllegalStateException("guard.sh is missing from the program");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
