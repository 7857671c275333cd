package farmhand.runner.services;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import farmhand.farm.refusal.Refused;
import farmhand.farm.time.Durations;
import farmhand.farm.time.TimeLimits;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads one service file, token by token, so that every complaint knows its line.
 *
 * <pre>{"name": "x", "slots": 2, "time_limit": "2h", "no_progress_limit": "30m", "command": "…",
 *  "progress": […], "errors": […], "failures": […]}</pre>
 */
final class ServiceReader {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final String file;
    private final JsonParser parser;
    private String name = "";
    private int slots = 1;
    private TimeLimits times = TimeLimits.NONE;
    private String command = "";
    private List<Pattern> progress = List.of();
    private List<Pattern> errors = List.of();
    private List<Pattern> failures = List.of();

    private ServiceReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static Service read(String file, byte[] bytes) throws BadService {
        try (JsonParser parser = JSON.createParser(bytes)) {
            return new ServiceReader(file, parser).service();
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            String message = "This is not JSON: " + broken.getOriginalMessage() + ".";
            throw new BadService(new Problem(file, line, message + " Correct it here."), broken);
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes cannot be read", impossible);
        }
    }

    private Service service() throws IOException, BadService {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw bad("A service is an object. Write {\"name\": …}.");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            take(field);
        }
        if (name.isBlank()) {
            throw bad("The service has no name. Add \"name\".");
        }
        if (parser.nextToken() != null) {
            throw bad("There is more behind the service. Put each service in a file of its own.");
        }
        return new Service(name, slots, times, command, progress, errors, failures);
    }

    private void take(String field) throws IOException, BadService {
        switch (field) {
            case "name" -> name = text();
            case "slots" -> slots = slots();
            case "time_limit" -> times = new TimeLimits(duration(), times.noProgress());
            case "no_progress_limit" -> times = new TimeLimits(times.whole(), duration());
            case "command" -> command = text();
            case "progress" -> progress = patterns();
            case "errors" -> errors = patterns();
            case "failures" -> failures = patterns();
            default ->
                    throw bad(
                            "A service has no “%s”. It has name, slots, time_limit, no_progress_limit, command, progress, errors and failures."
                                    .formatted(field));
        }
    }

    private String text() throws IOException, BadService {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw bad("Here belongs a text in quotes.");
        }
        return parser.getText();
    }

    private int slots() throws IOException, BadService {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().equals("all")) {
            return Service.ALL;
        }
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.getDoubleValue() < 1) {
            throw bad("Slots are a number from 1, or \"all\".");
        }
        return (int) Math.min(parser.getDoubleValue(), Service.ALL);
    }

    private Duration duration() throws IOException, BadService {
        try {
            return Durations.parse(text());
        } catch (Refused wrong) {
            throw bad(wrong.rejection().text());
        }
    }

    private List<Pattern> patterns() throws IOException, BadService {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw bad("Here belongs a list of regular expressions: [\"…\"].");
        }
        List<Pattern> result = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            result.add(pattern(text()));
        }
        return result;
    }

    private Pattern pattern(String regex) throws BadService {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException wrong) {
            throw bad(
                    "“%s” is not a regular expression (%s). Correct it here."
                            .formatted(regex, wrong.getDescription()));
        }
    }

    private BadService bad(String message) {
        return new BadService(
                new Problem(file, parser.currentTokenLocation().getLineNr(), message));
    }
}
