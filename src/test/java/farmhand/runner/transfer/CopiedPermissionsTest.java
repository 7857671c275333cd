package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Who may do what with files and folders that were copied. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class CopiedPermissionsTest {
    private static final int PIECES = 5 * 8 * 1024 * 1024;

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
    void filesAndFoldersHaveThePermissionsThatCpWouldGiveThem() throws Exception {
        write("shot/run.sh", 10);
        write("shot/final.exr", 10);
        write("shot/open.exr", 10);
        write("shot/large.mov", 5 * 1024 * 1024);
        mode("shot/run.sh", "rwxr-x---");
        mode("shot/final.exr", "r--r-----");
        mode("shot/open.exr", "rw-rw-rw-");
        mode("shot/large.mov", "r-x------");
        mode("shot", "rwx------");

        copy("share=from/shot", "share=to", Copying.USUAL);

        Process cp = new ProcessBuilder("cp", "-r", from + "/shot", to + "/by-cp").start();
        assertEquals(0, cp.waitFor());
        for (String one : List.of("", "/run.sh", "/final.exr", "/open.exr", "/large.mov")) {
            assertEquals(
                    Files.getPosixFilePermissions(to.resolve("by-cp" + one)),
                    Files.getPosixFilePermissions(to.resolve("shot" + one)),
                    one);
        }
    }

    @Test
    void aFileThatNobodyMayWriteIsGoneOnWithToo() throws Exception {
        write("big.mov", PIECES);
        mode("big.mov", "r--------");
        looker.most = 3 * 8 * 1024 * 1024;
        assertThrows(LeftOff.class, () -> copy("share=from/big.mov", "share=to", Copying.USUAL));
        try (Stream<Path> begun = Files.list(to)) {
            assertThat(Files.getPosixFilePermissions(begun.findFirst().orElseThrow()))
                    .contains(PosixFilePermission.OWNER_WRITE);
        }

        looker.most = Long.MAX_VALUE;
        copy("share=from/big.mov", "share=to", Copying.USUAL);

        assertThat(looker.kept).isPositive();
        assertEquals(
                PosixFilePermissions.fromString("r--------"),
                Files.getPosixFilePermissions(to.resolve("big.mov")));
        assertSame("big.mov");
    }

    private void mode(String file, String permissions) throws IOException {
        Files.setPosixFilePermissions(
                from.resolve(file), PosixFilePermissions.fromString(permissions));
    }

    private void copy(String source, String destination, Copying how) throws TransferFailed {
        Copy.run(shares, new Transfer(source, destination, how), looker);
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
}
