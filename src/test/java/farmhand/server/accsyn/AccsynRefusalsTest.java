package farmhand.server.accsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.upkeep.AgeLimits;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/** What accsyn's door refuses, in accsyn's form, with nothing changed. */
final class AccsynRefusalsTest {
    @TempDir Path folder;
    private RunningFarm farm;
    private AccsynClient session;

    @BeforeEach
    void open() {
        farm = RunningFarm.growingOld(folder, AgeLimits.USUAL);
        session = new AccsynClient(farm.coordinator());
    }

    @AfterEach
    void close() {
        session.close();
        farm.close();
    }

    @Test
    void whoHasNotTheKeyIsToldSoInAccsynsForm() {
        String wrong = "basic " + AccsynClient.base64("kim") + ":" + AccsynClient.base64("wrong");

        var answer = session.ask("PUT", "/api/v3/api/login", "{}", wrong);

        assertEquals(401, answer.statusCode());
        assertThat(AccsynClient.tree(answer).path("message").asText()).contains("API key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    GET | job/find | (status=done | {} | is not closed
                    GET | job/find | status=done) | {} | character 12
                    GET | job/find | code="a | {} | quote is not closed
                    GET | job/find | "A b.mov"=code | {} | No attribute is compared here
                    GET | job/find | code="A b"=c | {} | (character 11 of
                    GET | job/find | code like a | {} | “code” is not compared with anything
                    GET | job/find | code==a | {} | A second sign stands beside “code”
                    GET | job/find | done | {} | (character 1 of
                    GET | job/find | colour=red | {} | no attribute “colour”
                    GET | job/find | status=asleep | {} | never “asleep”
                    GET | job/find | created>soon | {} | not a time
                    GET | job/find | `` | {"finished": "yes"} | true or false
                    GET | job/find | `` | {"limit": "2"} | whole number
                    GET | job/find | `` | {"attributes": ["colour"]} | attributes[0]
                    GET | job/find | `` | {"colour": 1} | no attribute “colour”
                    GET | volume/find | `` | {} | no entity “volume”
                    GET | attributes | `` | {"entitytype": "x"} | no entity “x”
                    GET | job/create | `` | {"command": "true"} | Use POST
                    GET | user/api_key | `` | {} | nothing that this farm does
                    POST | job/create | `` | {} | says nothing
                    POST | job/create | `` | {"command": "true", "colour": 1} | no attribute “colour”
                    POST | job/create | `` | {"command": "true", "status": "done"} | waiting or paused
                    POST | job/create | `` | {"command": "true", "range": "a-b"} | range
                    POST | job/create | `` | {"command": "true", "queue": "nowhere"} | nowhere
                    POST | job/create | `` | {"command": "true", "tasks": [{"source": 3}]} | tasks[0].source
                    POST | job/create | `` | {"tasks": ["../a"]} | no path and no share
                    POST | task/create | `` | {"tasks": ["/a"]} | no job
                    PUT | job/edit | `` | {"status": "paused"} | no job
                    DELETE | job/delete | `` | {} | no job
                    DELETE | task/delete | `` | {} | excluded instead
                    """)
    void whatIsWrongIsRefusedInAccsynsFormAndChangesNothing(
            String method, String uri, String query, String data, String said) {
        String foreign = method.equals("GET") ? "" : "614d660de50d45bb027c9bdd";

        assertThat(session.refused(method, uri, query, foreign, data)).contains(said);
        assertEquals(List.of(), session.find("job"));
    }

    /** Its event stands in the address, where each letter may take nine. */
    @Test
    void aLongQueryIsReadAndATooLongOneIsRefusedAsAQuery() {
        String code = "ä".repeat(3_900);
        assertEquals(List.of(), session.find("job where code=\"" + code + "\""));

        String deep = "(".repeat(5_000) + "code=a" + ")".repeat(5_000);
        assertThat(session.refused("GET", "job/find", deep, "", "{}"))
                .contains("longer than 4,000", "character 4001");

        var tooLong = session.ask("GET", "/api/v3/event?" + "a".repeat(70_000), "");
        assertEquals(414, tooLong.statusCode());
        assertThat(tooLong.body()).contains("\"message\":", "64 KiB");
    }

    @Test
    void whatIsNoEventIsRefusedInAccsynsForm() {
        for (String body :
                List.of(
                        "{\"uri\": ",
                        "[]",
                        "{\"uri\": \"job/create\", \"gz_data\": \"no\"}",
                        "{\"uri\": \"job/create\", \"id\": [], \"data\": {" + tasks(1) + "}}",
                        "{\"uri\": \"job/create\", \"query\": [], \"data\": {" + tasks(1) + "}}",
                        "[".repeat(100))) {
            var answer = session.ask("POST", "/api/v3/event", body);
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(AccsynClient.tree(answer).path("message").asText()).isNotEmpty();
        }
        assertEquals(404, session.ask("GET", "/api/v3/else", "").statusCode());
    }

    /** Also of some that are alike, of which one is made. */
    @Test
    void moreTasksThanABlockHoldsAreRefusedBeforeTheyAreRead() {
        String many = "{" + tasks(100_001) + "}";
        assertThat(session.refused("POST", "job/create", "", "", many))
                .contains("100001 tasks", "(tasks)");
        String job = session.job("{" + tasks(1) + ", \"status\": \"paused\"}");
        assertThat(session.refused("POST", "task/create", "", job, many))
                .contains("100001 tasks", "(tasks)");
        assertThat(session.find("task")).hasSize(1);
    }

    private static String tasks(int count) {
        return "\"tasks\": [\"/a\"" + ", \"/a\"".repeat(count - 1) + "]";
    }
}
