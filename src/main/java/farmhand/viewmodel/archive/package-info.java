/**
 * The archive: jobs that left the table because they were over for long, or were put away. It is
 * asked for when it is looked at, since a feed tells of active jobs only.
 *
 * <pre>Asker -> ArchiveViewModel -> lines; restore -> Commands</pre>
 */
@NullMarked
package farmhand.viewmodel.archive;

import org.jspecify.annotations.NullMarked;
