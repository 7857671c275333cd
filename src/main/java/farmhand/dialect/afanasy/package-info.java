/**
 * Afanasy's JSON, as its Python module {@code af} writes it: job files so far.
 *
 * <p>{@link farmhand.dialect.afanasy.AfanasyJobFile} is the entry. Unknown keys are passed over, as
 * Afanasy does; a known key with a value of the wrong type is refused, and so is what would make
 * tasks run that Afanasy would hold back. Text to domain only: no I/O, no clock, no farm.
 *
 * <pre>{"job": ..}, {"action": ..} -> JsonNode -> Command</pre>
 *
 * @see <a href="https://cgru.readthedocs.io/en/latest/afanasy/submitting.html">Afanasy: job, block
 *     and task parameters</a>
 */
@NullMarked
package farmhand.dialect.afanasy;

import org.jspecify.annotations.NullMarked;
