package farmhand.cli;

import farmhand.farm.command.Command;
import farmhand.farm.link.FarmLink;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code farmhand undo [REVISION]}. */
@CommandLine.Command(
        description = "Bring back what was before a command, as far as nobody changed it since.",
        mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "REVISION",
            description = "Of the command, as history shows it; your newest if not said.")
    private long revision = Command.Undo.MINE;

    UndoCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return send(context, farm, new Command.Undo(revision));
    }

    static int send(CliContext context, FarmOption farm, Command command) {
        try (FarmLink link = context.farms().connect(farm.address)) {
            return Answers.print(command.word(), Answers.send(link, command, context), context);
        }
    }
}
