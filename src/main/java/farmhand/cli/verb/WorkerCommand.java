package farmhand.cli.verb;

import farmhand.cli.part.Answers;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.WorkerVerb;
import farmhand.farm.link.FarmLink;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code farmhand eject worker:r12}: what is done to one machine beside pausing it. */
@CommandLine.Command(mixinStandardHelpOptions = true)
final class WorkerCommand implements Callable<Integer> {
    private static final String PREFIX = "worker:";

    private final CliContext context;
    private final WorkerVerb verb;
    private final String description;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(paramLabel = "WORKER", description = "A machine, as r12 or worker:r12.")
    private String worker = "";

    WorkerCommand(CliContext context, WorkerVerb verb, String description) {
        this.context = context;
        this.verb = verb;
        this.description = description;
    }

    @Spec
    void describe(CommandSpec spec) {
        spec.usageMessage().description(description);
    }

    @Override
    public Integer call() {
        String name = worker.startsWith(PREFIX) ? worker.substring(PREFIX.length()) : worker;
        Command command = new Command.EditPolicy(new PolicyEdit.SteerWorker(name, verb));
        try (FarmLink link = context.farms().connect(farm.address)) {
            int code = Answers.print("", Answers.send(link, command, context), context);
            if (code == ExitCode.DONE) {
                context.out().println(verb.word() + " " + PREFIX + name);
            }
            return code;
        }
    }
}
