package farmhand.cli.part;

import farmhand.farm.command.CommandReader;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What all commands use.
 *
 * @param farms how a farm is found
 * @param reader how job files are read
 * @param services how definitions of services are read
 * @param in what {@code -} stands for
 * @param out answers
 * @param err refusals and hints
 */
public record CliContext(
        Farms farms,
        CommandReader reader,
        ServiceFiles services,
        InputStream in,
        PrintStream out,
        PrintStream err) {}
