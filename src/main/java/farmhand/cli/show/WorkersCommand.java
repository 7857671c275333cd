package farmhand.cli.show;

import farmhand.cli.part.Asking;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Table;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;
import farmhand.farm.view.Machine;
import farmhand.farm.view.WorkerInfo;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code farmhand workers [--json]}, and {@code farmhand workers r12}: what is noted of one. */
@CommandLine.Command(
        description =
                "List the machines that run tasks, and how they are doing; or print what is noted of"
                        + " one.",
        mixinStandardHelpOptions = true)
final class WorkersCommand implements Callable<Integer> {
    private static final double GIB = 1L << 30;

    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Option(names = "--json", description = "Print JSON, as GET /farm/workers does.")
    private boolean json;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORKER",
            description = "A machine, as r12 or worker:r12, whose log is printed.")
    private String worker = "";

    WorkersCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (FarmLink link = context.farms().connect(farm.address)) {
            if (!worker.isEmpty()) {
                String name = worker.replaceFirst("^worker:", "");
                context.out().println(Asking.ask(link, new Question.WorkerLogOf(name)));
                return ExitCode.DONE;
            }
            Snapshots.warn(link, context);
            List<WorkerInfo> workers = Asking.ask(link, new Question.AllWorkers());
            if (json) {
                context.out().println(farmhand.dialect.live.answer.Answers.workers(workers));
            } else {
                print(workers);
            }
            return ExitCode.DONE;
        }
    }

    private void print(List<WorkerInfo> workers) {
        Table table =
                new Table(
                        "WORKER",
                        "STATUS",
                        "SLOTS",
                        "BUSY",
                        "RUNNING",
                        "LOAD",
                        "FREE GIB",
                        "FAILED 1H",
                        "NOTE");
        for (WorkerInfo worker : workers) {
            Machine machine = worker.machine();
            table.add(
                    worker.name(),
                    worker.status(),
                    Integer.toString(worker.slots()),
                    Integer.toString(worker.busySlots()),
                    Integer.toString(worker.running().size()),
                    known(machine.load(), 1),
                    known((double) machine.freeMemory(), GIB),
                    worker.failures() < 0 ? "" : Integer.toString(worker.failures()),
                    worker.note());
        }
        table.print(context.out());
    }

    private static String known(double value, double unit) {
        return value < 0 ? "" : String.format(Locale.ROOT, "%.1f", value / unit);
    }
}
