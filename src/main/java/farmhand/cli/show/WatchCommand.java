package farmhand.cli.show;

import farmhand.cli.part.Addresses;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.FarmOption;
import farmhand.farm.address.JobNumber;
import farmhand.farm.link.FarmLink;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code farmhand watch [JOB]}: a live view as text; ends with the job when one is named. */
@CommandLine.Command(
        description = "Watch the farm as text; with a job, until it ends.",
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "JOB",
            description = "Exit 0 when it is done, 1 when it failed.")
    private @Nullable String job;

    WatchCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (FarmLink link = context.farms().connect(farm.address)) {
            TextView view = new TextView(context);
            Optional<JobNumber> one = Optional.ofNullable(job).map(Addresses::job);
            return one.isPresent() ? view.follow(link, one.get()) : view.watch(link);
        }
    }
}
