/** Tests of certificates and keys. */
@NullMarked
package farmhand.app.tls;

import org.jspecify.annotations.NullMarked;
