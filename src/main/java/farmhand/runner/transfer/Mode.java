package farmhand.runner.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may read, write and run a file, as far as its system tells. A copy gets the same, less what
 * the umask of this process takes away: that the system sees to when the copy is made.
 *
 * @param permissions of the original; empty where there are no such
 */
record Mode(Set<PosixFilePermission> permissions) {
    private static final FileAttribute<?>[] NONE = {};

    Mode {
        permissions = Set.copyOf(permissions);
    }

    static Mode of(Path original) throws IOException {
        return original.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new Mode(Files.getPosixFilePermissions(original))
                : new Mode(Set.of());
    }

    /** What a copy is made with; until it is whole it can be written, so that it can be gone on. */
    FileAttribute<?>[] file() {
        return with(EnumSet.of(PosixFilePermission.OWNER_WRITE));
    }

    /** What a folder is made with: whoever copies fills it, so it stays open to them. */
    FileAttribute<?>[] folder() {
        return with(PosixFilePermissions.fromString("rwx------"));
    }

    /** Takes away from a whole copy what it had only to be written. */
    void settle(Path copy) throws IOException {
        if (!permissions.isEmpty() && !permissions.contains(PosixFilePermission.OWNER_WRITE)) {
            Set<PosixFilePermission> its = EnumSet.copyOf(Files.getPosixFilePermissions(copy));
            if (its.remove(PosixFilePermission.OWNER_WRITE)) {
                Path ignored = Files.setPosixFilePermissions(copy, its);
            }
        }
    }

    private FileAttribute<?>[] with(Set<PosixFilePermission> more) {
        if (permissions.isEmpty()) {
            return NONE;
        }
        Set<PosixFilePermission> all = EnumSet.copyOf(more);
        all.addAll(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(all)};
    }
}
