package farmhand.runner;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The log of a transfer: what is worth saying of its files, of many only the first. */
final class TransferLog implements AutoCloseable {
    private static final int MOST_LINES = 10_000;

    private final BufferedWriter out;
    private int lines;

    TransferLog(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    }

    void add(String line) {
        if (++lines > MOST_LINES) {
            return;
        }
        try {
            out.write(lines == MOST_LINES ? "more is left out" : line);
            out.newLine();
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
