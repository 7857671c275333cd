package farmhand.cli.verb;

import farmhand.cli.part.Answers;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Usage;
import farmhand.dialect.live.command.CommandBodies;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code farmhand edit 3 note=hot}: says settings of a job, a block or a user otherwise. */
@CommandLine.Command(
        description =
                "Say settings of a job, a block or a user otherwise, by the keys of the HTTP API.",
        mixinStandardHelpOptions = true)
final class EditCommand implements Callable<Integer> {
    private static final String USER = "user:";
    private static final String WORKER = "worker:";

    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "A job as 3, a block as 3/0, user:kim, worker:box1.")
    private String what = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "KEY=VALUE",
            description = "Such as note=hot, max_running=4, metadata={\"shot\":\"sh020\"}.")
    private List<String> settings = List.of();

    EditCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Command command = command(CommandBodies.assigned(settings));
        try (FarmLink link = context.farms().connect(farm.address)) {
            Outcome outcome = Answers.send(link, command, context);
            boolean named = outcome instanceof Outcome.Done done && !done.subjects().isEmpty();
            return Answers.print(named ? "edit" : "edit " + what, outcome, context);
        }
    }

    private Command command(String body) {
        if (what.startsWith(USER)) {
            return CommandBodies.editUser(what.substring(USER.length()), body);
        }
        if (what.startsWith(WORKER)) {
            return CommandBodies.editWorker(what.substring(WORKER.length()), body);
        }
        return switch (Subject.parse(what)) {
            case Subject.OfJob(var job) -> CommandBodies.editJob(job, body);
            case Subject.OfBlock(var block) -> CommandBodies.editBlock(block, body);
            case Subject.OfTasks _ ->
                    throw new Usage(
                            "Tasks are not edited here. Name a job as 3 or a block as 3/0.");
        };
    }
}
