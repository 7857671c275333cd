package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.nio.file.Files;

/** Sources that are neither file nor folder. */
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
}
