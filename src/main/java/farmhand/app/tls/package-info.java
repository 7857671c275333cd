/**
 * What the HTTP door shows to other machines: a certificate and its key.
 *
 * <p>{@link farmhand.app.tls.Identity} is read from a PEM file that the user gives, or made once,
 * of {@link farmhand.app.tls.SelfSigned}, and kept. Whoever is invited is told the SHA-256 of the
 * certificate, so it needs nobody's signature.
 *
 * <pre>PEM file -> Identity -> SSLContext of the door</pre>
 */
@NullMarked
package farmhand.app.tls;

import org.jspecify.annotations.NullMarked;
