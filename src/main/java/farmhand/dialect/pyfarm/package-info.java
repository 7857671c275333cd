/**
 * What clients of pyfarm's master write and read: jobs of frames, and tasks with their attempts,
 * failures and times. A job type is a service here.
 */
@NullMarked
package farmhand.dialect.pyfarm;

import org.jspecify.annotations.NullMarked;
