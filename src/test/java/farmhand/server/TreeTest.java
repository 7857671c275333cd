package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.Asking;
import farmhand.testing.Example;
import farmhand.testing.Handlers;
import farmhand.testing.ServedFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trees of tasks as cgkit's scripts build them, submitted over HTTP and run in one slot. */
final class TreeTest {
    private static final String TREE =
            """
            {"name":"root","service":"record","data":{"n":"root"},"activated":%s,"needs":[
              {"name":"a","service":"record","data":{"n":"a"},"needs":[
                {"name":"a1","service":"%s","data":{"n":"a1"}},
                {"name":"a2","service":"record","data":{"n":"a2"}}]},
              {"name":"b","service":"record","data":{"n":"b"},"needs":[{"ref":"%s"}]},
              {"name":"c","service":"record","data":{"n":"c"}}]}
            """;

    @TempDir Path folder;
    private Handlers handlers;
    private ServedFarm farm;
    private Asking client;

    @BeforeEach
    void open() throws IOException {
        handlers =
                new Handlers(folder)
                        .with("record", "echo $FARMHAND_TASK_DATA | tr -d '{}\":' >> JOURNAL")
                        .with("fail", "exit 1")
                        .with("steps", steps())
                        .with(
                                "killed",
                                "[ -e PID ] || { echo $$ > PID; sleep 60; }"
                                        .replace("PID", folder + "/pid"));
        farm = ServedFarm.in(folder, handlers);
        client = farm.client();
    }

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    @Example("cgkit 1")
    void itRunsDepthFirstAndASharedNodeOnce() {
        submit(TREE.formatted(true, "record", "a1"));

        Waiting.until(() -> handlers.journal().size() == 6);
        assertEquals(List.of("na1", "na2", "na", "nb", "nc", "nroot"), handlers.journal());
    }

    @Test
    @Example("cgkit 3")
    void whatFailsKeepsBackItsAncestorsAloneAndIsNamed() {
        int job = submit(TREE.formatted(true, "fail", "a2"));
        int next = submit("{\"name\":\"next\",\"service\":\"record\",\"data\":{\"n\":\"next\"}}");

        Waiting.until(() -> status(next).equals("done") && status(job).equals("failed"));
        assertEquals(List.of("na2", "nb", "nc", "nnext"), handlers.journal());
        String why = client.text(200, "GET", "/farm/jobs/" + job + "/why", null);
        assertThat(why).contains("impossible").contains("a1");
    }

    @Test
    @Example("cgkit 5")
    void itWaitsToBeActivatedWhichIsDoneOnce() {
        int job = submit(TREE.formatted(false, "record", "a1"));
        assertEquals("pending", status(job));

        client.json(200, "POST", "/farm/jobs/" + job + "/activate", "{}");

        Waiting.until(() -> status(job).equals("done"));
        JsonNode twice = client.json(409, "POST", "/farm/jobs/" + job + "/activate", "{}");
        assertThat(twice.path("error").path("message").asText()).isNotEmpty();
    }

    @Test
    @Example("cgkit 7")
    void aDependencyMayBeAddedUntilItIsActivatedAndNotOfJustAnything() {
        int job = submit(TREE.formatted(false, "record", "a1"));
        patch(200, job, "0/1", "b");

        assertThat(patch(422, job, "0/4", "c")).contains("itself");
        assertThat(patch(422, job, "0/0", "root")).contains("circle");
        assertThat(patch(422, job, "0/0", "other")).contains("other");

        client.json(200, "POST", "/farm/jobs/" + job + "/activate", "{}");
        Waiting.until(() -> status(job).equals("done"));
        assertEquals(List.of("na1", "nb", "na2", "na", "nc", "nroot"), handlers.journal());
    }

    @Test
    @Example("cgkit 11")
    void aNodeWhoseProcessIsKilledIsRunAgainAndItsAncestorsAfterIt() {
        String node = "{\"name\":\"k\",\"service\":\"killed\"}";
        int job =
                submit(
                        "{\"name\":\"root\",\"service\":\"record\",\"data\":{\"n\":\"root\"},"
                                + "\"needs\":["
                                + node
                                + "]}");
        Path pid = folder.resolve("pid");
        Waiting.until(() -> Files.exists(pid) && !lines(pid).isEmpty());

        ProcessHandle.of(Long.parseLong(lines(pid).getFirst())).orElseThrow().destroyForcibly();

        Waiting.until(() -> status(job).equals("done"));
        String task = "/farm/jobs/" + job + "/tasks/0/0";
        assertEquals(2, client.json(200, "GET", task, null).path("tries").asInt());
        assertEquals(List.of("nroot"), handlers.journal());
    }

    @Test
    @Example("cgkit 9")
    void progressOnlyGrowsAndASuccessfulEndShowsAll() throws IOException {
        int job = submit("{\"name\":\"p\",\"service\":\"steps\"}");
        String task = "/farm/jobs/" + job + "/tasks/0/0";

        assertEquals(30, progressAt(task, "one"));
        Files.createFile(folder.resolve("one"));
        assertEquals(30, progressAt(task, "two"));
        Files.createFile(folder.resolve("two"));
        assertEquals(100, progressAt(task, "three"));
        Files.createFile(folder.resolve("three"));

        Waiting.until(() -> status(job).equals("done"));
        int plain = submit("{\"name\":\"q\",\"service\":\"record\",\"data\":{}}");
        Waiting.until(() -> status(plain).equals("done"));
        JsonNode silent = client.json(200, "GET", "/farm/jobs/" + plain + "/tasks/0/0", null);
        assertEquals(100, silent.path("progress").asInt());
    }

    private int progressAt(String task, String line) {
        Waiting.until(
                () ->
                        client.json(200, "GET", task, null)
                                .path("status_line")
                                .asText()
                                .equals(line));
        return client.json(200, "GET", task, null).path("progress").asInt();
    }

    @Test
    @Example("cgkit 13")
    void whatIsSubmittedAtTheSameTimeIsAllThere() {
        List<CompletableFuture<Integer>> sent =
                IntStream.range(0, 20)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        submit(
                                                                TREE.formatted(
                                                                        false, "record", "a1"))))
                        .toList();

        Set<Integer> numbers = new HashSet<>();
        sent.forEach(one -> numbers.add(one.join()));
        assertEquals(20, numbers.size());
    }

    /** Says how far it is three times, each time until it is told to go on. */
    private String steps() {
        return List.of("30.9 one", "20 two", "250 three").stream()
                .map(step -> step.split(" "))
                .map(
                        step ->
                                ("echo '{\"progress\":%s,\"status\":\"%s\"}' >> $FARMHAND_REPORT;"
                                                + " while [ ! -e %s ]; do sleep 0.02; done")
                                        .formatted(step[0], step[1], folder.resolve(step[1])))
                .collect(Collectors.joining("; "));
    }

    private int submit(String tree) {
        return client.json(201, "POST", "/farm/jobs", tree).path("job").path("number").asInt();
    }

    private String status(int job) {
        return client.json(200, "GET", "/farm/jobs/" + job, null).path("status").asText();
    }

    private String patch(int status, int job, String task, String need) {
        String change = "[{\"tasks\":\"%s\",\"needs\":[\"%s\"]}]".formatted(task, need);
        return client.text(status, "PATCH", "/farm/jobs/" + job + "/tasks", change);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
