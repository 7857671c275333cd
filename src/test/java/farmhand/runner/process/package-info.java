/** Tests of {@link farmhand.runner.process}. */
@NullMarked
package farmhand.runner.process;

import org.jspecify.annotations.NullMarked;
