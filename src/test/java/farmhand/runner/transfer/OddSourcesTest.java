package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.List;

/** Sources that are neither file nor folder, or larger than any disk. */
@DisabledOnOs(OS.WINDOWS)
final class OddSourcesTest extends CopyingTest {
    @Test
    void aPipeIsNoTransferByItselfAndIsLeftOutOfAFolder() throws Exception {
        write("shot/a.mov", 7);
        Process made = new ProcessBuilder("mkfifo", from + "/shot/pipe").start();
        assertEquals(0, made.waitFor());

        copy("share=from/shot", "share=to");
        TransferFailed refused = refused("share=from/shot/pipe", "share=to/pipe");

        assertTrue(Files.exists(to.resolve("shot/a.mov")));
        assertThat(refused).hasMessageContaining("is neither file nor folder");
        assertThat(refused.isLasting()).isTrue();
    }

    /** Nothing of it is read, and nothing remembered. */
    @Test
    void twoTerabytesAreMeasuredAtOnce() throws Exception {
        long each = 1L << 40;
        for (String name : List.of("shot/a.bin", "shot/deep/b.bin")) {
            write(name, 0);
            try (RandomAccessFile file = new RandomAccessFile(from.resolve(name).toFile(), "rw")) {
                file.setLength(each);
            }
        }

        assertEquals(
                new TaskRunner.Measure(2 * each, true),
                Sizes.of(shares, new Transfer("share=from/shot", "share=to", Copying.USUAL)));
    }
}
