package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.live.json.Fields;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Values;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.time.TimeLimits;

import java.util.List;
import java.util.Optional;

/** The keys of a block that say how, how often and how fast, read beside what holds otherwise. */
public final class LimitsText {
    /** Keys of {@link #how}. */
    public static final List<String> HOW =
            List.of(
                    "service",
                    "command",
                    "task_name",
                    "working_directory",
                    "environment",
                    "outputs");

    /** Keys of {@link #limits}. */
    public static final List<String> LIMITS =
            List.of(
                    "priority",
                    "max_failures",
                    "max_running",
                    "slots",
                    "time_limit",
                    "no_progress_limit",
                    "bucket",
                    "order",
                    "start_rate");

    private LimitsText() {}

    /** How tasks are run; what is not said is as {@code current}. */
    public static Execution how(Fields fields, Execution current) {
        return new Execution(
                fields.text("service").orElse(current.service()),
                fields.read("command", CommandText::read).orElse(current.command()),
                fields.text("task_name").orElse(current.taskName()),
                fields.text("working_directory").orElse(current.workingDirectory()),
                fields.environment("environment").orElse(current.environment()),
                outputs(fields).orElse(current.outputs()));
    }

    /** How often and how fast; what is not said is as {@code current}. */
    public static BlockLimits limits(Fields fields, BlockLimits current) {
        return new BlockLimits(
                fields.number("priority").orElse(current.priority()),
                fields.limit("max_failures").orElse(current.maxFailures()),
                fields.limit("max_running").orElse(current.maxRunning()),
                fields.read("slots", LimitsText::slots).orElse(current.slots()),
                new TimeLimits(
                        fields.duration("time_limit").orElse(current.times().whole()),
                        fields.duration("no_progress_limit").orElse(current.times().noProgress())),
                new Pace(
                        fields.number("bucket").orElse(current.pace().bucket()),
                        fields.read("order", word -> TaskOrder.parse(Values.text(word)))
                                .orElse(current.pace().order()),
                        fields.limit("start_rate").orElse(current.pace().startsPerMinute()),
                        fields.flag(Parts.HOLD).orElse(current.pace().isHeld())));
    }

    private static Optional<List<String>> outputs(Fields fields) {
        return fields.has("outputs")
                ? Optional.of(fields.list("outputs", Values::text))
                : Optional.empty();
    }

    /** Slots a task takes, or null for as many as its service says. */
    public static int slots(JsonNode node) {
        return node.isNull() ? 0 : Values.number(node);
    }
}
