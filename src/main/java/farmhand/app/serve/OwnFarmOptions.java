package farmhand.app.serve;

import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import java.util.List;

/**
 * Options that mean something on a farm of this machine alone. In the environment or the settings
 * they may stand for the farm that this machine has besides; written beside {@code --upstream} they
 * would be believed to count.
 */
final class OwnFarmOptions {
    private static final List<String> NAMES =
            List.of(
                    "--slots",
                    "--services",
                    "--path",
                    "--share",
                    "--cgkit",
                    "--lease",
                    "--drain",
                    "--inactive-after",
                    "--archive-after");

    private OwnFarmOptions() {}

    /** Refuses those that are written on the command line of a gateway. */
    static void refuseIn(ParseResult said) {
        List<String> written = NAMES.stream().filter(said::hasMatchedOption).toList();
        if (!written.isEmpty()) {
            throw new TypeConversionException(
                    "An afserver's farm is run by its renders, so "
                            + String.join(", ", written)
                            + (written.size() == 1 ? " means" : " mean")
                            + " nothing beside --upstream. Leave "
                            + (written.size() == 1 ? "it" : "them")
                            + " out, or serve this machine's own farm besides, with another --data.");
        }
    }
}
