package farmhand.server;

import farmhand.farm.link.FarmHost;
import farmhand.farm.refusal.Rejection;
import farmhand.server.accsyn.AccsynDoor;
import farmhand.server.party.PartyDoor;
import farmhand.server.pyfarm.PyfarmDoor;
import farmhand.server.route.Asked;
import farmhand.server.route.Reply;
import farmhand.server.route.Routes;
import farmhand.server.route.Statuses;

import java.time.InstantSource;
import java.util.Optional;

/** Who answers at which path: the doors of other tools at theirs, our own routes elsewhere. */
final class Paths {
    private final Routes routes;
    private final PartyDoor party;
    private final PyfarmDoor pyfarm;
    private final AccsynDoor accsyn;

    Paths(FarmHost host, Routes routes) {
        this.routes = routes;
        this.party = new PartyDoor(host, InstantSource.system());
        this.pyfarm = new PyfarmDoor(host);
        this.accsyn = new AccsynDoor(host, InstantSource.system());
    }

    /** The word of a dialect that may be opened; empty for all other paths. */
    static Optional<String> dialect(String path) {
        if (PartyDoor.isAt(path)) {
            return Optional.of("party");
        }
        return PyfarmDoor.isAt(path) ? Optional.of("pyfarm") : Optional.empty();
    }

    Reply answer(Asked asked) throws InterruptedException {
        String path = asked.path();
        if (PartyDoor.isAt(path)) {
            return party.answer(asked);
        }
        if (PyfarmDoor.isAt(path)) {
            return pyfarm.answer(asked);
        }
        return AccsynDoor.isAt(path) ? accsyn.answer(asked) : routes.answer(asked);
    }

    /** To a request that cannot be read. */
    static Reply unread(String path, Rejection rejection) {
        if (PartyDoor.isAt(path)) {
            return PartyDoor.unread(rejection);
        }
        if (PyfarmDoor.isAt(path)) {
            return PyfarmDoor.unread(rejection);
        }
        return AccsynDoor.isAt(path)
                ? AccsynDoor.refused(400, rejection)
                : Statuses.unread(rejection);
    }

    /** To one that may not pass, or cannot be answered: in the form of whose path it is. */
    static Reply refused(String path, int status, Rejection rejection) {
        if (PartyDoor.isAt(path)) {
            return PartyDoor.refused(status, rejection);
        }
        if (PyfarmDoor.isAt(path)) {
            return PyfarmDoor.refused(status, rejection);
        }
        return AccsynDoor.isAt(path)
                ? AccsynDoor.refused(status, rejection)
                : Statuses.reply(status, rejection);
    }
}
