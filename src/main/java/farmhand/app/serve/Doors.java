package farmhand.app.serve;

import farmhand.app.discovery.Token;
import farmhand.app.invite.Invited;
import farmhand.app.tls.Identity;
import farmhand.farm.link.FarmHost;
import farmhand.server.DoorException;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.OtherDoors;
import farmhand.server.Reach;
import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.server.afanasy.AfanasyDoor;
import farmhand.server.afanasy.AfanasySettings;
import farmhand.server.live.LivePace;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * The doors of a coordinator: Afanasy's port if it is asked for, and HTTP where the options say, or
 * on the next free port where they leave it open.
 *
 * @param http the one that is always there
 * @param answers what Afanasy's clients are answered, through either
 * @param afanasy the one of Afanasy's clients
 * @param identity what the first shows; empty where it speaks plainly
 */
record Doors(
        HttpDoor http,
        AfanasyAnswers answers,
        Optional<AfanasyDoor> afanasy,
        Optional<Identity> identity)
        implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);
    private static final int MOST_TRIES = 20;

    static Doors open(ServeOptions options, FarmHost host) throws IOException {
        Optional<Identity> identity =
                options.encryption().identity(options.data(), options.http().host());
        AfanasyAnswers answers =
                new AfanasyAnswers(
                        host,
                        InstantSource.system(),
                        new UserFile(options.data().path().resolve("afanasy-users")));
        Optional<AfanasyDoor> afanasy =
                options.open().afanasy().map(settings -> open(answers, settings));
        OtherDoors others =
                new OtherDoors(
                        afanasy.map(door -> Map.of("afanasy", door.address())).orElse(Map.of()),
                        Optional.of(answers),
                        options.open().open());
        try {
            Reach reach = options.encryption().reach(identity);
            return new Doors(http(options, host, reach, others), answers, afanasy, identity);
        } catch (IOException | RuntimeException problem) {
            afanasy.ifPresent(AfanasyDoor::close);
            throw problem;
        }
    }

    private static AfanasyDoor open(AfanasyAnswers answers, AfanasySettings settings) {
        try {
            return AfanasyDoor.open(answers, settings);
        } catch (IOException problem) {
            throw new DoorException(
                    "Afanasy's clients cannot be listened to on "
                            + settings.host()
                            + ":"
                            + settings.port()
                            + " ("
                            + problem.getMessage()
                            + "). Give another port with --afanasy; an afserver may run there.");
        }
    }

    /** How many requests came in so far. */
    long requests() {
        return http.requests() + answers.requests();
    }

    @Override
    public void close() {
        afanasy.ifPresent(AfanasyDoor::close);
        http.close();
    }

    private static HttpDoor http(
            ServeOptions options, FarmHost host, Reach reach, OtherDoors others)
            throws IOException {
        String token = Token.readOrMake(options.data().tokenFile());
        for (int port = options.http().port(); ; port++) {
            try {
                return HttpDoor.open(host, settings(options, port, reach, token, others));
            } catch (DoorException taken) {
                boolean another = taken.isTaken() && options.portMayMove();
                if (!another || port >= options.http().port() + MOST_TRIES) {
                    throw taken;
                }
                LOG.info("Port {} is taken; trying {}", port, port + 1);
            }
        }
    }

    private static DoorSettings settings(
            ServeOptions options, int port, Reach reach, String token, OtherDoors others) {
        return new DoorSettings(
                        options.http().host(),
                        port,
                        options.socket(),
                        token,
                        System.getProperty("user.name"),
                        LivePace.USUAL)
                .with(reach, new Invited(options.data()))
                .with(others);
    }
}
