package farmhand.app.serve;

import farmhand.server.afanasy.AfanasySettings;

import java.util.Optional;

/**
 * Doors that are open to clients of other systems.
 *
 * @param afanasy the port of Afanasy's, if there is one
 * @param afanasyHttp whether the HTTP port answers its clients too
 */
record OpenDoors(Optional<AfanasySettings> afanasy, boolean afanasyHttp) {}
