package farmhand.app.invite;

import farmhand.app.discovery.DataFolder;
import farmhand.server.Guests;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** Those who are invited now; the list is read again when its file was written anew. */
public final class Invited implements Guests {
    private static final Logger LOG = LoggerFactory.getLogger(Invited.class);

    private final Invitations invitations;
    private volatile Known known = new Known("never", List.of());

    /** Those to the farm of that folder. */
    public Invited(DataFolder data) {
        this.invitations = Invitations.to(data);
    }

    @Override
    public Optional<String> named(String token) {
        String hash = Invitation.hash(token);
        return now().stream().filter(one -> one.isOf(hash)).map(Invitation::name).findFirst();
    }

    private List<Invitation> now() {
        try {
            String version = version();
            if (!known.version().equals(version)) {
                known = new Known(version, invitations.read());
            }
            return known.all();
        } catch (IOException problem) {
            LOG.warn("nobody who was invited is let in: {}", problem.getMessage());
            return List.of();
        }
    }

    /** Each writing makes a new file, so its key changes even within a tick of its clock. */
    private String version() throws IOException {
        try {
            var now = Files.readAttributes(invitations.file(), BasicFileAttributes.class);
            return now.fileKey() + " " + now.lastModifiedTime() + " " + now.size();
        } catch (NoSuchFileException ignored) {
            return "none";
        }
    }

    private record Known(String version, List<Invitation> all) {}
}
