package farmhand.runner.transfer;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Transfer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Copies what a transfer says, file by file, and leaves what is there already as it is. */
public final class Copy implements Tree.Visitor {
    private static final int MOST_FOLDERS = 1_000;

    private final Shares.Spot from;
    private final Shares.Spot to;
    private final Copying how;
    private final Watch watch;
    private final OneFile one;
    private final SmallFiles small;
    private final PassingNames names;

    /** Folders whose new names are to be made durable. */
    private final Set<Path> written = new LinkedHashSet<>();

    private Copy(Shares.Spot from, Shares.Spot to, Copying how, Watch watch) {
        this.from = from;
        this.to = to;
        this.how = how;
        this.watch = watch;
        this.one = new OneFile(how, watch);
        this.small = new SmallFiles(how);
        this.names = PassingNames.of(from, to);
    }

    /**
     * Copies all of it; returns when it is durable. Throws {@link LeftOff} when {@code watch} says
     * so.
     */
    public static void run(Shares shares, Transfer transfer, Watch watch) throws TransferFailed {
        String target = transfer.target();
        Shares.Spot from = shares.source(transfer.source());
        Shares.Spot to = shares.destination(target);
        if (to.path().startsWith(from.path())) {
            throw TransferFailed.lasting(
                    "“" + target + "” lies in what is to be copied. Choose a place beside it.");
        }
        watch.note(from.path() + " -> " + to.path());
        Copy copy = new Copy(from, to, transfer.copying(), watch);
        try {
            copy.run();
        } catch (IOException broken) {
            throw TransferFailed.once(
                    "“"
                            + transfer.source()
                            + "” cannot be copied: "
                            + Shares.reason(broken)
                            + ". Put it right, and retry.");
        } finally {
            copy.small.drop();
        }
    }

    private void run() throws IOException, TransferFailed {
        Path folder = to.path().getParent();
        if (folder != null) {
            Path ignored = Files.createDirectories(folder);
            keepInside(folder);
        }
        new Tree(from).walk(this);
        small.arrive();
        makeDurable();
    }

    @Override
    public void folder(Path below) throws IOException, TransferFailed {
        Path folder = there(below);
        Path source = from.path().resolve(below.toString());
        boolean before = Files.isDirectory(folder);
        Path ignored = Files.createDirectories(folder, Mode.of(source).folder());
        keepInside(folder);
        if (before) {
            names.dropOthers(source, folder);
        }
    }

    @Override
    public void file(Path file, Path below, FileStamp stamp) throws IOException, TransferFailed {
        if (watch.isOver()) {
            throw new LeftOff();
        }
        Target target = Target.of(file, there(below), stamp, names);
        if (below.toString().isEmpty()) {
            names.dropOthers(target.part());
        }
        if (target.isThere(how)) {
            watch.kept(stamp.size());
            return;
        }
        written(target.to());
        boolean large = stamp.size() > SmallFiles.MOST_BYTES;
        one.copy(target, large);
        if (large) {
            target.arrive(how);
        } else {
            small.add(target);
        }
    }

    @Override
    public void link(Path target, Path below) throws IOException, TransferFailed {
        Path there = there(below);
        if (Files.isSymbolicLink(there) && Files.readSymbolicLink(there).equals(target)) {
            return;
        }
        if (how.overwrite() && !Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
            boolean ignored = Files.deleteIfExists(there);
        }
        try {
            Path ignored = Files.createSymbolicLink(there, target);
            written(there);
        } catch (FileAlreadyExistsException taken) {
            throw TransferFailed.lasting(
                    "“"
                            + there
                            + "” is there already and is another. Send it elsewhere, take that"
                            + " away, or let the transfer overwrite it.");
        }
    }

    @Override
    public void other(Path below) throws TransferFailed {
        if (below.toString().isEmpty()) {
            throw TransferFailed.lasting(
                    "“" + from.path() + "” is neither file nor folder. Name what can be copied.");
        }
        watch.note(below + " is neither file nor folder, and is left out");
    }

    private Path there(Path below) {
        return below.toString().isEmpty() ? to.path() : to.path().resolve(below.toString());
    }

    /** Sees that nobody led a folder elsewhere by a link. */
    private void keepInside(Path folder) throws IOException, TransferFailed {
        if (folder.startsWith(to.root()) && !folder.toRealPath().startsWith(to.root())) {
            throw TransferFailed.lasting(
                    "“" + folder + "” leads out of its share. Take that link away.");
        }
    }

    private void written(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && written.add(folder) && written.size() > MOST_FOLDERS) {
            makeDurable();
        }
    }

    private void makeDurable() throws IOException {
        for (Path folder : written) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            } catch (IOException ignored) {
                // Some systems do not open folders; the files themselves are durable.
                return;
            }
        }
        written.clear();
    }
}
