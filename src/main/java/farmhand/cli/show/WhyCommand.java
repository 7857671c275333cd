package farmhand.cli.show;

import farmhand.cli.part.Addresses;
import farmhand.cli.part.Asking;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Table;
import farmhand.farm.address.Subject;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;
import farmhand.farm.why.Explanation;
import farmhand.farm.why.Why;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code farmhand why JOB[/BLOCK[/TASK]] [--json]}. */
@CommandLine.Command(
        description = "Say why what is open does not run, and what would help.",
        mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(paramLabel = "JOB[/BLOCK[/TASK]]", description = "Such as 3, 3/0 or 3/0/17.")
    private String address = "";

    @Option(names = "--json", description = "Print JSON, as GET /farm/jobs/JOB/why does.")
    private boolean json;

    WhyCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Subject subject = Addresses.subject(address);
        try (FarmLink link = context.farms().connect(farm.address)) {
            Snapshots.warn(link, context);
            Explanation explanation = Asking.ask(link, new Question.WhyOf(subject));
            if (json) {
                context.out().println(farmhand.dialect.live.answer.Answers.print(explanation));
            } else {
                print(explanation);
            }
            return ExitCode.DONE;
        }
    }

    private void print(Explanation explanation) {
        if (explanation.whys().isEmpty()) {
            context.out().println("Nothing of " + address + " waits.");
            return;
        }
        Table table = new Table("WHAT", "WHY", "WHAT HELPS");
        for (Why why : explanation.whys()) {
            String what =
                    why.tasks().isEmpty()
                            ? why.subject().toString()
                            : why.subject() + "/" + why.tasks();
            table.add(what, why.reason().text(), why.reason().remedy());
        }
        table.print(context.out());
    }
}
