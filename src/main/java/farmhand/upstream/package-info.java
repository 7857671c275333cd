/**
 * Farms that others keep, mirrored: a room for each kind, none of which knows another. {@link
 * farmhand.upstream.afanasy.AfanasyLink} is the whole farm of an afserver; {@link
 * farmhand.upstream.cgkit.CgkitDirectory} is a queue directory beside the own farm's jobs.
 */
@NullMarked
package farmhand.upstream;

import org.jspecify.annotations.NullMarked;
