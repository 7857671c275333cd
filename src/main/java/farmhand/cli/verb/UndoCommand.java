package farmhand.cli.verb;

import farmhand.cli.part.Answers;
import farmhand.cli.part.Asking;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Entry;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.Optional;
import java.util.Set;
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
            Outcome outcome = Answers.send(link, command, context);
            String what = outcome instanceof Outcome.Done done ? meant(link, done.revision()) : "";
            return Answers.print(command.word() + what, outcome, context);
        }
    }

    /** What it was, since the asker may not have named it; empty if that cannot be told. */
    private static String meant(FarmLink link, long revision) {
        Optional<Entry> entry = entry(link, revision).filter(own -> own.undoes() != Entry.NOTHING);
        while (entry.isPresent() && entry.get().undoes() != Entry.NOTHING) {
            entry = entry(link, entry.get().undoes());
        }
        return entry.map(UndoCommand::named).orElse("");
    }

    private static String named(Entry of) {
        String about = of.about().isEmpty() ? "" : " " + of.about();
        return " " + of.command() + about + " (revision " + of.revision() + ")";
    }

    private static Optional<Entry> entry(FarmLink link, long revision) {
        Question.HistoryOf asked = new Question.HistoryOf(Set.of(), revision + 1, 1);
        return Asking.ask(link, asked).entries().stream()
                .filter(entry -> entry.revision() == revision)
                .findFirst();
    }
}
