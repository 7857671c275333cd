/**
 * How a kind of task is run and judged, as data.
 *
 * <p>A {@link farmhand.farm.service.Service} is a JSON file: those we bring lie beside this package
 * as resources, a user's lie in a folder of theirs and replace ours by name. {@link
 * farmhand.runner.services.Services} reads them all; a broken one is told and left out. {@link
 * farmhand.runner.services.OutputReader} applies one to the lines of a running task.
 *
 * <pre>file.json -> Service -> OutputReader: line -> percent, activity, error</pre>
 */
@NullMarked
package farmhand.runner.services;

import org.jspecify.annotations.NullMarked;
