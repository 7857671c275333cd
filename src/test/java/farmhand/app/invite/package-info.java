/** Tests of invitations: a farm with TLS, and those who come with and without one. */
@NullMarked
package farmhand.app.invite;

import org.jspecify.annotations.NullMarked;
