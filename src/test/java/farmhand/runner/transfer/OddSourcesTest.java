package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Sources that are neither file nor folder. */
@DisabledOnOs(OS.WINDOWS)
final class OddSourcesTest {
    @TempDir Path folder;

    @Test
    void aPipeIsNoTransferByItselfAndIsLeftOutOfAFolder() throws Exception {
        Path from = Files.createDirectories(folder.resolve("from/shot"));
        Path to = Files.createDirectories(folder.resolve("to"));
        Process made = new ProcessBuilder("mkfifo", from.resolve("pipe").toString()).start();
        assertEquals(0, made.waitFor());
        Files.writeString(from.resolve("a.mov"), "frames");

        Shares shares = new Shares(Map.of("from", folder.resolve("from"), "to", to));
        Looker looker = new Looker();
        Copy.run(shares, new Transfer("share=from/shot", "share=to", Copying.USUAL), looker);
        TransferFailed refused =
                assertThrows(
                        TransferFailed.class,
                        () ->
                                Copy.run(
                                        shares,
                                        new Transfer(
                                                "share=from/shot/pipe",
                                                "share=to/pipe",
                                                Copying.USUAL),
                                        looker));

        assertTrue(Files.exists(to.resolve("shot/a.mov")));
        assertThat(refused).hasMessageContaining("is neither file nor folder");
        assertThat(refused.isLasting()).isTrue();
    }
}
