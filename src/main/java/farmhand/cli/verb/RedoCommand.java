package farmhand.cli.verb;

import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.farm.command.Command;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** {@code farmhand redo}. */
@CommandLine.Command(description = "Do again what you undid last.", mixinStandardHelpOptions = true)
final class RedoCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    RedoCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return UndoCommand.send(context, farm, new Command.Redo());
    }
}
