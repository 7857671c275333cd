package farmhand.runner.transfer;

import farmhand.farm.transfer.Transfer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** What a transfer began and did not finish. */
public final class Leftovers {
    private Leftovers() {}

    /**
     * Takes it away: files under passing names beside and below its destination, and no others. Of
     * one whose destination is to be chosen there are none. Nothing of the same transfer may run.
     * Returns early where its thread is interrupted.
     */
    public static void drop(Shares shares, Transfer transfer) throws IOException, TransferFailed {
        if (transfer.target().isEmpty()) {
            return;
        }
        Shares.Spot to = shares.destination(transfer.target());
        PassingNames names = PassingNames.of(shares.former(transfer.source()), to);
        Path folder = to.path().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            names.drop(folder);
        }
        if (Files.isDirectory(to.path(), LinkOption.NOFOLLOW_LINKS)) {
            Path ignored = Files.walkFileTree(to.path(), new Below(names));
        }
    }

    private static final class Below extends SimpleFileVisitor<Path> {
        private final PassingNames names;

        Below(PassingNames names) {
            this.names = names;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (names.has(file)) {
                boolean ignored = Files.deleteIfExists(file);
            }
            return Thread.currentThread().isInterrupted()
                    ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }
    }
}
