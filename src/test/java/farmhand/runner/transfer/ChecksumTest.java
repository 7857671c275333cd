package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Copies that are not what was sent, and how a checksum finds them. */
final class ChecksumTest {
    private static final int PIECES = 3 * 8 * 1024 * 1024;

    @TempDir Path folder;
    private Path from;
    private Path to;
    private Shares shares;
    private final Looker looker = new Looker();

    @BeforeEach
    void shares() throws IOException {
        from = Files.createDirectories(folder.resolve("from"));
        to = Files.createDirectories(folder.resolve("to"));
        shares = new Shares(Map.of("from", from, "to", to));
    }

    @Test
    void whatArrivesOtherwiseThanItWasSentIsFoundByItsChecksumAndTakenAway() throws Exception {
        write("big.mov", PIECES);
        looker.meanwhile = this::spoilOnce;

        TransferFailed failed = refused("share=from/big.mov", "share=to", new Copying(false, true));

        assertFalse(failed.isLasting());
        assertThat(failed.text()).contains("arrived otherwise than it was sent");
        assertNothingIsLeft();
        assertThat(to.resolve("big.mov")).doesNotExist();

        looker.meanwhile = () -> {};
        copy("share=from/big.mov", "share=to", new Copying(false, true));
        assertSame("big.mov");
    }

    @Test
    void whatIsThereWithTheSameSizeAndTimeIsToldApartByItsChecksum() throws Exception {
        write("big.mov", PIECES);
        copy("share=from/big.mov", "share=to", Copying.USUAL);
        FileTime time = Files.getLastModifiedTime(to.resolve("big.mov"));
        spoil(to.resolve("big.mov"));
        Files.setLastModifiedTime(to.resolve("big.mov"), time);

        assertTrue(refused("share=from/big.mov", "share=to", new Copying(false, true)).isLasting());
        copy("share=from/big.mov", "share=to", new Copying(true, true));

        assertSame("big.mov");
    }

    /** A byte of what has come so far is another. */
    private void spoilOnce() {
        looker.meanwhile = () -> {};
        try (Stream<Path> all = Files.list(to)) {
            for (Path part : all.filter(file -> file.toString().endsWith(".part")).toList()) {
                spoil(part);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void spoil(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            int first = bytes.read();
            bytes.seek(0);
            bytes.write(first ^ 1);
        }
    }

    private void copy(String source, String destination, Copying how) throws TransferFailed {
        Copy.run(shares, new Transfer(source, destination, how), looker);
    }

    private TransferFailed refused(String source, String destination, Copying how) {
        return assertThrows(TransferFailed.class, () -> copy(source, destination, how));
    }

    private void write(String file, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        Path path = from.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private void assertSame(String file) throws IOException {
        assertEquals(-1, Files.mismatch(from.resolve(file), to.resolve(file)));
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(to)) {
            assertThat(files.filter(file -> file.getFileName().toString().endsWith(".part")))
                    .isEmpty();
        }
    }
}
