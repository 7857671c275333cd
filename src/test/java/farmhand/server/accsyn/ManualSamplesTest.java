package farmhand.server.accsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.Example;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The samples of the manual of accsyn's Python API, in its order, each by its line. */
final class ManualSamplesTest {
    private static final String PAUSED =
            """
            {"code": "x and y.png", "command": "true", "status": "paused",
             "tasks": ["/Volumes/projects/a.mov", {"source": "/b.mov", "destination": "/c.mov"}]}
            """;

    @TempDir Path folder;
    private RunningFarm farm;
    private AccsynClient session;
    private String job;

    @BeforeEach
    void open() {
        farm = RunningFarm.on(folder);
        session = new AccsynClient(farm.coordinator());
        job = session.job(PAUSED);
    }

    @AfterEach
    void close() {
        session.close();
        farm.close();
    }

    /** {@code session.find('Job')}, with every attribute of the object beside it. */
    @Test
    void findJob() {
        JsonNode found = session.one("Job");

        assertThat(names(found))
                .contains(
                        "id",
                        "code",
                        "uri",
                        "status",
                        "created",
                        "source",
                        "source_hr",
                        "destination",
                        "destination_hr",
                        "etr",
                        "metadata",
                        "parent",
                        "parent_hr",
                        "progress",
                        "size",
                        "speed",
                        "user",
                        "user_hr",
                        "finished",
                        "modified",
                        "modifier");
        assertThat(found.path("id").asText()).matches("[a-z0-9]{24}").isEqualTo(job);
        assertEquals("farm/medium", found.path("uri").asText());
        assertThat(found.path("created").asText()).matches("20..-..-..T..:..:..");
        assertEquals("1970-01-01T00:00:00", found.path("finished").asText());
        assertThat(found.path("source").asText()).matches("organization:[0-9a-f]{24}");
        assertEquals("user:kim@acmevfx.com", found.path("user_hr").asText());
        assertEquals(found.path("user"), found.path("modifier"));
        assertEquals("", found.path("etr").asText());
        assertEquals(-1, found.path("size").asInt());
        assertTrue(found.path("metadata").isObject());
        assertThat(found.path("parent_hr").asText())
                .isEqualTo("job:farm/medium(" + found.path("parent").asText() + ")");
    }

    /** {@code session.find_one('Job where code="x and y.png"')}. */
    @Test
    void findOneJobWhereCodeIsXAndYPng() {
        assertEquals(job, session.one("Job where code=\"x and y.png\"").path("id").asText());
    }

    /** {@code session.find_one('Job where user=user@mail.com')}. */
    @Test
    void findOneJobWhereUserIsUserMailCom() {
        assertEquals(List.of(), session.find("Job where user=user@mail.com"));
        assertEquals(job, session.one("Job where user=kim@acmevfx.com").path("id").asText());
    }

    /** {@code session.find_one('Job where destination="stockholm"')}. */
    @Test
    void findOneJobWhereDestinationIsStockholm() {
        String sent =
                session.job(
                        "{\"source\": \"/projects/a.mov\", \"destination\": \"site=stockholm\"}");

        assertEquals(sent, session.one("Job where destination=\"stockholm\"").path("id").asText());
    }

    /** {@code session.find_one('Job where source=hq')}. */
    @Test
    void findOneJobWhereSourceIsHq() {
        assertEquals(job, session.one("Job where source=hq").path("id").asText());
    }

    /** {@code session.find('Job where status=aborted', finished=True)}. */
    @Test
    void findJobWhereStatusIsAbortedFinished() {
        session.update("job", job, "{\"status\": \"aborted\"}");

        assertThat(session.find("Job where status=aborted", "{\"finished\": true}")).hasSize(1);
    }

    /** {@code session.find('Job where status=done', archived=True)}. */
    @Test
    void findJobWhereStatusIsDoneArchived() {
        session.update("job", job, "{\"status\": \"done\"}");

        assertThat(session.find("Job where status=done", "{\"archived\": true}")).hasSize(1);
    }

    /** {@code session.update('job', …, {'status':"paused"})}, then waiting, then aborted. */
    @Test
    @Example("accsyn 5")
    void updateJobPausedWaitingAborted() {
        String slow = session.job("{\"code\": \"slow\", \"command\": \"sleep 60\"}");
        session.await(slow, "running");

        assertEquals(
                slow,
                session.update("job", slow, "{\"status\": \"paused\"}")
                        .path(0)
                        .path("id")
                        .asText());
        session.update("job", slow, "{\"status\": \"waiting\"}");
        session.await(slow, "running");
        session.update("job", slow, "{\"status\": \"aborted\"}");

        session.await(slow, "aborted");
        assertThat(session.one("job where code=slow").path("finished").asText()).startsWith("20");
    }

    /** {@code session.update('job', …, {'status':"pending"})}. */
    @Test
    void updateJobPendingIsRefusedWithARemedy() {
        assertThat(session.refused("PUT", "job/edit", "", job, "{\"status\": \"pending\"}"))
                .contains("waits for a destination", "job of files");
    }

