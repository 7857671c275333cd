package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Two shares, {@code from} and {@code to}, what is copied between them, and who looks on. */
abstract class CopyingTest {
    /** Bytes that a copy moves at a time. */
    static final int PIECE = 8 * 1024 * 1024;

    @TempDir Path folder;
    Path from;
    Path to;
    Shares shares;
    final Looker looker = new Looker();

    @BeforeEach
    void shares() throws IOException {
        from = Files.createDirectories(folder.resolve("from"));
        to = Files.createDirectories(folder.resolve("to"));
        shares = new Shares(Map.of("from", from, "to", to));
    }

    /** Some bytes, always the same. */
    void write(String file, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        Path path = from.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    void copy(String source, String destination) throws TransferFailed {
        copy(source, destination, Copying.USUAL);
    }

    void copy(String source, String destination, Copying how) throws TransferFailed {
        Copy.run(shares, new Transfer(source, destination, how), looker);
    }

    TransferFailed refused(String source, String destination) {
        return refused(source, destination, Copying.USUAL);
    }

    TransferFailed refused(String source, String destination, Copying how) {
        return assertThrows(TransferFailed.class, () -> copy(source, destination, how));
    }

    /** Leaves off once that many pieces were copied. */
    void leaveOff(String source, String destination, int pieces) {
        looker.copied = 0;
        looker.most = (long) pieces * PIECE;
        assertThrows(LeftOff.class, () -> copy(source, destination));
        looker.most = Long.MAX_VALUE;
        looker.copied = 0;
    }

    void assertSame(String file) throws IOException {
        assertEquals(-1, Files.mismatch(from.resolve(file), to.resolve(file)));
    }

    /** What was begun and is not whole, anywhere in the second share. */
    List<Path> begun() throws IOException {
        try (Stream<Path> files = Files.walk(to)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".part")).toList();
        }
    }

    void assertNothingIsLeft() throws IOException {
        assertThat(begun()).isEmpty();
    }
}
