package farmhand.server.pyfarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.Example;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Jobs of pyfarm that wait for others, and that are deleted. */
final class PyfarmParentsTest extends PyfarmFarm {
    @Test
    @Example("pyfarm 10")
    void aChildStartsWhenAllItsParentsAreDoneAndNamesTheOneThatFailed() {
        client.json(201, "POST", JOBS, "{\"title\":\"wait\",\"jobtype\":\"sleep\",\"start\":1}");
        JsonNode a = post("{\"title\":\"a\",\"jobtype\":\"once\",\"start\":1,\"requeue\":0}");
        JsonNode b = post("{\"title\":\"b\",\"jobtype\":\"record\",\"start\":2}");
        String parents =
                "\"parents\":[{\"id\":%d},{\"id\":%d}]"
                        .formatted(a.path("id").asInt(), b.path("id").asInt());
        JsonNode child =
                post("{\"title\":\"c\",\"jobtype\":\"record\",\"start\":3," + parents + "}");
        client.text(204, "DELETE", JOBS + "wait", null);

        Waiting.until(() -> get(a).path("state").asText().equals("failed"));
        Waiting.until(() -> get(b).path("state").asText().equals("done"));
        String why = client.text(200, "GET", "/farm/jobs/" + child.path("id") + "/why", null);
        assertThat(why).contains("impossible", "in job a");
        assertEquals("queued", get(child).path("state").asText());

        String task = path(a, tasks(a).get(0));
        client.json(200, "POST", task, "{\"state\":\"queued\"}");
        Waiting.until(() -> get(child).path("state").asText().equals("done"));
        assertEquals(List.of("x", "2", "x", "3"), handlers.journal());
    }

    @Test
    @Example("pyfarm 11")
    void whatRunsOfADeletedJobIsStopped() {
        JsonNode job = post("{\"title\":\"a\",\"jobtype\":\"sleep\",\"start\":1}");
        Waiting.until(() -> tasks(job).get(0).path("state").asText().equals("running"));

        client.text(204, "DELETE", JOBS + "a", null);

        JsonNode next = post("{\"title\":\"b\",\"jobtype\":\"record\",\"start\":1}");
        Waiting.until(() -> get(next).path("state").asText().equals("done"));
        client.json(404, "GET", JOBS + job.path("id").asInt(), null);
    }

    @Test
    @Example("pyfarm 11")
    void theJobsThatWaitForADeletedOneGoWithIt() {
        JsonNode parent = post("{\"title\":\"a\",\"jobtype\":\"sleep\",\"start\":1}");
        int id = parent.path("id").asInt();
        JsonNode child =
                post(
                        "{\"title\":\"b\",\"jobtype\":\"record\",\"start\":1,\"parents\":[{\"id\":"
                                + id
                                + "}]}");
        assertEquals(id, child.path("parents").get(0).path("id").asInt());

        client.text(204, "DELETE", JOBS + id, null);

        client.json(404, "GET", JOBS + "b", null);
        assertEquals(0, client.json(200, "GET", JOBS, null).size());
    }
}
