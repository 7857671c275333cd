package farmhand.viewmodel.scene;

import farmhand.farm.frames.FrameRange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a scene that is written as text, each cut at 2,000 characters, of the first 512 Mi
 * of them. For one thread.
 */
final class SceneLines implements AutoCloseable {
    private static final int LONGEST = 2_000;
    private static final long MOST = 512L << 20;

    private final Reader reader;
    private final StringBuilder line = new StringBuilder();
    private long left = MOST;

    private SceneLines(Reader reader) {
        this.reader = reader;
    }

    /** Of that file; numbers and keys are the same in every encoding that scenes have. */
    static SceneLines of(Path file) throws IOException {
        return new SceneLines(
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.ISO_8859_1)));
    }

    /** The next one; empty behind the last. */
    Optional<String> next() throws IOException {
        line.setLength(0);
        int found = reader.read();
        if (found < 0 || left <= 0) {
            return Optional.empty();
        }
        while (found >= 0 && found != '\n') {
            left--;
            if (line.length() < LONGEST) {
                line.append((char) found);
            }
            found = reader.read();
        }
        left--;
        return Optional.of(line.toString().strip());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** That range; empty where either end is missing, no frame, or before the other. */
    static Optional<FrameRange> range(Optional<Long> first, Optional<Long> last) {
        return first.isPresent()
                        && last.isPresent()
                        && first.get() <= last.get()
                        && last.get() - first.get() < FrameRange.MOST_FRAMES
                ? Optional.of(FrameRange.of(first.get(), last.get(), 1))
                : Optional.empty();
    }

    /** The same with a step; one that is missing or no step is 1. */
    static Optional<FrameRange> range(
            Optional<Long> first, Optional<Long> last, Optional<Long> step) {
        long by = step.filter(one -> one > 0).orElse(1L);
        return range(first, last).map(all -> FrameRange.of(all.lowest(), all.highest(), by));
    }

    /** A frame as programs write it, such as {@code 12} or {@code 12.0}; empty between two. */
    static Optional<Long> frame(String number) {
        double value = Double.parseDouble(number);
        return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE
                ? Optional.of((long) value)
                : Optional.empty();
    }
}
