package farmhand.cli.show;

import farmhand.cli.part.Asking;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Printable;
import farmhand.cli.part.ServiceFiles;
import farmhand.cli.part.Table;
import farmhand.cli.part.Usage;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;
import farmhand.farm.service.Service;
import farmhand.farm.service.ServiceList;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code farmhand services [FILE|FOLDER] [--try NAME LOG]}. */
@CommandLine.Command(
        description =
                "List the services of a farm; check your own in a file or folder; or try one on a"
                        + " log.",
        mixinStandardHelpOptions = true)
final class ServicesCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|FOLDER",
            defaultValue = "",
            description = "Definitions of yours to check; no farm is asked.")
    private String users = "";

    @Option(
            names = "--try",
            arity = "2",
            paramLabel = "NAME LOG",
            description = "Show what that service reads in a log.")
    private List<String> trial = List.of();

    @Option(
            names = "--frames",
            paramLabel = "RANGE",
            defaultValue = "",
            description = "Frames of the task that wrote the log, such as 1-10.")
    private String frames = "";

    @Option(names = "--json", description = "Print JSON, as GET /farm/services does.")
    private boolean json;

    ServicesCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!trial.isEmpty()) {
            return tryOut(trial.getFirst(), Path.of(trial.getLast()));
        }
        ServiceList list = users.isEmpty() ? ofFarm() : ofUser();
        if (json) {
            context.out().println(farmhand.dialect.live.answer.Answers.print(list));
        } else {
            print(list);
        }
        return list.problems().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private ServiceList ofFarm() {
        try (FarmLink link = context.farms().connect(farm.address)) {
            return Asking.ask(link, new Question.AllServices());
        }
    }

    private ServiceList ofUser() {
        ServiceList all = context.services().read(path());
        List<Service> own =
                all.services().stream().filter(service -> !service.isBuiltIn()).toList();
        return new ServiceList(own, all.problems());
    }

    private Optional<Path> path() {
        return users.isEmpty() ? Optional.empty() : Optional.of(Path.of(users).toAbsolutePath());
    }

    private void print(ServiceList list) {
        Table table = new Table("SERVICE", "SLOTS", "FROM", "COMMAND");
        for (Service service : list.services()) {
            table.add(
                    service.name(),
                    service.slots() == Service.ALL ? "all" : Integer.toString(service.slots()),
                    service.isBuiltIn() ? "Farmhand" : service.file(),
                    service.start().command());
        }
        table.print(context.out());
        list.problems().forEach(problem -> context.err().println(problem.text()));
    }

    private int tryOut(String name, Path log) {
        ServiceList list = context.services().read(path());
        list.problems().forEach(problem -> context.err().println(problem.text()));
        Service service =
                list.services().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(name, list));
        Optional<FrameRange> range =
                frames.isEmpty() ? Optional.empty() : Optional.of(FrameRange.parse(frames));
        try {
            print(context.services().read(service, log, range));
            return ExitCode.DONE;
        } catch (IOException problem) {
            throw new Usage(
                    "“"
                            + log
                            + "” cannot be read ("
                            + problem.getMessage()
                            + "). Name a log file.");
        }
    }

    private void print(ServiceFiles.Trial trial) {
        Table table = new Table("LINE", "%", "SAYS");
        for (ServiceFiles.Step step : trial.steps()) {
            table.add(
                    Integer.toString(step.line()),
                    Integer.toString(step.percent()),
                    step.activity());
        }
        table.print(context.out());
        if (!trial.failure().isEmpty()) {
            context.out().println("Fails: " + Printable.of(trial.failure()));
        } else if (!trial.error().isEmpty()) {
            context.out()
                    .println("Error, if the exit code is not 0: " + Printable.of(trial.error()));
        }
    }

    private static Usage unknown(String name, ServiceList list) {
        return new Usage(
                "There is no service “"
                        + name
                        + "”. Use one of "
                        + list.services().stream()
                                .map(Service::name)
                                .collect(Collectors.joining(", "))
                        + ", or name the file that defines it.");
    }
}
