package farmhand.cli.show;

import farmhand.cli.part.Addresses;
import farmhand.cli.part.Asking;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Table;
import farmhand.cli.part.Usage;
import farmhand.dialect.live.answer.HistoryJson;
import farmhand.farm.address.JobNumber;
import farmhand.farm.history.Change;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code farmhand history [JOB] [--json]}. */
@CommandLine.Command(
        description = "Say who changed what, newest first.",
        mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int MOST_NAMED = 5;

    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(arity = "0..1", paramLabel = "JOB", description = "Only what was done to that job.")
    private String job = "";

    @Option(
            names = "--limit",
            defaultValue = "50",
            description = "How many entries, at most 10,000; 50 if not said.")
    private int limit;

    @Option(names = "--json", description = "Print JSON, as GET /farm/history does.")
    private boolean json;

    HistoryCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (limit < 0 || limit > Asking.MOST) {
            throw new Usage("--limit cannot be " + limit + ". Give 0 to " + Asking.MOST + ".");
        }
        Set<JobNumber> jobs = job.isEmpty() ? Set.of() : Set.of(Addresses.job(job));
        try (FarmLink link = context.farms().connect(farm.address)) {
            HistoryPage page =
                    Asking.ask(
                            link, new Question.HistoryOf(jobs, Question.HistoryOf.NEWEST, limit));
            if (json) {
                context.out().println(HistoryJson.print(page));
            } else {
                print(page.entries());
            }
            return ExitCode.DONE;
        }
    }

    private void print(List<Entry> entries) {
        if (entries.isEmpty()) {
            context.out().println("Nothing was changed yet.");
            return;
        }
        Table table =
                new Table(
                        "REVISION",
                        "WHEN",
                        "USER",
                        "FROM",
                        "WHAT",
                        "OF",
                        "CHANGED",
                        "REFUSED",
                        "UNDO");
        for (Entry entry : entries) {
            int refused = entry.refused().size();
            table.add(
                    Long.toString(entry.revision()),
                    TIME.format(entry.at().instant().atZone(ZoneId.systemDefault())),
                    entry.origin().user(),
                    entry.origin().door() + " " + entry.origin().host(),
                    entry.command(),
                    subjects(entry.named()),
                    changes(entry),
                    refused == 0 ? "" : Integer.toString(refused),
                    entry.undo().word());
        }
        table.print(context.out());
    }

    private static String changes(Entry entry) {
        return Change.summed(entry.changes()).stream()
                .map(one -> one.what() + " " + value(one.before()) + " -> " + value(one.after()))
                .collect(Collectors.joining(", "));
    }

    private static String value(String text) {
        return text.isEmpty() ? "none" : text;
    }

    private static String subjects(List<String> subjects) {
        String named = subjects.stream().limit(MOST_NAMED).collect(Collectors.joining(" "));
        int more = subjects.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
