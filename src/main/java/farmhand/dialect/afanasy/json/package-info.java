/**
 * JSON as Afanasy's clients write and read it: leniently where it came over the wire, strictly
 * where a user wrote a file.
 */
@NullMarked
package farmhand.dialect.afanasy.json;

import org.jspecify.annotations.NullMarked;
