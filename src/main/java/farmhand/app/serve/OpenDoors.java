package farmhand.app.serve;

import farmhand.server.afanasy.AfanasySettings;

import java.util.Optional;
import java.util.Set;

/**
 * Doors that are open to clients of other systems.
 *
 * @param afanasy the port of Afanasy's, if there is one
 * @param open dialects that the HTTP port answers without a token
 */
record OpenDoors(Optional<AfanasySettings> afanasy, Set<String> open) {
    OpenDoors {
        open = Set.copyOf(open);
    }
}
