/**
 * Who else may use the farm of this machine: {@code farmhand invite} and the list of those who were
 * invited, which the coordinator looks at whenever one of them comes.
 */
@NullMarked
package farmhand.app.invite;

import org.jspecify.annotations.NullMarked;
