/**
 * What is said of jobs or blocks, to be said otherwise: of one or of several at once, where only
 * what was typed is changed.
 *
 * <pre>rows -> EditForm: Setting, Setting, … -> Command.EditJob, Command.EditBlock</pre>
 */
@NullMarked
package farmhand.viewmodel.form.edit;

import org.jspecify.annotations.NullMarked;