    /** {@code session.update_many('task', …, [{'id':…, 'status':'excluded'}])}. */
    @Test
    void updateManyTaskExcluded() {
        String id = tasks().getFirst().path("id").asText();

        JsonNode updated =
                session.update("task", job, "[{\"id\": \"" + id + "\", \"status\": \"excluded\"}]");

        assertEquals(id, updated.path(0).path("id").asText());
        assertEquals("excluded", updated.path(0).path("status").asText());
    }

    /** {@code session.delete_one('job', …)}. */
    @Test
    void deleteOneJob() {
        assertTrue(session.delete("job", job).asBoolean());

        assertEquals(List.of(), session.find("job", "{\"finished\": true, \"archived\": true}"));
    }

    /**
     * {@code session.find('task WHERE job.id=…')}, with every attribute of the object beside it.
     */
    @Test
    void findTaskWhereJobId() {
        JsonNode task = tasks().getLast();

        assertThat(names(task))
                .contains(
                        "id",
                        "uri",
                        "status",
                        "created",
                        "source",
                        "destination",
                        "priority",
                        "size",
                        "finished",
                        "time");
        assertEquals("1", task.path("uri").asText());
        assertEquals("/b.mov", task.path("source").path("path_abs_final").asText());
        assertEquals("/c.mov", task.path("destination").path("path").asText());
        assertTrue(task.path("destination").path("master").asBoolean());
        assertThat(names(task.path("source")))
                .contains("client", "o", "path", "path_abs_final", "r_s", "slave", "user");
        assertThat(names(task.path("destination")))
                .contains("client", "master", "path", "path_abs_final", "user");
        assertEquals("1970-01-01T00:00:00", task.path("finished").asText());
        assertEquals(0, task.path("time").asInt());
        assertEquals(0, task.path("priority").asInt());
    }

    /** {@code session.find('task WHERE job.id=… AND status<>executing')}. */
    @Test
    void findTaskWhereJobIdAndStatusIsNotExecuting() {
        assertThat(session.find("task WHERE job.id=" + job + " AND status<>executing")).hasSize(2);
        assertThat(session.find("task WHERE job.id=" + job + " AND status=executing")).isEmpty();
    }

    /** {@code session.create("task", {"tasks":["/Volumes/…/creatures_showreel_2018.mov"]}, …)}. */
    @Test
    void createTaskOfAPath() {
        JsonNode answer =
                session.create(
                        "task",
                        "{\"tasks\": [\"/Volumes/projects/creatures_showreel_2018.mov\"]}",
                        job);

        assertTrue(answer.path("success").asBoolean());
        assertEquals("creatures_showreel_2018.mov", tasks().getLast().path("name").asText());
    }

    /** {@code session.create("task", {"tasks":[{"source":…,"destination":…}]}, …)}. */
    @Test
    void createTaskWithADestinationOfItsOwn() {
        JsonNode added =
                session.create(
                        "task",
                        """
                        {"tasks": [{"source": "/_REF/creatures_showreel_2018.mov",
                                    "destination": "/TMP/creatures_showreel_2018_tmp.mov"}]}
                        """,
                        job);

        assertEquals("queued", added.path(0).path("status").asText());
        assertThat(
                        session.refused(
                                "POST",
                                "task/create",
                                "",
                                job,
                                "{\"tasks\": [{\"source\": \"share=projects/_REF/a.mov\"}]}"))
                .contains("share=projects/_REF/a.mov", "no path that a command");
        assertThat(tasks()).hasSize(3);
    }

    /** {@code session.find('job WHERE code="my_transfer"')}, whose tasks are updated then. */
    @Test
    void findJobWhereCodeIsMyTransfer() {
        String mine =
                session.job(
                        """
                        {"code": "my_transfer", "source": "/a.mov", "destination": "/b.mov",
                         "status": "paused"}
                        """);

        assertEquals(mine, session.one("job WHERE code=\"my_transfer\"").path("id").asText());
        JsonNode held = session.update("task", mine, "[{\"uri\": \"0\", \"status\": \"onhold\"}]");
        assertEquals("onhold", held.path(0).path("status").asText());
    }

    /** {@code session.update_many("task", [{…"onhold"}], entityid=job["id"])}. */
    @Test
    void updateManyTaskOnholdWithTheListFirst() {
        String id = tasks().getFirst().path("id").asText();
        String event =
                """
                {"uri": "task/edit", "id": [{"id": "%s", "status": "onhold"}], "data": "%s"}
                """
                        .formatted(id, job);

        var answer = session.ask("PUT", "/api/v3/event", event);

        assertEquals(
                "onhold", AccsynClient.tree(answer).path("result").path(0).path("status").asText());
    }

    private List<JsonNode> tasks() {
        return session.find("task WHERE job.id=" + job);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(entry -> entry.getKey()).toList();
    }
}
