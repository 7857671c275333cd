package farmhand.runner.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.farm.address.When;
import farmhand.farm.time.NextRun;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads what a task says of itself, beside its output: lines of JSON, such as {@code
 * {"progress":30}}. Lines that mean nothing are left out and told. Not for several threads at once.
 */
public final class ReportReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_OUTPUTS = 1_000;
    private static final int LONGEST_PATH = 4_096;
    private static final int MOST_COMPLAINTS = 10;
    private static final long MOST_MINUTES = Duration.ofDays(3_660).toMinutes();

    private final OutputReader output;
    private final Consumer<String> complaints;
    private final List<String> outputs = new ArrayList<>();
    private NextRun next = new NextRun.Unsaid();
    private int lines;
    private int complained;

    /**
     * A reader that passes on to {@code output} how far the task is, and to {@code complaints}
     * which lines are left out: a line each, the first ten.
     */
    public ReportReader(OutputReader output, Consumer<String> complaints) {
        this.output = output;
        this.complaints = complaints;
    }

    /** Takes the next line. */
    public void line(String line) {
        lines++;
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode said = JSON.readTree(line);
            if (!said.isObject()) {
                throw new IllegalArgumentException("it is no object");
            }
            said.properties().forEach(field -> take(field.getKey(), field.getValue()));
        } catch (JsonProcessingException broken) {
            complain("it is no JSON");
        } catch (IllegalArgumentException | DateTimeException wrong) {
            complain(String.valueOf(wrong.getMessage()));
        }
    }

    /** Files it said it made, in order. */
    public List<String> outputs() {
        return List.copyOf(outputs);
    }

    /** When it said it wants to run again. */
    public NextRun next() {
        return next;
    }

    private void take(String key, JsonNode value) {
        switch (key) {
            case "progress" -> output.reported(percent(value));
            case "status" -> output.says(text(key, value));
            case "error" -> output.blames(text(key, value));
            case "output" -> add(text(key, value));
            case "next_run" -> next = nextRun(value);
            default ->
                    throw new IllegalArgumentException(
                            "it has “%s”; there are progress, status, error, output and next_run"
                                    .formatted(shortened(key)));
        }
    }

    private void add(String path) {
        if (path.isBlank() || path.length() > LONGEST_PATH || outputs.size() >= MOST_OUTPUTS) {
            throw new IllegalArgumentException(
                    "there are too many outputs, or their names too long");
        }
        outputs.add(path);
    }

    private static NextRun nextRun(JsonNode value) {
        return value.has("at")
                ? new NextRun.At(
                        When.at(OffsetDateTime.parse(text("at", value.get("at"))).toInstant()))
                : new NextRun.After(
                        Duration.ofMinutes(number("minutes", value.path("minutes"), MOST_MINUTES)));
    }

    /** What is above the whole is all of it, as what is below nothing is nothing. */
    private static int percent(JsonNode value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException("progress is a number from 0 to 100");
        }
        return (int) Math.clamp(value.doubleValue(), 0, 100);
    }

    private static int number(String key, JsonNode value, long most) {
        if (!value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > most) {
            throw new IllegalArgumentException(key + " is a number from 0 to " + most);
        }
        return value.intValue();
    }

    private static String text(String key, JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException(key + " is a text");
        }
        return value.textValue();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }

    private void complain(String why) {
        if (complained++ < MOST_COMPLAINTS) {
            complaints.accept(
                    "farmhand: line %d of the report file is left out: %s.".formatted(lines, why));
        }
    }
}
