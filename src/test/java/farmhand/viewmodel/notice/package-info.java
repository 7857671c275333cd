/** Tests of notices. */
@NullMarked
package farmhand.viewmodel.notice;

import org.jspecify.annotations.NullMarked;
