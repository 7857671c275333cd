package farmhand.cli.show;

import farmhand.cli.part.Asking;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Table;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.JobPage;
import farmhand.farm.link.Question;
import farmhand.farm.task.Totals;
import farmhand.farm.time.Age;
import farmhand.farm.view.JobView;
import farmhand.farm.view.View;
import farmhand.farm.view.WholeJob;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code farmhand jobs ['where ...'] [--json]}. */
@CommandLine.Command(
        description = "List the jobs of the farm, or those that a query means.",
        mixinStandardHelpOptions = true)
final class JobsCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Option(names = "--json", description = "Print JSON, as GET /farm/jobs does.")
    private boolean json;

    @Option(names = "--finished", description = "Also jobs that were over an hour ago.")
    private boolean finished;

    @Option(names = "--archived", description = "Also jobs that are archived.")
    private boolean archived;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Such as 'where status=failed and user=me', or 'user:me -done'.")
    private List<String> query = List.of();

    JobsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (FarmLink link = context.farms().connect(farm.address)) {
            String where = String.join(" ", query);
            boolean shown = where.isBlank() && !finished && !archived;
            JobPage page = shown ? all(link) : found(link, where);
            if (json) {
                context.out().println(farmhand.dialect.live.answer.Answers.print(page));
            } else {
                print(page.jobs(), where);
            }
            return ExitCode.DONE;
        }
    }

    private JobPage all(FarmLink link) throws InterruptedException {
        View view = Snapshots.jobs(link, context);
        List<JobView> jobs = view.jobs().values().stream().map(WholeJob::job).toList();
        return new JobPage(view.revision(), jobs, jobs.size());
    }

    private JobPage found(FarmLink link, String where) throws InterruptedException {
        Snapshots.warn(link, context);
        JobPage page = Asking.ask(link, new Question.JobsWhere(where, ages(), Asking.all(context)));
        Asking.warn(page.jobs().size(), page.total(), context);
        return page;
    }

    private Set<Age> ages() {
        Set<Age> ages = EnumSet.of(Age.ACTIVE);
        if (finished) {
            ages.add(Age.INACTIVE);
        }
        if (archived) {
            ages.add(Age.ARCHIVED);
        }
        return ages;
    }

    private void print(List<JobView> jobs, String where) {
        if (jobs.isEmpty()) {
            context.out()
                    .println(
                            where.isBlank()
                                    ? "No jobs yet. Submit one with: farmhand submit FILE"
                                    : "No job is so.");
            return;
        }
        Table table =
                new Table("JOB", "NAME", "USER", "STATUS", "%", "TASKS", "RUN", "FAILED", "PRI");
        for (JobView job : jobs) {
            Totals totals = job.totals();
            table.add(
                    job.number().toString(),
                    job.settings().name(),
                    job.settings().user(),
                    job.status().word(),
                    Integer.toString(totals.progress()),
                    Integer.toString(totals.tasks()),
                    Integer.toString(totals.active()),
                    Integer.toString(totals.failed()),
                    Integer.toString(job.settings().priority()));
        }
        table.print(context.out());
    }
}
