package farmhand.runner.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Parcel;
import farmhand.farm.transfer.Transfer;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What an interrupted transfer began and its next attempt does not need. */
final class LeftoversTest extends CopyingTest {
    private static final int PIECES = 5 * PIECE;

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

        copy("share=from/shot", "share=to");

        assertThat(looker.kept).isPositive();
        assertSame("shot/other.mov");
        assertSame("shot/same.mov");
        assertEquals(List.of(ofOthers), begun());
    }

    @Test
    void ofWhatHasNoDestinationYetNothingIsTakenAway() throws Exception {
        Path begun = Files.writeString(to.resolve(".farmhand-of-others.part"), "begun");

        for (String destination : List.of("", Parcel.TO_BE_CHOSEN)) {
            Leftovers.drop(shares, new Transfer("share=from/shot", destination, Copying.USUAL));
        }

        assertThat(begun).exists();
    }

    /** Interrupts the copy of the folder while that file is copied. */
    private void leaveOff(String file) throws IOException {
        Path aside = Files.createDirectories(folder.resolve("aside"));
        try (Stream<Path> files = Files.list(from.resolve("shot"))) {
            for (Path other : files.filter(f -> !f.endsWith(file + ".mov")).toList()) {
                Files.move(other, aside.resolve(other.getFileName()));
            }
        }
        leaveOff("share=from/shot", "share=to", 3);
        try (Stream<Path> files = Files.list(aside)) {
            for (Path other : files.toList()) {
                Files.move(other, from.resolve("shot").resolve(other.getFileName()));
            }
        }
    }
}
