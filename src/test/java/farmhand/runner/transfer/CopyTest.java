package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files come whole or not at all, inside of their shares, and nothing is replaced unasked. */
final class CopyTest extends CopyingTest {
    private static final int PIECES = 5 * PIECE;

    @Test
    void aFolderComesWithAllThatIsInItAndTheTimesOfItsFiles() throws Exception {
        write("shot/a.exr", 100);
        write("shot/deep/er/b.exr", 0);
        Files.createDirectories(from.resolve("shot/empty"));
        FileTime then = FileTime.fromMillis(1_600_000_000_123L);
        Files.setLastModifiedTime(from.resolve("shot/a.exr"), then);

        copy("share=from/shot", "share=to");

        assertSame("shot/a.exr");
        assertSame("shot/deep/er/b.exr");
        assertThat(to.resolve("shot/empty")).isDirectory();
        assertEquals(then, Files.getLastModifiedTime(to.resolve("shot/a.exr")));
        assertEquals(new TaskRunner.Measure(100, true), measured("share=from/shot", "share=to"));
        assertNothingIsLeft();
    }

    @Test
    void aTransferThatLeftOffGoesOnWhereItWas() throws Exception {
        write("big.mov", PIECES);
        leaveOff("share=from/big.mov", "share=to", 3);
        assertThat(to.resolve("big.mov")).doesNotExist();

        copy("share=from/big.mov", "share=to");

        assertSame("big.mov");
        assertThat(looker.kept).isPositive();
        assertEquals(PIECES, looker.kept + looker.copied);
        assertNothingIsLeft();
    }

    @Test
    void whatIsThereAlreadyIsNotCopiedAgain() throws Exception {
        write("shot/a.exr", 100);
        copy("share=from/shot", "share=to");
        looker.copied = 0;

        copy("share=from/shot", "share=to", new Copying(false, true));

        assertEquals(0, looker.copied);
        assertEquals(100, looker.kept);
    }

    @Test
    void anotherFileInTheWayIsReplacedOnlyWhenAsked() throws Exception {
        write("a.mov", 100);
        Files.writeString(to.resolve("a.mov"), "somebody else's");

        TransferFailed refused = refused("share=from/a.mov", "share=to");

        assertTrue(refused.isLasting());
        assertThat(refused.text()).contains("is there already", "overwrite");
        assertThat(to.resolve("a.mov")).hasContent("somebody else's");
        copy("share=from/a.mov", "share=to", new Copying(true, false));
        assertSame("a.mov");
        assertNothingIsLeft();
    }

    @Test
    void aSourceThatChangesMeanwhileDoesNotArrive() throws Exception {
        write("big.mov", PIECES);
        looker.meanwhile = () -> append("big.mov");

        TransferFailed changed = refused("share=from/big.mov", "share=to");

        assertFalse(changed.isLasting());
        assertThat(changed.text()).contains("was changed while it was copied");
        assertNothingIsLeft();
        assertThat(to.resolve("big.mov")).doesNotExist();

        looker.meanwhile = () -> {};
        copy("share=from/big.mov", "share=to", new Copying(false, true));
        assertSame("big.mov");
    }

