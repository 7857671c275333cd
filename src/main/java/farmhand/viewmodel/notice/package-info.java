/**
 * Notices: what happened to jobs that a user minds, told once, together, where the user looks.
 *
 * <p>{@link farmhand.viewmodel.notice.Notices} reads the same updates as the rows. {@link
 * farmhand.viewmodel.notice.NoticeSettings} says which jobs and which happenings count, and where
 * they are told.
 *
 * <pre>updates -> Watched -> Notices -> list, desktop, webhook</pre>
 */
@NullMarked
package farmhand.viewmodel.notice;

import org.jspecify.annotations.NullMarked;
