package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Who may do what with files and folders that were copied. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class CopiedPermissionsTest extends CopyingTest {
    private static final int PIECES = 5 * PIECE;

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

        copy("share=from/shot", "share=to");

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
        leaveOff("share=from/big.mov", "share=to", 3);
        assertThat(Files.getPosixFilePermissions(begun().getFirst()))
                .contains(PosixFilePermission.OWNER_WRITE);

        copy("share=from/big.mov", "share=to");

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
}
