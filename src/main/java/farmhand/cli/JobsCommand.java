package farmhand.cli;

import farmhand.dialect.live.answer.JobPage;
import farmhand.farm.Totals;
import farmhand.farm.link.FarmLink;
import farmhand.farm.view.JobView;
import farmhand.farm.view.View;
import farmhand.farm.view.WholeJob;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code farmhand jobs [--json]}. */
@CommandLine.Command(description = "List the jobs of the farm.", mixinStandardHelpOptions = true)
final class JobsCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Option(names = "--json", description = "Print JSON, as GET /farm/jobs does.")
    private boolean json;

    JobsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (FarmLink link = context.farms().connect(farm.address)) {
            View view = Snapshots.jobs(link);
            if (json) {
                var jobs = view.jobs().values().stream().map(WholeJob::job).toList();
                context.out()
                        .println(
                                farmhand.dialect.live.answer.Answers.print(
                                        new JobPage(view.revision(), jobs, jobs.size())));
            } else {
                print(view);
            }
            return ExitCode.DONE;
        }
    }

    private void print(View view) {
        if (view.jobs().isEmpty()) {
            context.out().println("No jobs yet. Submit one with: farmhand submit FILE");
            return;
        }
        Table table =
                new Table("JOB", "NAME", "USER", "STATUS", "%", "TASKS", "RUN", "FAILED", "PRI");
        for (WholeJob whole : view.jobs().values()) {
            JobView job = whole.job();
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
