package farmhand.server;

import farmhand.server.party.PartyDoor;
import farmhand.server.route.Asked;
import farmhand.server.route.Reply;
import farmhand.server.route.Routes;

/**
 * Which dialect a request is in, told by its path.
 *
 * @param own our own, and what is nobody's
 */
record Dialects(Routes own, PartyDoor party) {
    /** Answers a request; what our own routes refuse is thrown. */
    Reply answer(Asked asked) throws InterruptedException {
        return PartyDoor.isAt(asked.path()) ? party.answer(asked) : own.answer(asked);
    }
}
