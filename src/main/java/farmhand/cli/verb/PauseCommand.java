package farmhand.cli.verb;

import farmhand.cli.part.Answers;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.PolicyEdit.QueueField;
import farmhand.farm.command.Verb;
import farmhand.farm.link.FarmLink;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code farmhand pause} and {@code farmhand resume}: jobs by number, queues as {@code queue:low},
 * a machine as {@code worker:box1}, everything as {@code farm}.
 */
@CommandLine.Command(mixinStandardHelpOptions = true)
final class PauseCommand implements Callable<Integer> {
    private static final String FARM = "farm";
    private static final String QUEUE = "queue:";
    private static final String WORKER = "worker:";

    private final CliContext context;
    private final boolean paused;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "WHAT",
            description =
                    "Jobs as 3, all jobs of a user as user:kim, a queue as queue:low, a machine as"
                            + " worker:box1, all as farm.")
    private List<String> subjects = List.of();

    PauseCommand(CliContext context, boolean paused) {
        this.context = context;
        this.paused = paused;
    }

    @Spec
    void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        paused
                                ? "Start nothing more of jobs, of a queue, on a machine, or at all."
                                : "Let what is paused go on.");
    }

    @Override
    public Integer call() {
        if (subjects.size() == 1 && subjects.getFirst().equals(FARM)) {
            return edit(new PolicyEdit.OfFarm(List.of(new FarmField.Paused(paused))));
        }
        if (subjects.size() == 1 && subjects.getFirst().startsWith(QUEUE)) {
            String queue = subjects.getFirst().substring(QUEUE.length());
            return edit(
                    new PolicyEdit.OfQueue(queue, false, List.of(new QueueField.Paused(paused))));
        }
        if (subjects.size() == 1 && subjects.getFirst().startsWith(WORKER)) {
            String worker = subjects.getFirst().substring(WORKER.length());
            return edit(new PolicyEdit.OfWorker(worker, paused));
        }
        Verb verb = paused ? new Verb.Pause(false) : new Verb.Resume();
        return VerbCommand.act(context, farm, verb, subjects);
    }

    private int edit(PolicyEdit edit) {
        try (FarmLink link = context.farms().connect(farm.address)) {
            var outcome = Answers.send(link, new Command.EditPolicy(edit), context);
            int code = Answers.print("", outcome, context);
            if (code == ExitCode.DONE) {
                context.out().println((paused ? "pause " : "resume ") + subjects.getFirst());
            }
            return code;
        }
    }
}
