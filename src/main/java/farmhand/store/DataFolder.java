package farmhand.store;

import farmhand.engine.port.StoreException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/**
 * The folder that holds a farm, claimed for this process until it is closed or the process ends.
 * {@code farm.lock} holds the id of the process that has it; the lock itself is the operating
 * system's, so what a dead process wrote there keeps nobody out.
 */
final class DataFolder implements AutoCloseable {
    /** Its name in the folder. */
    static final String DATABASE = "farm.db";

    /** Tells on what kind of file system a folder is, such as {@code ext4}. */
    interface Disk {
        String typeOf(Path folder) throws IOException;
    }

    /** The disks of this machine. */
    static final Disk REAL = folder -> Files.getFileStore(folder).type();

    /** Kinds on which SQLite's write-ahead log loses data, since machines share no memory. */
    private static final Set<String> SHARED =
            Set.of(
                    "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "davfs", "fuse", "gpfs",
                    "lustre", "ncpfs", "nfs", "nfs4", "osxfuse", "macfuse", "smb2", "smb3", "smbfs",
                    "webdav");

    /** Far behind the text, so that others can read it on systems that enforce locks. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder claim(Path folder, Disk disk) {
        create(folder);
        try {
            refuseShared(folder, disk.typeOf(folder));
            return new DataFolder(folder, locked(folder));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    /** Lets go of the folder. The lock file stays: to take it away would race with the next. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static StoreException unwritable(Path folder, IOException e) {
        return new StoreException(
                "The data folder %s cannot be written: %s. Make it writable for you, or give another with --data."
                        .formatted(folder, reason(e)),
                e);
    }

    private static void create(Path folder) {
        try {
            PrivateFiles.createFolders(folder);
        } catch (IOException e) {
            throw new StoreException(
                    "The data folder %s cannot be created: %s. Give a folder that you may write to with --data."
                            .formatted(folder, reason(e)),
                    e);
        }
    }

    private static void refuseShared(Path folder, String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        if (SHARED.contains(kind) || kind.startsWith("fuse.")) {
            throw new StoreException(
                    "The data folder %s is on a network disk (%s), where a database can lose what was written. Give a folder on a disk of this machine with --data."
                            .formatted(folder, type));
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        Path file = folder.resolve("farm.lock");
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            String holder = text(channel);
            channel.close();
            throw new StoreException(
                    "A coordinator already has the data folder %s: process %s. Use that farm, end that process first, or give another folder with --data."
                            .formatted(folder, holder));
        }
        byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid), 0);
        return channel;
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException ignored) {
            return false; // this very process has it
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        int length = Math.max(0, channel.read(bytes, 0));
        return length == 0
                ? "unknown"
                : new String(bytes.array(), 0, length, StandardCharsets.UTF_8).strip();
    }

    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "access is denied";
            case NoSuchFileException _ -> "the folder above it is not there, or takes nothing";
            case FileAlreadyExistsException _ -> "a file is in its place";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
