package farmhand.server;

import farmhand.server.live.LivePace;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the doors are, and for whom.
 *
 * @param host name or address to listen on; must be this machine's own
 * @param port 0 = any that is free
 * @param socket path of the unix socket, if there is to be one; its folder must exist
 * @param token what a request must show; not asked for on the unix socket
 * @param user who asks when a request does not say
 * @param pace how the live feed is paced
 * @param others what else is open
 */
public record DoorSettings(
        String host,
        int port,
        Optional<Path> socket,
        String token,
        String user,
        LivePace pace,
        OtherDoors others) {
    public DoorSettings {
        if (token.isBlank()) {
            throw new IllegalArgumentException("a door without a token is open to everybody");
        }
    }

    /** With no other door open. */
    public DoorSettings(
            String host,
            int port,
            Optional<Path> socket,
            String token,
            String user,
            LivePace pace) {
        this(host, port, socket, token, user, pace, OtherDoors.NONE);
    }
}