    @Test
    void aChangedSourceIsBegunAnew() throws Exception {
        write("big.mov", PIECES);
        leaveOff("share=from/big.mov", "share=to", 2);
        append("big.mov");

        copy("share=from/big.mov", "share=to");

        assertEquals(0, looker.kept);
        assertSame("big.mov");
        assertNothingIsLeft();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linksWithinWhatIsCopiedAreMadeAgain() throws Exception {
        write("shot/v1/a.exr", 10);
        Files.createSymbolicLink(from.resolve("shot/latest"), Path.of("v1"));

        copy("share=from/shot", "share=to");
        copy("share=from/shot", "share=to");

        assertEquals(Path.of("v1"), Files.readSymbolicLink(to.resolve("shot/latest")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void ofALinkWithinTheShareItsFileIsCopied() throws Exception {
        write("assets/tree.abc", 10);
        Files.createDirectories(from.resolve("shot"));
        Files.createSymbolicLink(from.resolve("shot/tree.abc"), from.resolve("assets/tree.abc"));

        copy("share=from/shot", "share=to");

        assertTrue(Files.isRegularFile(to.resolve("shot/tree.abc")));
        assertFalse(Files.isSymbolicLink(to.resolve("shot/tree.abc")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linksThatLeadOutOfTheShareAreNotFollowed() throws Exception {
        Path secret = Files.createDirectories(folder.resolve("secret"));
        Files.writeString(secret.resolve("key"), "secret");
        Files.createDirectories(from.resolve("shot"));
        Files.createSymbolicLink(from.resolve("shot/key"), secret.resolve("key"));
        Files.createSymbolicLink(from.resolve("way"), secret);
        Files.createSymbolicLink(to.resolve("way"), secret);
        write("a.mov", 10);

        assertThat(refused("share=from/shot", "share=to").text()).contains("leads out");
        assertThat(refused("share=from/way/key", "share=to").text()).contains("leads out");
        assertThat(refused("share=from/a.mov", "share=to/way/a.mov").text()).contains("leads out");
        assertThat(secret.resolve("a.mov")).doesNotExist();
        assertThat(to.resolve("shot/key")).doesNotExist();
    }

    /** By its text it stays inside; by way of another link it does not. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkThatLeadsOutByWayOfAnotherIsNotMadeAgain() throws Exception {
        Files.writeString(folder.resolve("secret"), "secret");
        write("shot/a/b/c", 1);
        Path inside = from.resolve("shot/a/b");
        Files.createSymbolicLink(inside.resolve("up"), Path.of("../.."));
        Files.createSymbolicLink(inside.resolve("link"), Path.of("up/../../secret"));
        assertThat(inside.resolve("link")).hasContent("secret");

        assertThat(refused("share=from/shot", "share=to").text()).contains("leads out");
        assertFalse(Files.isSymbolicLink(to.resolve("shot/a/b/link")));

        Files.delete(inside.resolve("link"));
        Files.createSymbolicLink(inside.resolve("link"), Path.of("up/a/../a/b/c"));
        copy("share=from/shot", "share=to");
        assertTrue(Files.isSymbolicLink(to.resolve("shot/a/b/link")));
    }

    @Test
    void aFolderIsNotCopiedIntoItself() throws Exception {
        write("shot/a.exr", 10);

        assertThat(refused("share=from/shot", "share=from/shot/copy").text())
                .contains("lies in what is to be copied");
    }

    @Test
    void thousandsOfSmallFilesAllArrive() throws Exception {
        for (int i = 0; i < 2_500; i++) {
            write("many/" + i, 3);
        }

        copy("share=from/many", "share=to");

        try (Stream<Path> files = Files.list(to.resolve("many"))) {
            assertEquals(2_500, files.count());
        }
        assertSame("many/2499");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereThereIsNoRoomWhatWasBegunIsTakenAway() throws Exception {
        write("big.mov", PIECES);
        files("20000000");
        try {
            TransferFailed full = refused("share=from/big.mov", "share=to");

            assertThat(full.text()).contains("no room", "is taken away");
            assertFalse(full.isLasting());
            assertNothingIsLeft();
        } finally {
            files("unlimited");
        }
        copy("share=from/big.mov", "share=to");
        assertSame("big.mov");
    }

    private TaskRunner.Measure measured(String source, String destination) {
        return Sizes.of(shares, new Transfer(source, destination, Copying.USUAL));
    }

    private void append(String file) {
        try {
            byte[] bytes = Files.readAllBytes(from.resolve(file));
            byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
            Files.write(from.resolve(file), more);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many bytes a file of this process may have; the soft limit, which can be raised. */
    private static void files(String bytes) throws Exception {
        String self = Long.toString(ProcessHandle.current().pid());
        Process limit =
                new ProcessBuilder("prlimit", "--pid", self, "--fsize=" + bytes + ":")
                        .inheritIO()
                        .start();
        assertEquals(0, limit.waitFor());
    }
}
