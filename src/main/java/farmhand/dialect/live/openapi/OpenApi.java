package farmhand.dialect.live.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;

import java.util.ArrayList;
import java.util.List;

/**
 * The description of the HTTP door.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
public final class OpenApi {
    private static final String ANY = "*";

    private OpenApi() {}

    /**
     * One route.
     *
     * @param method such as {@code GET}
     * @param pattern its path, with {@code *} for a place that takes any text
     */
    public record Operation(String method, String pattern) {}

    /** The page, as JSON. */
    public static String print(String version, List<Operation> operations) {
        ObjectNode page = Json.object().put("openapi", "3.1.0");
        page.putObject("info").put("title", "Farmhand").put("version", version);
        ObjectNode paths = page.putObject("paths");
        operations.forEach(operation -> put(paths, operation));
        ObjectNode components = page.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        ObjectNode schemas = components.putObject("schemas");
        schemas.set("Command", CommandTable.schema());
        schemas.set("Error", error());
        page.putArray("security").addObject().putArray("token");
        return Json.print(page);
    }

    private static void put(ObjectNode paths, Operation operation) {
        List<String> places = new ArrayList<>();
        String path = path(operation.pattern(), places);
        ObjectNode node = paths.withObjectProperty(path);
        ObjectNode told = node.putObject(operation.method().toLowerCase(java.util.Locale.ROOT));
        told.put("summary", Summaries.of(operation));
        if (!places.isEmpty()) {
            ArrayNode parameters = told.putArray("parameters");
            for (String place : places) {
                parameters
                        .addObject()
                        .put("name", place)
                        .put("in", "path")
                        .put("required", true)
                        .putObject("schema")
                        .put("type", "string");
            }
        }
        if (path.equals("/farm/commands")) {
            ObjectNode schema =
                    told.putObject("requestBody")
                            .put("required", true)
                            .putObject("content")
                            .putObject("application/json")
                            .putObject("schema");
            schema.put("type", "array");
            schema.putObject("items").put("$ref", "#/components/schemas/Command");
        }
        ObjectNode responses = told.putObject("responses");
        responses.putObject("2XX").put("description", "Done, or what was asked for.");
        ObjectNode refused = responses.putObject("default");
        refused.put("description", "Refused, with a remedy.");
        refused.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Error");
    }

    /** The path with its places named after what stands before them; notes the names. */
    private static String path(String pattern, List<String> places) {
        StringBuilder path = new StringBuilder();
        String before = "";
        for (String part : pattern.substring(1).split("/", -1)) {
            path.append('/');
            if (part.equals(ANY)) {
                String place = place(before, places);
                places.add(place);
                path.append('{').append(place).append('}');
                before = place;
            } else {
                path.append(part);
                before = part;
            }
        }
        return path.toString();
    }

    private static String place(String before, List<String> places) {
        String name =
                switch (before) {
                    case "tasks" -> "block";
                    case "block" -> "task";
                    case "queues", "users" -> "name";
                    default ->
                            before.endsWith("s") ? before.substring(0, before.length() - 1) : "id";
                };
        return places.contains(name) ? name + "2" : name;
    }

    private static ObjectNode error() {
        ObjectNode error = Json.object().put("type", "object");
        ObjectNode inner = error.putObject("properties").putObject("error").put("type", "object");
        ObjectNode keys = inner.putObject("properties");
        for (String key : List.of("code", "message", "remedy", "at", "subject")) {
            keys.putObject(key).put("type", "string");
        }
        keys.putObject("position").put("type", "integer");
        return error;
    }
}
