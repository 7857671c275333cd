package farmhand.cli.verb;

import farmhand.cli.part.Addresses;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Usage;
import farmhand.farm.command.Verb;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code farmhand move WHERE JOB...}. */
@CommandLine.Command(
        description = "Let jobs change places with others of the same user, queue and priority.",
        mixinStandardHelpOptions = true)
final class MoveCommand implements Callable<Integer> {
    private static final String BEFORE = "before:";

    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            index = "0",
            paramLabel = "WHERE",
            description = "top, up, down, bottom, or before:7 with the number of another job.")
    private String where = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "JOB",
            description = "Jobs by number; several stay in their order.")
    private List<String> jobs = List.of();

    MoveCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return VerbCommand.act(context, farm, verb(), jobs);
    }

    private Verb verb() {
        if (where.startsWith(BEFORE)) {
            return new Verb.MoveBefore(Addresses.job(where.substring(BEFORE.length())));
        }
        for (Verb.Where one : Verb.Where.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(where)) {
                return new Verb.Move(one);
            }
        }
        throw new Usage(
                "“" + where + "” is no place to move to. Use top, up, down, bottom or before:7.");
    }
}
