/** Tests of showing the files that tasks made. */
@NullMarked
package farmhand.runner.outputs;

import org.jspecify.annotations.NullMarked;
