package farmhand.runner;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Cuts bytes into lines at {@code \n} and at {@code \r}, by which programs draw over their own
 * line. Empty lines are left out, and so is what of a line exceeds {@value #LONGEST} bytes.
 */
final class LineSplitter {
    static final int LONGEST = 64 * 1024;

    private final Consumer<String> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean skipping;

    LineSplitter(Consumer<String> lines) {
        this.lines = lines;
    }

    /** Takes all that {@code bytes} has left. */
    void add(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (next == '\n' || next == '\r') {
                finish();
            } else if (!skipping && line.size() < LONGEST) {
                line.write(next);
            }
        }
    }

    /** Forgets the line that was begun; what comes up to its end is no line either. */
    void skip() {
        line.reset();
        skipping = true;
    }

    /** Takes what was begun for a line. */
    void finish() {
        skipping = false;
        if (line.size() > 0) {
            // Bytes that are no UTF-8 become the replacement character.
            lines.accept(line.toString(StandardCharsets.UTF_8));
            line.reset();
        }
    }
}
