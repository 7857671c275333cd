/** Tests of service definitions: ours against samples of real output, users' files, refusals. */
@NullMarked
package farmhand.runner.services;

import org.jspecify.annotations.NullMarked;
