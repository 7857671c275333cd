package farmhand.upstream.cgkit;

import farmhand.farm.command.Command;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.spec.Work;

import java.util.List;
import java.util.stream.Stream;

/** Jobs that are submitted to a queue directory. */
final class NewTrees {
    private NewTrees() {}

    static Command submit(boolean activated, TaskSpec... tasks) {
        return submit(50, JobWishes.USUAL.withQueue("cgkit:queue").withActivated(activated), tasks);
    }

    static Command submit(int priority, JobWishes wishes, TaskSpec... tasks) {
        BlockSpec block =
                new BlockSpec(
                        "jobs",
                        new Work.Listed(List.of(tasks)),
                        Execution.of(""),
                        List.of(),
                        BlockLimits.USUAL,
                        Metadata.NONE);
        return new Command.Submit(
                new JobSpec(
                        "shot", "", priority, wishes, List.of(), Metadata.NONE, List.of(block)));
    }

    static TaskSpec task(String name, String... needs) {
        TaskWishes wishes =
                TaskWishes.NONE.withNeeds(Stream.of(needs).map(NeedSpec.OnTask::new).toList());
        return of("record", "{\"name\":\"" + name + "\"}", name).with(wishes);
    }

    static TaskSpec of(String service, String data, String name) {
        return TaskSpec.of(name, "")
                .with(service, Environment.NONE)
                .with(TaskOptions.NONE.withData(data));
    }
}
