/**
 * The command line: every verb of the window as a command, and lists and a live view as text.
 *
 * <p>{@link farmhand.cli.Cli} lists the commands. Each opens a link to a farm, does one thing and
 * prints its outcome; the exit code says how it went ({@link farmhand.cli.part.ExitCode}). Knows
 * the farm only as a {@link farmhand.farm.link.FarmLink}; how a farm is found and how job files are
 * read is handed in.
 *
 * <pre>arguments -> command -> FarmLink -> text, exit code</pre>
 */
@NullMarked
package farmhand.cli;

import org.jspecify.annotations.NullMarked;
