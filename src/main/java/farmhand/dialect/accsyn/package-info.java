/**
 * What clients of accsyn write and read: events that find, create, edit and delete jobs and tasks.
 *
 * <p>{@link farmhand.dialect.accsyn.Event} is what a client asks for. {@link
 * farmhand.dialect.accsyn.Changes} makes a command of it, {@link farmhand.dialect.accsyn.Finding}
 * the objects it looks for, by one table of attributes for jobs and one for tasks.
 *
 * <pre>text -> Event -> Change (Command) or Finding -> objects -> AccsynAnswers</pre>
 */
@NullMarked
package farmhand.dialect.accsyn;

import org.jspecify.annotations.NullMarked;
