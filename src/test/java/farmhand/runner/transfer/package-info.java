/** Tests of {@link farmhand.runner.transfer}. */
@NullMarked
package farmhand.runner.transfer;

import org.jspecify.annotations.NullMarked;
