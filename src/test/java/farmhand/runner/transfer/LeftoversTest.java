package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What an interrupted transfer began and its next attempt does not need. */
final class LeftoversTest {
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
    void ofAFolderWhatWasBegunGoesWhenItsFileIsAnotherOrGone() throws Exception {
        write("shot/other.mov", PIECES);
        write("shot/gone.mov", PIECES);
        write("shot/same.mov", PIECES);
        for (String one : List.of("other", "gone", "same")) {
            leaveOff(one);
        }
        Files.write(from.resolve("shot/other.mov"), new byte[] {1}, StandardOpenOption.APPEND);
        Files.delete(from.resolve("shot/gone.mov"));
        Path ofOthers = Files.writeString(to.resolve("shot/.farmhand-of-others.part"), "begun");

        copy("share=from/shot", "share=to", Copying.USUAL);

        assertThat(looker.kept).isPositive();
        assertSame("shot/other.mov");
        assertSame("shot/same.mov");
        try (Stream<Path> left = Files.walk(to)) {
            assertEquals(
                    List.of(ofOthers),
                    left.filter(file -> file.getFileName().toString().endsWith(".part")).toList());
        }
    }

    /** Interrupts the copy of the folder while that file is copied. */
    private void leaveOff(String file) throws IOException {
        Path aside = Files.createDirectories(folder.resolve("aside"));
        try (Stream<Path> files = Files.list(from.resolve("shot"))) {
            for (Path other : files.filter(f -> !f.endsWith(file + ".mov")).toList()) {
                Files.move(other, aside.resolve(other.getFileName()));
            }
        }
        looker.copied = 0;
        looker.most = 3 * 8 * 1024 * 1024;
        assertThrows(LeftOff.class, () -> copy("share=from/shot", "share=to", Copying.USUAL));
        looker.most = Long.MAX_VALUE;
        try (Stream<Path> files = Files.list(aside)) {
            for (Path other : files.toList()) {
                Files.move(other, from.resolve("shot").resolve(other.getFileName()));
            }
        }
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
