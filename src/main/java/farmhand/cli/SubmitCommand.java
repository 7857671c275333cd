package farmhand.cli;

import farmhand.cli.part.Answers;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.FileArgument;
import farmhand.cli.show.TextView;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code farmhand submit FILE|- [--wait]}: prints the job's number. */
@CommandLine.Command(
        description = "Put a job on the farm and print its number.",
        mixinStandardHelpOptions = true)
final class SubmitCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(paramLabel = "FILE", description = "A job file, or - for standard input.")
    private String file = "";

    @Option(
            names = "--wait",
            description = "Follow the job and exit 0 when it is done, 1 when it failed.")
    private boolean wait;

    SubmitCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        var commands = context.reader().read(FileArgument.read(file, context), new Target.NewJob());
        try (FarmLink link = context.farms().connect(farm.address)) {
            int code = ExitCode.DONE;
            for (Command command : commands) {
                code = Math.max(code, submit(link, command));
            }
            return code;
        }
    }

    private int submit(FarmLink link, Command command) throws InterruptedException {
        Outcome outcome = Answers.send(link, command, context);
        if (!(outcome instanceof Outcome.Done done)) {
            return Answers.print("", outcome, context);
        }
        context.out().println(Answers.addresses(done));
        Answers.printWarnings(done, context);
        JobNumber job = done.subjects().getFirst().job();
        return wait ? new TextView(context).follow(link, job) : ExitCode.DONE;
    }
}
