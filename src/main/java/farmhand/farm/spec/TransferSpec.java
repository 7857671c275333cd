package farmhand.farm.spec;

import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Place;
import farmhand.farm.transfer.Transfer;

import java.util.List;

/** Jobs and tasks that copy files. */
public final class TransferSpec {
    /** What jobs of transfers have: renders go first. */
    public static final int PRIORITY = 40;

    private static final int MOST_KEY = 1_000;

    private TransferSpec() {}

    /**
     * A job that copies each of {@code sources}.
     *
     * @param name of the job; empty = that of the first source
     * @param destination where to; empty = somebody is to choose it
     */
    public static JobSpec job(String name, List<String> sources, String destination, Copying how) {
        List<TaskSpec> tasks =
                sources.stream()
                        .map(
                                source ->
                                        task(
                                                source,
                                                destination,
                                                how,
                                                TaskOptions.OnDuplicate.RETRY))
                        .toList();
        return new JobSpec(
                name.isBlank() ? Place.lastName(sources.getFirst()) : name,
                "",
                PRIORITY,
                JobWishes.USUAL,
                List.of(),
                Metadata.NONE,
                List.of(block(tasks)));
    }

    /** A block of such tasks. */
    public static BlockSpec block(List<TaskSpec> tasks) {
        return new BlockSpec(
                Transfer.SERVICE,
                new Work.Listed(tasks),
                new Execution(
                        Transfer.SERVICE, TaskCommand.of(""), "", "", Environment.NONE, List.of()),
                List.of(),
                BlockLimits.USUAL,
                Metadata.NONE);
    }

    /** A task that copies; another of the same source and destination is the same. */
    public static TaskSpec task(
            String source, String destination, Copying how, TaskOptions.OnDuplicate duplicates) {
        TaskOptions none = TaskOptions.NONE;
        String key = source + " -> " + destination;
        return TaskSpec.of(Place.lastName(source), "")
                .with(
                        new TaskOptions(
                                none.data(),
                                key.length() <= MOST_KEY ? key : "",
                                duplicates,
                                none.outputs(),
                                none.recurrence(),
                                source,
                                destination,
                                how));
    }
}
