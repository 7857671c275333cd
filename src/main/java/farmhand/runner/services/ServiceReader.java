package farmhand.runner.services;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import farmhand.farm.refusal.Refused;
import farmhand.farm.service.Bytes;
import farmhand.farm.service.Problem;
import farmhand.farm.service.Reading;
import farmhand.farm.service.Service;
import farmhand.farm.service.Start;
import farmhand.farm.service.Usual;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Outputs;
import farmhand.farm.time.Durations;
import farmhand.farm.time.TimeLimits;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one service file, token by token, so that every complaint knows its line. */
final class ServiceReader {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static final List<String> KEYS =
            List.of(
                    "name",
                    "slots",
                    "memory",
                    "time_limit",
                    "no_progress_limit",
                    "command",
                    "wrapper",
                    "environment",
                    "outputs",
                    "recurrence",
                    "progress",
                    "errors",
                    "failures",
                    "stderr_is_failure");

    private final String file;
    private final ServiceValues values;
    private final Map<String, Object> found = new HashMap<>();

    private ServiceReader(String file, ServiceValues values) {
        this.file = file;
        this.values = values;
    }

    /** The service of a user's file, or of one of ours when {@code ours}. */
    static Service read(String file, boolean ours, byte[] bytes) throws BadService {
        try (JsonParser parser = JSON.createParser(bytes)) {
            return new ServiceReader(file, new ServiceValues(file, parser)).service(parser, ours);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            String message = "This is not JSON: " + broken.getOriginalMessage() + ".";
            throw new BadService(new Problem(file, line, message + " Correct it here."), broken);
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes cannot be read", impossible);
        }
    }

    private Service service(JsonParser parser, boolean ours) throws IOException, BadService {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw values.bad("A service is an object. Write {\"name\": …}.");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            found.put(key, value(key));
        }
        if (get("name", "").isBlank()) {
            throw values.bad("The service has no name. Add \"name\".");
        }
        if (parser.nextToken() != null) {
            throw values.bad(
                    "There is more behind the service. Put each service in a file of its own.");
        }
        return new Service(
                get("name", ""),
                ours ? "" : file,
                get("slots", 1),
                times(),
                start(),
                reading(),
                usual());
    }

    private Object value(String key) throws IOException, BadService {
        try {
            return switch (key) {
                case "name", "command" -> values.text();
                case "slots" -> values.slots();
                case "time_limit", "no_progress_limit" -> Durations.parse(values.text());
                case "memory" -> Bytes.parse(values.text());
                case "outputs" -> Outputs.checked(values.texts("the files each task makes"));
                case "recurrence" -> values.recurrence();
                case "wrapper" -> values.texts("a program and its arguments: [\"…\"]");
                case "environment" -> values.environment();
                case "progress", "errors", "failures" -> values.patterns();
                case "stderr_is_failure" -> values.flag();
                default ->
                        throw values.bad(
                                "A service has no “%s”. It may have %s."
                                        .formatted(key, String.join(", ", KEYS)));
            };
        } catch (Refused refused) {
            throw values.bad(refused.rejection().text());
        }
    }

    private TimeLimits times() {
        return new TimeLimits(
                get("time_limit", Duration.ZERO), get("no_progress_limit", Duration.ZERO));
    }

    private Start start() {
        return new Start(
                get("command", ""),
                get("wrapper", List.<String>of()),
                get("environment", Environment.NONE));
    }

    private Reading reading() {
        return new Reading(
                get("progress", List.<String>of()),
                get("errors", List.<String>of()),
                get("failures", List.<String>of()),
                get("stderr_is_failure", false));
    }

    private Usual usual() {
        return new Usual(
                get("memory", Usual.NOTHING_SAID.memory()),
                get("outputs", List.<String>of()),
                get("recurrence", Usual.NOTHING_SAID.recurrence()));
    }

    @SuppressWarnings("unchecked") // value() gives each key its type
    private <T> T get(String key, T usual) {
        return (T) found.getOrDefault(key, usual);
    }
}
