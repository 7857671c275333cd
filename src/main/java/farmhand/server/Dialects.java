package farmhand.server;

import farmhand.server.party.PartyDoor;
import farmhand.server.pyfarm.PyfarmDoor;
import farmhand.server.route.Asked;
import farmhand.server.route.Reply;
import farmhand.server.route.Routes;

/**
 * Which dialect a request is in, told by its path.
 *
 * @param own our own, and what is nobody's
 */
record Dialects(Routes own, PartyDoor party, PyfarmDoor pyfarm) {
    /** Answers a request; what our own routes refuse is thrown. */
    Reply answer(Asked asked) throws InterruptedException {
        if (PartyDoor.isAt(asked.path())) {
            return party.answer(asked);
        }
        return PyfarmDoor.isAt(asked.path()) ? pyfarm.answer(asked) : own.answer(asked);
    }
}
