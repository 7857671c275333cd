package farmhand.cli.show;

import farmhand.cli.part.Addresses;
import farmhand.cli.part.Asking;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Table;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.TaskView;
import farmhand.farm.view.WatchedBlock;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * {@code farmhand tasks JOB}: touched tasks one by one, the others as ranges; {@code farmhand tasks
 * 'where ...' [--json]}: those that a query means.
 */
@CommandLine.Command(
        description = "List the tasks of a job, or those that a query means.",
        mixinStandardHelpOptions = true)
final class TasksCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "JOB[/BLOCK[/TASK]]|QUERY",
            description =
                    "The job's number, a block or a task (its attempts); or such as 'where status=failed and job.user=me'.")
    private List<String> which = List.of();

    @Option(names = "--json", description = "Print JSON, as GET /farm/tasks does.")
    private boolean json;

    TasksCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        String all = String.join(" ", which).strip();
        if (!isAddress(all)) {
            return found(all);
        }
        if (all.contains("/")) {
            return ofPart(Addresses.subject(all));
        }
        JobNumber job = Addresses.job(all);
        return json ? found("job=" + job) : ofJob(job);
    }

    /** A number, or something with a slash, which no query has without a sign beside it. */
    private static boolean isAddress(String text) {
        boolean plain = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '/');
        return plain && (text.contains("/") || text.chars().allMatch(c -> Character.isDigit(c)));
    }

    /** A block's tasks; or a task's attempts, with all that is known of each. */
    private int ofPart(Subject part) throws InterruptedException {
        return switch (part) {
            case Subject.OfJob(var job) -> found("job=" + job);
            case Subject.OfBlock(var block) ->
                    found("job=" + block.job() + " block=" + block.block());
            case Subject.OfTasks(var block, var tasks) when tasks.size() == 1 && !json ->
                    attempts(block.task(tasks.first()));
            case Subject.OfTasks(var block, var tasks) ->
                    found(
                            "job=%s block=%d index>=%d index<=%d"
                                    .formatted(
                                            block.job(),
                                            block.block(),
                                            tasks.first(),
                                            tasks.last()));
        };
    }

    private int attempts(TaskAddress task) throws InterruptedException {
        try (FarmLink link = context.farms().connect(farm.address)) {
            Snapshots.warn(link, context);
            Attempts.print(Asking.ask(link, new Question.AttemptsOf(task)), context.out());
            return ExitCode.DONE;
        }
    }

    private int found(String where) throws InterruptedException {
        try (FarmLink link = context.farms().connect(farm.address)) {
            Snapshots.warn(link, context);
            TaskPage page = Asking.ask(link, new Question.TasksWhere(where, Asking.all(context)));
            Asking.warn(page.tasks().size(), page.total(), context);
            if (json) {
                context.out().println(farmhand.dialect.live.answer.Answers.print(page));
            } else {
                print(page);
            }
            return ExitCode.DONE;
        }
    }

    private int ofJob(JobNumber number) throws InterruptedException {
        try (FarmLink link = context.farms().connect(farm.address)) {
            Snapshots.JobTasks tasks = Snapshots.tasks(link, number, context);
            Table table = table();
            for (WatchedBlock block : tasks.blocks()) {
                add(table, number, tasks.job().blocks().get(block.index()).name(), block);
            }
            table.print(context.out());
            return ExitCode.DONE;
        }
    }

    private void print(TaskPage page) {
        if (page.tasks().isEmpty()) {
            context.out().println("No task is so.");
            return;
        }
        Table table = table();
        page.tasks().forEach(task -> addTask(table, task.block() + "/", "", task.task()));
        table.print(context.out());
    }

    private static void add(Table table, JobNumber job, String blockName, WatchedBlock block) {
        String prefix = job + "/" + block.index() + "/";
        block.tasks().stream()
                .sorted(Comparator.comparingInt(TaskView::index))
                .forEach(task -> addTask(table, prefix, blockName, task));
        for (Map.Entry<TaskState, TaskSet> run : untold(block).entrySet()) {
            table.add(
                    prefix + run.getValue(),
                    blockName,
                    run.getKey().word(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
        }
    }

    private static Table table() {
        return new Table(
                "TASK",
                "NAME",
                "STATUS",
                "%",
                "TRIES",
                "FAILED",
                "STARTED",
                "FINISHED",
                "WORKER",
                "SAYS");
    }

    private static void addTask(Table table, String prefix, String blockName, TaskView view) {
        Task task = view.task();
        String says = task.error().isEmpty() ? task.line() : task.error();
        table.add(
                prefix + view.index(),
                (blockName + " " + view.name()).strip(),
                task.state().word() + (view.said().wishes().hidden() ? ", hidden" : ""),
                Integer.toString(task.share()),
                Integer.toString(task.tries()),
                Integer.toString(task.failures()),
                Attempts.moment(task.started()),
                Attempts.moment(task.finished()),
                task.worker(),
                says);
    }

    /** The runs without the tasks that are told one by one. */
    private static Map<TaskState, TaskSet> untold(WatchedBlock block) {
        TaskSet told = TaskSet.of(block.tasks().stream().map(TaskView::index).toList());
        Map<TaskState, TaskSet> rest = new java.util.EnumMap<>(TaskState.class);
        block.runs().tasks().forEach((state, tasks) -> rest.put(state, tasks.minus(told)));
        rest.values().removeIf(TaskSet::isEmpty);
        return rest;
    }
}
