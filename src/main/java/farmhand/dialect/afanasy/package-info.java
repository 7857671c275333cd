/**
 * Afanasy's JSON, as its clients write and read it.
 *
 * <p>{@link farmhand.dialect.afanasy.AfanasyJobFile} reads job files, {@link
 * farmhand.dialect.afanasy.request.AfanasyRequest} answers what comes over the wire. Unknown keys
 * are kept or passed over, as Afanasy does; in a file a known key with a value of the wrong type is
 * refused, and everywhere what would make tasks run otherwise than meant. No I/O and no clock.
 *
 * <pre>text -> json -> spec, action -> Command; Farm -> answer -> text</pre>
 *
 * @see <a href="https://cgru.readthedocs.io/en/latest/afanasy/submitting.html">Afanasy: job, block
 *     and task parameters</a>
 */
@NullMarked
package farmhand.dialect.afanasy;

import org.jspecify.annotations.NullMarked;
