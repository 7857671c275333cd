package farmhand.server.socket;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The file of a socket that asks for no token: whoever may open the file may pass, and that is its
 * owner alone.
 *
 * @param path where it is
 */
public record OwnerSocket(Path path) {
    /** What stands in the way of a new socket. */
    public enum Obstacle {
        /** Nothing, or nothing any more. */
        NONE,
        /** Another program listens there. */
        IN_USE,
        /** There is a file or folder that is no socket. */
        OTHER_FILE
    }

    /** Removes the socket of a program that died; says what it could not remove. */
    public Obstacle clear() throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Obstacle.NONE;
        }
        if (!Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isOther()) {
            return Obstacle.OTHER_FILE;
        }
        if (answers()) {
            return Obstacle.IN_USE;
        }
        Files.deleteIfExists(path);
        return Obstacle.NONE;
    }

    /** Takes the socket from everybody but its owner; once it is there. */
    public void protect() throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }

    private boolean answers() {
        try (SocketChannel probe = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return probe.connect(UnixDomainSocketAddress.of(path));
        } catch (IOException nobodyListens) {
            return false;
        }
    }
}
