package farmhand.runner.transfer;

import farmhand.farm.transfer.Copying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * One file on its way.
 *
 * @param from where it is read
 * @param to where it comes to lie
 * @param part what it is called until it is whole; the same again only for the same file, unchanged
 * @param stamp what it was like when it was begun
 * @param mode who may do what with it
 */
record Target(Path from, Path to, Path part, FileStamp stamp, Mode mode) {
    private static final LinkOption ITSELF = LinkOption.NOFOLLOW_LINKS;

    static Target of(Path from, Path to, FileStamp stamp, PassingNames names) throws IOException {
        return new Target(from, to, names.of(from, to, stamp), stamp, Mode.of(from));
    }

    /** Whether it is there already; refuses what else is there unless it may be replaced. */
    boolean isThere(Copying how) throws IOException, TransferFailed {
        try {
            BasicFileAttributes there = Files.readAttributes(to, BasicFileAttributes.class, ITSELF);
            if (stamp.isCopy(there) && (!how.checksum() || Checksum.areEqual(from, to))) {
                return true;
            }
            if (there.isDirectory() || !how.overwrite()) {
                throw TransferFailed.lasting(
                        "“"
                                + to
                                + "” is there already and is another. Send it elsewhere, take that"
                                + " away, or let the transfer overwrite it.");
            }
            return false;
        } catch (NoSuchFileException ignored) {
            return false;
        }
    }

    /** Gives it its name, if its source is what it was. */
    void arrive(Copying how) throws IOException, TransferFailed {
        if (!FileStamp.of(from).equals(stamp)) {
            Files.deleteIfExists(part);
            throw TransferFailed.once(
                    "“" + from + "” was changed while it was copied. Retry once it is finished.");
        }
        if (!how.overwrite() && Files.exists(to, ITSELF)) {
            Files.deleteIfExists(part);
            throw TransferFailed.lasting(
                    "“"
                            + to
                            + "” came from elsewhere meanwhile. Send this one elsewhere, or let"
                            + " the transfer overwrite it.");
        }
        mode.settle(part);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
