package farmhand.cli;

import farmhand.cli.part.Addresses;
import farmhand.cli.part.Answers;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.link.FarmLink;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code farmhand choose ADDRESS... DESTINATION}. */
@CommandLine.Command(
        description = "Say where transfers go that wait for a destination, or have failed.",
        mixinStandardHelpOptions = true)
final class ChooseCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            arity = "2..*",
            paramLabel = "ADDRESS... DESTINATION",
            description =
                    "Jobs, blocks or tasks as 3, 3/0, 3/0/5, and where they go: a path, or"
                            + " share=NAME/path; with / behind it a folder.")
    private List<String> words = List.of();

    ChooseCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String destination = TransferCommand.absolute(words.getLast());
        TaskField field = new TaskField.Destination(destination);
        Map<JobNumber, List<TaskEdit>> edits =
                words.subList(0, words.size() - 1).stream()
                        .map(Addresses::subject)
                        .collect(
                                Collectors.groupingBy(
                                        Subject::job,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                subject -> new TaskEdit(subject, List.of(field)),
                                                Collectors.toList())));
        try (FarmLink link = context.farms().connect(farm.address)) {
            int code = ExitCode.DONE;
            for (Map.Entry<JobNumber, List<TaskEdit>> one : edits.entrySet()) {
                Command command = new Command.EditTasks(one.getKey(), one.getValue());
                code =
                        Math.max(
                                code,
                                Answers.print(
                                        "chosen", Answers.send(link, command, context), context));
            }
            return code;
        }
    }
}
