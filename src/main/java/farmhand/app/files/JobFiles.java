package farmhand.app.files;

import farmhand.dialect.afanasy.AfanasyJobFile;
import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader;

import java.util.List;

/** Reads job files in Farmhand's own form and in Afanasy's, whichever a text is. */
public final class JobFiles implements CommandReader {
    private final CommandReader own = new LiveJobFiles();

    @Override
    public List<Command> read(String text, Target target) {
        return AfanasyJobFile.isOne(text)
                ? AfanasyJobFile.read(text, target)
                : own.read(text, target);
    }

    @Override
    public String print(Command command) {
        return command instanceof Command.EditJob || command instanceof Command.EditBlock
                ? String.join("\n", CommandBodies.assignments(command))
                : own.print(command);
    }
}
