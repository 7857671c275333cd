package farmhand.dialect.live.json;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.address.When;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.time.Durations;
import farmhand.farm.time.TimeLimits;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Single values of what a coordinator tells; what is missing reads as empty. */
public final class Told {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Told() {}

    /** A moment in UTC with microseconds, or nothing. */
    public static When when(JsonNode node) {
        if (!node.isTextual()) {
            return When.NEVER;
        }
        try {
            return When.at(Instant.parse(node.textValue()));
        } catch (DateTimeException e) {
            throw new DialectException(
                    "“" + Values.shortened(node.textValue()) + "” is no time.", e);
        }
    }

    /** The moment as text; must not be asked of never. */
    public static String text(When when) {
        return MICROSECONDS.format(when.instant());
    }

    /** A number, or no limit. */
    public static Limit limit(JsonNode node) {
        return node.isNumber() ? new Limit(node.intValue()) : Limit.NONE;
    }

    /** A duration, or none. */
    public static Duration duration(JsonNode node) {
        return node.isTextual() ? Durations.parse(node.textValue()) : Duration.ZERO;
    }

    /** A line or a program with its arguments. */
    public static TaskCommand command(JsonNode node) {
        return node.isArray() ? new TaskCommand.Argv(texts(node)) : TaskCommand.of(text(node));
    }

    /** A list of texts. */
    public static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(text(one)));
        return texts;
    }

    /** How tasks are run. */
    public static Execution how(JsonNode node) {
        return new Execution(
                text(node.path("service")),
                command(node.path("command")),
                text(node.path("task_name")),
                text(node.path("working_directory")),
                environment(node.path("environment")),
                texts(node.path("outputs")));
    }

    /** Limits of a block. */
    public static BlockLimits limits(JsonNode node) {
        String order = text(node.path("order"));
        return new BlockLimits(
                node.path("priority").asInt(),
                limit(node.path("max_failures")),
                limit(node.path("max_running")),
                node.path("slots").asInt(),
                new TimeLimits(
                        duration(node.path("time_limit")),
                        duration(node.path("no_progress_limit"))),
                new Pace(
                        node.path("bucket").asInt(1),
                        order.isEmpty() ? new TaskOrder.Ascending() : TaskOrder.parse(order),
                        limit(node.path("start_rate")),
                        node.path(Parts.HOLD).asBoolean()));
    }

    /** A text, or the empty one. */
    public static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : "";
    }

    /** The user's own object. */
    public static Metadata metadata(JsonNode node) {
        return node.isObject() && !node.isEmpty() ? new Metadata(Json.print(node)) : Metadata.NONE;
    }

    /** Variables. */
    public static Environment environment(JsonNode node) {
        Map<String, String> variables = new TreeMap<>();
        node.properties().forEach(e -> variables.put(e.getKey(), text(e.getValue())));
        return new Environment(variables);
    }
}
