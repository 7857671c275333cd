package farmhand.server;

import farmhand.server.party.PartyDoor;
import farmhand.server.pyfarm.PyfarmDoor;
import farmhand.server.route.Asked;
import farmhand.server.route.Reply;
import farmhand.server.route.Routes;

import java.util.Optional;

/**
 * Which dialect a request is in, told by its path.
 *
 * @param own our own, and what is nobody's
 */
record Dialects(Routes own, PartyDoor party, PyfarmDoor pyfarm) {
    /** The word for the dialect, by which it may be opened; empty for our own. */
    static Optional<String> name(String path) {
        if (PartyDoor.isAt(path)) {
            return Optional.of("party");
        }
        return PyfarmDoor.isAt(path) ? Optional.of("pyfarm") : Optional.empty();
    }

    /** Answers a request; what our own routes refuse is thrown. */
    Reply answer(Asked asked) throws InterruptedException {
        return switch (name(asked.path()).orElse("")) {
            case "party" -> party.answer(asked);
            case "pyfarm" -> pyfarm.answer(asked);
            default -> own.answer(asked);
        };
    }
}
