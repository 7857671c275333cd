/**
 * What the Submit dialog says: a job from a command over frames or files, or from a job file,
 * filled from what was dropped on the window.
 */
@NullMarked
package farmhand.viewmodel.form.submit;

import org.jspecify.annotations.NullMarked;
