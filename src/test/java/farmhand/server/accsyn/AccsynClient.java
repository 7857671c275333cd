package farmhand.server.accsyn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.link.FarmHost;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;
import farmhand.testing.Waiting;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A farm's door and a client in front of it, which speaks as accsyn's own does. */
final class AccsynClient implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    private final HttpDoor door;
    private final HttpClient client = HttpClient.newHttpClient();

    AccsynClient(FarmHost farm) {
        door =
                HttpDoor.open(
                        farm,
                        new DoorSettings(
                                "127.0.0.1", 0, Optional.empty(), "t", "kim", LivePace.USUAL));
    }

    /** Objects that {@code query} finds, such as {@code job where status=done}. */
    List<JsonNode> find(String query, String data) {
        String[] parts = query.split(" (?i)where ", 2);
        return list(result("GET", parts[0] + "/find", parts.length < 2 ? "" : parts[1], "", data));
    }

    List<JsonNode> find(String query) {
        return find(query, "{}");
    }

    /** The only object found. */
    JsonNode one(String query) {
        List<JsonNode> found = find(query);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    JsonNode create(String entity, String data, String parent) {
        return result("POST", entity + "/create", "", parent, data);
    }

    /** The id of the one job created. */
    String job(String data) {
        return create("job", data, "").path(0).path("id").asText();
    }

    JsonNode update(String entity, String id, String data) {
        return result("PUT", entity + "/edit", "", id, data);
    }

    JsonNode delete(String entity, String id) {
        return result("DELETE", entity + "/delete", "", id, "{}");
    }

    String status(String id) {
        return one("job where id=" + id).path("status").asText();
    }

    void await(String id, String status) {
        Waiting.until(() -> status(id).equals(status));
    }

    /** What is said where something is refused. */
    String refused(String method, String uri, String query, String id, String data) {
        var answer = event(method, uri, query, id, data);
        assertTrue(answer.statusCode() >= 400, answer.body());
        return tree(answer).path("message").asText();
    }

    private JsonNode result(String method, String uri, String query, String id, String data) {
        JsonNode answer = tree(event(method, uri, query, id, data));
        return answer.path("success").asBoolean() ? answer : answer.required("result");
    }

    private HttpResponse<String> event(
            String method, String uri, String query, String id, String data) {
        ObjectNode event = JSON.createObjectNode();
        event.put("audience", "api").put("uri", uri);
        event.set("data", tree(data));
        if (!query.isEmpty()) {
            event.put("query", query);
        }
        if (!id.isEmpty()) {
            event.put("id", id);
        }
        boolean inBody = method.equals("PUT") || method.equals("POST");
        return ask(
                method,
                "/api/v3/event" + (inBody ? "" : "?" + quoted(event.toString())),
                inBody ? event.toString() : "");
    }

    HttpResponse<String> ask(String method, String path, String body) {
        return ask(method, path, body, "basic " + base64("kim@acmevfx.com") + ":" + base64("t"));
    }

    HttpResponse<String> ask(String method, String path, String body, String authorization) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path))
                        .header("Authorization", authorization)
                        .header("X-Accsyn-Workspace", "acmevfx")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode tree(HttpResponse<String> answer) {
        return tree(answer.body());
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new AssertionError(text, broken);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }

    private static String quoted(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        door.close();
        client.close();
    }
}
