package farmhand.runner.services;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import farmhand.farm.service.Problem;
import farmhand.farm.service.Service;
import farmhand.farm.spec.Environment;
import farmhand.farm.time.Durations;
import farmhand.farm.time.Recurrence;
import farmhand.farm.time.Recurrence.From;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads values of a service file where its parser stands. */
final class ServiceValues {
    private final String file;
    private final JsonParser parser;

    ServiceValues(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    String text() throws IOException, BadService {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw bad("Here belongs a text in quotes.");
        }
        return parser.getText();
    }

    boolean flag() throws BadService {
        if (!parser.hasToken(JsonToken.VALUE_TRUE) && !parser.hasToken(JsonToken.VALUE_FALSE)) {
            throw bad("Here belongs true or false.");
        }
        return parser.hasToken(JsonToken.VALUE_TRUE);
    }

    int slots() throws IOException, BadService {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().equals("all")) {
            return Service.ALL;
        }
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.getDoubleValue() < 1) {
            throw bad("Slots are a number from 1, or \"all\".");
        }
        return (int) Math.min(parser.getDoubleValue(), Service.ALL);
    }

    /** A list of texts; {@code what} says in a complaint what belongs here. */
    List<String> texts(String what) throws IOException, BadService {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw bad("Here belongs a list: " + what + ".");
        }
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text());
        }
        return texts;
    }

    List<String> patterns() throws IOException, BadService {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw bad("Here belongs a list of regular expressions: [\"…\"].");
        }
        List<String> patterns = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            patterns.add(pattern(text()));
        }
        return patterns;
    }

    Environment environment() throws IOException, BadService {
        return new Environment(members("Here belong variables: {\"NAME\": \"value\"}"));
    }

    private Map<String, String> members(String what) throws IOException, BadService {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw bad(what + ".");
        }
        Map<String, String> members = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, text());
        }
        return members;
    }

    /**
     * {@code {"every":"30m","from":"schedule"}}, {@code {"cron":"30 8 * * *"}}, {@code
     * {"by":"report"}}.
     */
    Recurrence recurrence() throws IOException, BadService {
        Map<String, String> said =
                members("Here belongs when tasks come back: {\"every\": \"1h\"}");
        if (said.equals(Map.of("by", "report"))) {
            return new Recurrence.Reported();
        }
        From from = "schedule".equals(said.remove("from")) ? From.SCHEDULE : From.NOW;
        if (said.size() == 1 && said.containsKey("every")) {
            return new Recurrence.Every(Durations.parse(said.get("every")), from);
        }
        if (said.size() == 1 && said.containsKey("cron")) {
            return new Recurrence.Cron(said.get("cron"), from);
        }
        throw bad(
                "A recurrence has “every” or “cron”, and may have “from”: now or schedule;"
                        + " or it has “by”: report.");
    }

    BadService bad(String message) {
        return new BadService(
                new Problem(file, parser.currentTokenLocation().getLineNr(), message));
    }

    private String pattern(String regex) throws BadService {
        try {
            return Pattern.compile(regex).pattern();
        } catch (PatternSyntaxException wrong) {
            throw bad(
                    "“%s” is not a regular expression (%s). Correct it here."
                            .formatted(regex, wrong.getDescription()));
        }
    }
}
