/** Tests of the farm seen from afar, on a real door and on servers that misbehave. */
@NullMarked
package farmhand.client;

import org.jspecify.annotations.NullMarked;
