package farmhand.app.serve;

import farmhand.app.discovery.Token;
import farmhand.farm.link.FarmHost;
import farmhand.server.DoorException;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;

/** Opens the HTTP door where the options say, or on the next free port where they leave it open. */
final class Doors {
    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);
    private static final int MOST_TRIES = 20;

    private Doors() {}

    static HttpDoor open(ServeOptions options, FarmHost host) throws IOException {
        String token = Token.readOrMake(options.data().tokenFile());
        for (int port = options.http().port(); ; port++) {
            try {
                return HttpDoor.open(host, settings(options, port, token));
            } catch (DoorException taken) {
                boolean another = taken.isTaken() && options.portMayMove();
                if (!another || port >= options.http().port() + MOST_TRIES) {
                    throw taken;
                }
                LOG.info("Port {} is taken; trying {}", port, port + 1);
            }
        }
    }

    private static DoorSettings settings(ServeOptions options, int port, String token) {
        String user = System.getProperty("user.name");
        return new DoorSettings(
                options.http().host(), port, options.socket(), token, user, LivePace.USUAL);
    }
}
