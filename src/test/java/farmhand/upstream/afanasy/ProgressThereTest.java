package farmhand.upstream.afanasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.dialect.afanasy.answer.ProgressJson;
import farmhand.farm.Farm;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;

import org.junit.jupiter.api.Test;

/** How far its tasks are, as an afserver tells a gateway, and as that tells its own clients. */
final class ProgressThereTest {
    private static final String MIXED = "22-get-job-progress-running-mixed";

    @Test
    void whatTheParserSaidIsToldOnAlsoOfTasksThatAreDone() throws Exception {
        String told =
                ScriptedServer.recorded(MIXED)
                        .replaceFirst("\"per\":50,\"pfr\":50", "\"per\":62,\"frm\":5,\"pfr\":25")
                        .replace(
                                "\"st\":4611686018427387906",
                                "\"st\":4611686018427387906,\"per\":100,\"frm\":2,\"pfr\":7");
        try (ScriptedServer server = new ScriptedServer()) {
            server.jobs.put(3, ScriptedServer.job("21-get-job-full-running-mixed"));
            server.progress.put(3, told);
            server.users(ScriptedServer.recorded("193-get-users-after"));
            try (AfanasyLink link = server.linked()) {
                Farm farm = link.farm();

                JsonNode answer = progress(mirrored(farm));

                JsonNode expected = progress(told);
                for (String key : new String[] {"per", "frm", "pfr"}) {
                    assertEquals(expected.findValuesAsText(key), answer.findValuesAsText(key), key);
                }
            }
        }
    }

    private static String mirrored(Farm farm) {
        return ProgressJson.of(
                farm, farm.job(JobNumber.parse("2")).orElseThrow(), new When(1_795_222_858L));
    }

    private static JsonNode progress(String text) throws Exception {
        return new ObjectMapper().readTree(text).path("job_progress").path("progress");
    }
}
