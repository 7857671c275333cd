package farmhand.cli;

import farmhand.farm.Task;
import farmhand.farm.TaskState;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.link.FarmLink;
import farmhand.farm.view.TaskView;
import farmhand.farm.view.WatchedBlock;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code farmhand tasks JOB}: touched tasks one by one, the others as ranges. */
@CommandLine.Command(description = "List the tasks of a job.", mixinStandardHelpOptions = true)
final class TasksCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(paramLabel = "JOB", description = "The job's number.")
    private String job = "";

    TasksCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        JobNumber number = Addresses.job(job);
        try (FarmLink link = context.farms().connect(farm.address)) {
            Snapshots.JobTasks tasks = Snapshots.tasks(link, number);
            Table table = new Table("TASK", "NAME", "STATUS", "%", "TRIES", "WORKER", "SAYS");
            for (WatchedBlock block : tasks.blocks()) {
                add(table, number, tasks.job().blocks().get(block.index()).name(), block);
            }
            table.print(context.out());
            return ExitCode.DONE;
        }
    }

    private static void add(Table table, JobNumber job, String blockName, WatchedBlock block) {
        String prefix = job + "/" + block.index() + "/";
        block.tasks().stream()
                .sorted(Comparator.comparingInt(TaskView::index))
                .forEach(task -> addTask(table, prefix, blockName, task));
        for (Map.Entry<TaskState, TaskSet> run : untold(block).entrySet()) {
            table.add(prefix + run.getValue(), blockName, run.getKey().word(), "", "", "", "");
        }
    }

    private static void addTask(Table table, String prefix, String blockName, TaskView view) {
        Task task = view.task();
        String says = task.error().isEmpty() ? task.line() : task.error();
        table.add(
                prefix + view.index(),
                blockName + " " + view.name(),
                task.state().word(),
                Integer.toString(task.share()),
                Integer.toString(task.tries()),
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
