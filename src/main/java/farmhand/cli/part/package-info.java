/**
 * What commands share: how a farm is named and opened, how addresses and files are read from the
 * command line, and how answers and tables are printed.
 */
@NullMarked
package farmhand.cli.part;

import org.jspecify.annotations.NullMarked;
