/**
 * Jobs, blocks and tasks from Afanasy's text, and what they say that has no place in the domain: it
 * is kept in the metadata.
 */
@NullMarked
package farmhand.dialect.afanasy.spec;

import org.jspecify.annotations.NullMarked;
