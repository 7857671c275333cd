/**
 * Requests, from the text to the answer: {@link farmhand.dialect.afanasy.request.AfanasyRequest}
 * begins, and each {@link farmhand.dialect.afanasy.request.Step} says what a door has to do next.
 */
@NullMarked
package farmhand.dialect.afanasy.request;

import org.jspecify.annotations.NullMarked;
