package farmhand.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A client of a door in HTTP.
 *
 * @param port of the door
 * @param token that it shows
 */
public record Asking(int port, String token) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The text of an answer, which must have that status. */
    public String text(int status, String method, String path, @Nullable String body) {
        HttpResponse<String> answer = sent(method, path, body);
        assertEquals(status, answer.statusCode(), answer.body());
        return answer.body();
    }

    /** An answer of whatever status, read as JSON. */
    public JsonNode answer(String method, String path, @Nullable String body) {
        return read(sent(method, path, body).body());
    }

    private HttpResponse<String> sent(String method, String path, @Nullable String body) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The same, read as JSON. */
    public JsonNode json(int status, String method, String path, @Nullable String body) {
        return read(text(status, method, path, body));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
