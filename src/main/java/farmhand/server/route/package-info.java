/**
 * What each path and method does: the routing table and its endpoints.
 *
 * <p>{@link farmhand.server.route.Routes} finds the endpoint of a request or refuses it. An {@link
 * farmhand.server.route.Endpoint} gets a {@link farmhand.server.route.Call} and gives a {@link
 * farmhand.server.route.Reply}; refusals are thrown as {@link farmhand.farm.refusal.Refused} and
 * become statuses in {@link farmhand.server.route.Statuses}. Nothing here knows sockets.
 */
@NullMarked
package farmhand.server.route;

import org.jspecify.annotations.NullMarked;
