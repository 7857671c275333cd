/**
 * What is done and looked at before the writer decides a command: what services say of it, files
 * that are missing, places nobody knows, and what must be done where a job is kept elsewhere. Runs
 * on the threads of those who ask; changes nothing of the farm.
 */
@NullMarked
package farmhand.engine.before;

import org.jspecify.annotations.NullMarked;
