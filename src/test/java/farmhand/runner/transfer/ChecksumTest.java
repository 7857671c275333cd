package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.transfer.Copying;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Copies that are not what was sent, and how a checksum finds them. */
final class ChecksumTest extends CopyingTest {
    private static final int PIECES = 3 * PIECE;

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
        copy("share=from/big.mov", "share=to");
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
        try {
            for (Path part : begun()) {
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
}
