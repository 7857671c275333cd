package farmhand.app.serve;

import farmhand.farm.refusal.Refused;
import farmhand.runner.transfer.Shares;

import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The option of {@code farmhand serve} that names folders. */
final class ShareOptions {
    @Option(
            names = "--share",
            paramLabel = "NAME=DIR",
            description =
                    "A folder that transfers know by this name; repeatable. user:MAIL=DIR is the"
                            + " inbox of a user.")
    private List<String> shares = new ArrayList<>();

    /** Those that are named, else those that the environment or {@code settings} name. */
    Shares read(Settings settings) {
        String environment = System.getenv().getOrDefault("FARMHAND_SHARE", "");
        String other = settings.or(environment, "share", "");
        List<String> words =
                shares.isEmpty()
                        ? Stream.of(other.split(","))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList()
                        : shares;
        try {
            return Shares.parse(words);
        } catch (Refused bad) {
            throw new TypeConversionException(bad.rejection().text());
        }
    }
}
