package farmhand.runner.transfer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * All that a source holds, one after the other; nothing is remembered but the way down, however
 * much there is.
 *
 * @param spot the source
 */
record Tree(Shares.Spot spot) {
    /** What becomes of each; paths are told below the source, of a single file as empty. */
    interface Visitor {
        /** A folder, before what is in it. */
        void folder(Path below) throws IOException, TransferFailed;

        /** A file, which is read at {@code file}. */
        void file(Path file, Path below, FileStamp stamp) throws IOException, TransferFailed;

        /** A link to {@code target}, which lies in the source, too. */
        void link(Path target, Path below) throws IOException, TransferFailed;

        /** A device or the like, which cannot be copied. */
        void other(Path below) throws IOException, TransferFailed;
    }

    void walk(Visitor visitor) throws IOException, TransferFailed {
        Walk walk = new Walk(spot, visitor);
        try {
            Files.walkFileTree(spot.path(), walk);
        } catch (Failed failed) {
            throw failed.why;
        }
    }

    /** Carries a failure through the walk. */
    private static final class Failed extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient TransferFailed why;

        Failed(TransferFailed why) {
            super(why);
            this.why = why;
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Shares.Spot spot;
        private final Visitor visitor;

        Walk(Shares.Spot spot, Visitor visitor) {
            this.spot = spot;
            this.visitor = visitor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            try {
                visitor.folder(spot.path().relativize(folder));
                return FileVisitResult.CONTINUE;
            } catch (TransferFailed why) {
                throw new Failed(why);
            }
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            try {
                visit(file, spot.path().relativize(file), attributes);
                return FileVisitResult.CONTINUE;
            } catch (TransferFailed why) {
                throw new Failed(why);
            }
        }

        private void visit(Path file, Path below, BasicFileAttributes attributes)
                throws IOException, TransferFailed {
            if (attributes.isSymbolicLink()) {
                link(file, below);
            } else if (attributes.isRegularFile()) {
                visitor.file(file, below, FileStamp.of(attributes));
            } else {
                visitor.other(below);
            }
        }

        /** One that stays in the source is made again; of one that stays in the share its file. */
        private void link(Path link, Path below) throws IOException, TransferFailed {
            Path target = Files.readSymbolicLink(link);
            Path folder = link.getParent();
            boolean inside =
                    !target.isAbsolute()
                            && folder != null
                            && folder.resolve(target).normalize().startsWith(spot.path());
            if (inside && (!turnsBack(target) || real(link).startsWith(spot.path()))) {
                visitor.link(target, below);
                return;
            }
            Path real = real(link);
            if (!real.startsWith(spot.root()) || !Files.isRegularFile(real)) {
                throw TransferFailed.lasting(
                        "The link “"
                                + below
                                + "” leads out of what is copied, to "
                                + target
                                + ". Take it away, or put a copy in its place.");
            }
            visitor.file(real, below, FileStamp.of(real));
        }

        /** Behind the name of another link, {@code ..} leads elsewhere than its text says. */
        private static boolean turnsBack(Path target) {
            boolean named = false;
            for (Path part : target) {
                boolean up = part.toString().equals("..");
                if (up && named) {
                    return true;
                }
                named |= !up && !part.toString().equals(".");
            }
            return false;
        }

        private static Path real(Path link) throws IOException, TransferFailed {
            try {
                return link.toRealPath();
            } catch (NoSuchFileException nowhere) {
                throw TransferFailed.lasting(
                        "The link “" + link + "” leads nowhere. Take it away, or mend it.");
            }
        }
    }
}
