package farmhand.farm.command;

import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Pace;
import farmhand.farm.time.TimeLimits;

import java.util.List;
import java.util.stream.Stream;

/** The fields of a block, taken apart and put together. */
public final class BlockFields {
    private BlockFields() {}

    /** All that is said of a block but its work, always in the same order. */
    public static List<BlockField> of(BlockSpec spec) {
        return Stream.of(
                        Stream.of(new BlockField.Name(spec.name())),
                        of(spec.how()).stream(),
                        of(spec.limits()).stream(),
                        Stream.of(
                                new BlockField.Needs(spec.needs()),
                                new BlockField.Meta(spec.metadata())))
                .<BlockField>flatMap(part -> part)
                .toList();
    }

    /** All that says how tasks are run. */
    public static List<BlockField> of(Execution how) {
        return List.of(
                new BlockField.Service(how.service()),
                new BlockField.Line(how.command()),
                new BlockField.TaskName(how.taskName()),
                new BlockField.Folder(how.workingDirectory()),
                new BlockField.Variables(how.environment()),
                new BlockField.Outputs(how.outputs()));
    }

    /** All that says how often, how many and how fast. */
    public static List<BlockField> of(BlockLimits limits) {
        return List.of(
                new BlockField.Priority(limits.priority()),
                new BlockField.MaxFailures(limits.maxFailures()),
                new BlockField.MaxRunning(limits.maxRunning()),
                new BlockField.Slots(limits.slots()),
                new BlockField.TimeLimit(limits.times().whole()),
                new BlockField.NoProgressLimit(limits.times().noProgress()),
                new BlockField.Bucket(limits.pace().bucket()),
                new BlockField.Order(limits.pace().order()),
                new BlockField.StartRate(limits.pace().startsPerMinute()));
    }

    /**
     * The block with all of {@code fields} said otherwise, the later of two alike. Only the whole
     * is checked: a command may come with the service that needs none.
     */
    public static BlockSpec with(BlockSpec spec, List<BlockField> fields) {
        String name = spec.name();
        Execution how = spec.how();
        BlockLimits limits = spec.limits();
        var needs = spec.needs();
        var metadata = spec.metadata();
        for (BlockField field : fields) {
            switch (field) {
                case BlockField.Name(String value) -> name = value;
                case BlockField.How part -> how = with(how, part);
                case BlockField.Limits part -> limits = with(limits, part);
                case BlockField.Needs(var value) -> needs = value;
                case BlockField.Meta(var value) -> metadata = value;
            }
        }
        return new BlockSpec(name, spec.work(), how, needs, limits, metadata);
    }

    private static Execution with(Execution how, BlockField.How field) {
        String service = how.service();
        String taskName = how.taskName();
        String folder = how.workingDirectory();
        var command = how.command();
        var environment = how.environment();
        var outputs = how.outputs();
        switch (field) {
            case BlockField.Service(String value) -> service = value;
            case BlockField.Line(var value) -> command = value;
            case BlockField.TaskName(String value) -> taskName = value;
            case BlockField.Folder(String value) -> folder = value;
            case BlockField.Variables(var value) -> environment = value;
            case BlockField.Outputs(var value) -> outputs = value;
        }
        return new Execution(service, command, taskName, folder, environment, outputs);
    }

    private static BlockLimits with(BlockLimits limits, BlockField.Limits field) {
        TimeLimits times = limits.times();
        Pace pace = limits.pace();
        return switch (field) {
            case BlockField.Priority(int value) -> limits.withPriority(value);
            case BlockField.MaxFailures(var value) ->
                    new BlockLimits(
                            limits.priority(),
                            value,
                            limits.maxRunning(),
                            limits.slots(),
                            times,
                            pace);
            case BlockField.MaxRunning(var value) ->
                    new BlockLimits(
                            limits.priority(),
                            limits.maxFailures(),
                            value,
                            limits.slots(),
                            times,
                            pace);
            case BlockField.Slots(int value) ->
                    new BlockLimits(
                            limits.priority(),
                            limits.maxFailures(),
                            limits.maxRunning(),
                            value,
                            times,
                            pace);
            case BlockField.TimeLimit(var value) ->
                    limits.with(new TimeLimits(value, times.noProgress()));
            case BlockField.NoProgressLimit(var value) ->
                    limits.with(new TimeLimits(times.whole(), value));
            case BlockField.Bucket(int value) -> limits.with(pace.withBucket(value));
            case BlockField.Order(var value) -> limits.with(pace.with(value));
            case BlockField.StartRate(var value) -> limits.with(pace.with(value));
        };
    }
}
