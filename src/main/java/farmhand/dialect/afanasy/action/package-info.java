/**
 * What actions on jobs, blocks and tasks mean: commands, and what is answered when they are done.
 */
@NullMarked
package farmhand.dialect.afanasy.action;

import org.jspecify.annotations.NullMarked;
