package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** What was said to a real afserver, said to a farm of our own that does what it is asked. */
final class AfanasyOwnFarmTest {
    private static final String OPS =
            """
            {"job":{"name":"ops","user_name":"elie","host_name":"my_pc","priority":99,"offline":true,
            "blocks":[
            {"name":"num","service":"generic","flags":1,"command":"sleep 30","frame_first":1,"frame_last":6},
            {"name":"nn","service":"generic","command":"x","tasks":[{"name":"a"},{"name":"b"},{"name":"c"}],
            "errors_retries":0,"errors_avoid_host":50,"errors_task_same_host":50,"tickets":{"nuke_lic":2}}]}}""";

    @TempDir Path data;
    private RunningFarm farm;
    private AfanasyAnswers answers;

    @BeforeEach
    void open() {
        farm = RunningFarm.on(data);
        answers = new AfanasyAnswers(farm.coordinator(), InstantSource.system());
        say(OPS);
    }

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void paramsOfAJob() throws IOException {
        assertEquals(response("151-job-params"), ask("151-job-params"));
        assertEquals(
                response("153-job-params-annotation-only"), ask("153-job-params-annotation-only"));

        // Here it never ran, and stays hidden until it is said otherwise.
        assertEquals(
                withoutTimes(
                        Recorded.text("154-job-after-params-2.response.json")
                                .replace("\"id\":6", "\"id\":2")
                                .replace("\"job_id\":6", "\"job_id\":2")
                                .replace("\"annotation\"", "\"hidden\":true,\"annotation\"")
                                .replace("\"srv_info\":\"rnode1\",", "")),
                withoutTimes(said("154-job-after-params-2")));
    }

    @Test
    void paramsOfABlock() throws IOException {
        assertEquals(response("83-action-block-params"), ask("83-action-block-params"));

        String told =
                say(
                        "{\"get\":{\"type\":\"jobs\",\"ids\":[2],\"block_ids\":[1],\"mode\":[\"full\"]}}");
        assertThat(told.replace("\n", ""))
                .contains("\"command\":\"sleep 2\"", "\"name\":\"renamed\"")
                .contains("\"capacity\":555", "\"errors_retries\":7");
    }

    @Test
    void tasksThatAreTriedNextAndThenNot() throws IOException {
        for (String name : List.of("99-block-op-trynext-append", "103-block-op-trynext-remove")) {
            assertEquals(response(name), ask(name));
        }
    }

    /** Of its one machine nothing is noted. */
    @ParameterizedTest
    @ValueSource(strings = {"38-get-render-log", "39-get-render-tasks-log"})
    void logsOfTheRender(String name) throws IOException {
        JsonNode there = response(name).path("message");
        JsonNode here = ask(name).path("message");

        assertEquals("box", here.path("name").asText());
        assertEquals(there.path("type"), here.path("type"));
        assertEquals(Recorded.tree("[]"), here.path("list"));
    }

    /** There is one pool, one branch and one render, and no files are served. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "17-action-pool-params",
                "45-get-files",
                "78-action-render-free",
                "197-render-service-disable",
                "198-branch-unknown-op",
                "199-branch-max-tps"
            })
    void whatCannotBeDoneHereIsRefused(String name) throws IOException {
        long before = farm.coordinator().farm().revision();

        assertEquals("error", ask(name).path("info").path("kind").asText());
        assertEquals(before, farm.coordinator().farm().revision());
    }

    private static JsonNode withoutTimes(String text) throws IOException {
        JsonNode tree = Recorded.tree(text);
        for (JsonNode one : tree.findParents("name")) {
            ((ObjectNode) one).remove(List.of("time_creation", "time_started", "time_done"));
        }
        return tree;
    }

    private static JsonNode response(String name) throws IOException {
        return Recorded.tree(Recorded.text(name + ".response.json"));
    }

    private JsonNode ask(String name) throws IOException {
        return Recorded.tree(said(name));
    }

    /** The job has another number here. */
    private String said(String name) throws IOException {
        return say(
                Recorded.text(name + ".request.json")
                        .replace("   6\n", "   2\n")
                        .replace("   5\n", "   2\n"));
    }

    private String say(String text) {
        try {
            return answers.answer(text).orElse("");
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
