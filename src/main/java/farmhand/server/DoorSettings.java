package farmhand.server;

import farmhand.server.live.LivePace;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the doors are, and for whom.
 *
 * @param host name or address to listen on; one of this machine's
 * @param port 0 = any that is free
 * @param socket path of the unix socket, if there is to be one; its folder must exist
 * @param reach how far it may be reached
 * @param token what a request must show; not asked for on the unix socket
 * @param guests who has other tokens
 * @param user who asks when a request does not say
 * @param pace how the live feed is paced
 * @param others what else is open
 */
public record DoorSettings(
        String host,
        int port,
        Optional<Path> socket,
        Reach reach,
        String token,
        Guests guests,
        String user,
        LivePace pace,
        OtherDoors others) {
    public DoorSettings {
        if (token.isBlank()) {
            throw new IllegalArgumentException("a door without a token is open to everybody");
        }
    }

    /** On this machine alone, for its own user, with no other door open. */
    public DoorSettings(
            String host,
            int port,
            Optional<Path> socket,
            String token,
            String user,
            LivePace pace) {
        this(
                host,
                port,
                socket,
                Reach.THIS_MACHINE,
                token,
                Guests.NONE,
                user,
                pace,
                OtherDoors.NONE);
    }

    /** The same, with others open beside it. */
    public DoorSettings with(OtherDoors open) {
        return new DoorSettings(host, port, socket, reach, token, guests, user, pace, open);
    }

    /** The same, reached so far, and by those guests too. */
    public DoorSettings with(Reach far, Guests invited) {
        return new DoorSettings(host, port, socket, far, token, invited, user, pace, others);
    }
}
