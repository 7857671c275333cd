package farmhand.engine;

import farmhand.engine.port.TaskFiles;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.OutputInfo;
import farmhand.farm.link.OutputPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Task;

import java.util.List;
import java.util.function.BiFunction;

/** Answers what is asked about the files that tasks make; looks at the disk. Any thread. */
public final class OutputQuestions {
    private final BiFunction<TaskAddress, Task, List<Attempt>> tries;
    private final TaskFiles files;

    /**
     * Answers for tasks whose attempts are as {@code tries} says; only what the newest reported is
     * asked of them.
     */
    public OutputQuestions(BiFunction<TaskAddress, Task, List<Attempt>> tries, TaskFiles files) {
        this.tries = tries;
        this.files = files;
    }

    /** All of a task; throws Refused where there is no such task. */
    public List<OutputInfo> list(Farm farm, TaskAddress task) {
        return files.list(of(farm, task));
    }

    /** A piece of one of them. */
    public OutputPiece piece(Farm farm, Question.OutputOf asked) {
        return files.read(of(farm, asked.task()), asked.output(), asked.offset(), asked.limit());
    }

    /** A small picture of one of them. */
    public OutputPiece thumb(Farm farm, Question.ThumbOf asked) {
        TaskFiles.Of of = of(farm, asked.task());
        int index =
                asked.output() == Question.ThumbOf.FIRST
                        ? firstPicture(of, asked.task())
                        : asked.output();
        return files.picture(of, index, asked.size());
    }

    private int firstPicture(TaskFiles.Of of, TaskAddress task) {
        return files.list(of).stream()
                .filter(one -> one.picture() && one.state() == OutputInfo.State.MADE)
                .mapToInt(OutputInfo::index)
                .findFirst()
                .orElseThrow(
                        () ->
                                notFound(
                                        "Task " + task + " made no picture yet.",
                                        "List its outputs to see what there is.",
                                        task));
    }

    private TaskFiles.Of of(Farm farm, TaskAddress address) {
        Block block =
                farm.block(address.inBlock())
                        .filter(found -> address.task() < found.tasks().size())
                        .orElseThrow(
                                () ->
                                        notFound(
                                                "There is no task " + address + ".",
                                                "List the job's tasks to see their addresses.",
                                                address));
        List<Attempt> attempts = tries.apply(address, block.tasks().task(address.task()));
        return new TaskFiles.Of(
                block.spec().how().workingDirectory(),
                block.outputs(address.task()),
                attempts.isEmpty() ? List.of() : attempts.getLast().account().outputs());
    }

    private static Refused notFound(String message, String remedy, TaskAddress task) {
        return new Refused(Rejection.of("not_found", message, remedy).about(task.toString()));
    }
}
