package farmhand.server.accsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Jobs of files, as clients of accsyn make and see them, on a farm that copies. */
final class TransferJobsTest extends FilmFarmTest {
    /** The manual: {@code session.create("Job",{"source":…,"destination":…,"status":"paused"})}. */
    @Test
    void createJobOfAFileForAUser() throws IOException {
        JsonNode made =
                session.create(
                                "job",
                                """
                                {"source": "share=projects/thefilm/latest_edit.mov",
                                 "destination": "lars@edit.com", "status": "paused"}
                                """,
                                "")
                        .path(0);
        String job = made.path("id").asText();

        assertEquals("latest_edit.mov", made.path("code").asText());
        assertEquals("user:lars@edit.com", made.path("destination_hr").asText());
        assertEquals("organization:farm", made.path("source_hr").asText());
        assertThat(inbox).isEmptyDirectory();

        session.update("job", job, "{\"status\": \"waiting\"}");
        session.await(job, "done");

        JsonNode done = session.one("job");
        assertEquals(3_000, done.path("size").asLong());
        assertEquals(100, done.path("progress").asInt());
        assertEquals(0.0, done.path("speed").asDouble());
        assertEquals("", done.path("etr").asText());
        assertThat(inbox.resolve("thefilm/latest_edit.mov"))
                .hasSameBinaryContentAs(projects.resolve("thefilm/latest_edit.mov"));
    }

    /** Some sizes are no whole number of hundredths, and are all there nonetheless. */
    @Test
    void whatIsDoneIsAllThereWhateverItsSize() throws IOException {
        Files.writeString(projects.resolve("odd.txt"), "o".repeat(29));

        String job =
                session.job(
                        "{\"source\": \"share=projects/odd.txt\", \"destination\": \"share=backup\"}");
        session.await(job, "done");

        assertEquals(29, session.one("job").path("size").asLong());
        assertEquals(100, session.one("job").path("progress").asInt());
    }

    @Test
    void foldersGoWithAllThatIsInThemAndPathsAreMirrored() {
        String job =
                session.job(
                        """
                        {"code": "dailies", "destination": "share=backup/today",
                         "tasks": ["share=projects/thefilm/stills",
                                   "share=projects/thefilm/latest_edit.mov"]}
                        """);
        session.await(job, "done");

        assertEquals(4_000, session.one("job").path("size").asLong());
        assertThat(backup.resolve("today/thefilm/latest_edit.mov")).exists();
        assertThat(backup.resolve("today/thefilm/stills/2.png")).hasContent("z".repeat(400));
        JsonNode task = session.find("task where job.id=" + job).getFirst();
        assertEquals(1_000, task.path("size").asLong());
        assertEquals(
                "share=backup/today/thefilm/stills",
                task.path("destination").path("path").asText());
    }

    @Test
    void whatIsAddedIsMirroredAsTheRestAndWithADestinationOfItsOwnGoesThere() {
        String job =
                session.job(
                        """
                        {"destination": "share=backup",
                         "tasks": ["share=projects/thefilm/stills/1.png"]}
                        """);
        session.await(job, "done");

        JsonNode added =
                session.create(
                        "task", "{\"tasks\": [\"share=projects/thefilm/latest_edit.mov\"]}", job);
        session.create(
                "task",
                """
                {"tasks": [{"source": "share=projects/thefilm/stills/2.png",
                            "destination": "share=backup/TMP/two.png"}]}
                """,
                job);

        assertEquals("{\"success\":true}", added.toString());
        session.await(job, "done");
        assertThat(backup.resolve("thefilm/latest_edit.mov")).exists();
        assertThat(backup.resolve("TMP/two.png")).exists();
    }

    /** Exclude one of three: size and progress ignore it; queued again, the job runs again. */
    @Test
    void whatIsExcludedDoesNotCount() {
        String job =
                session.job(
                        """
                        {"destination": "share=backup", "status": "paused",
                         "tasks": ["share=projects/thefilm/stills/1.png",
                                   "share=projects/thefilm/stills/2.png",
                                   "share=projects/thefilm/latest_edit.mov"]}
                        """);
        session.update("task", job, "[{\"uri\": \"2\", \"status\": \"excluded\"}]");
        session.update("job", job, "{\"status\": \"waiting\"}");
        session.await(job, "done");

        assertEquals(1_000, session.one("job").path("size").asLong());
        assertThat(backup.resolve("thefilm/latest_edit.mov")).doesNotExist();

        session.update("task", job, "[{\"uri\": \"2\", \"status\": \"queued\"}]");
        session.await(job, "done");
        assertEquals(4_000, session.one("job").path("size").asLong());
        assertThat(backup.resolve("thefilm/latest_edit.mov")).exists();
    }

    /** The manual: {@code session.create("task", {"tasks":[…]}, job["id"])} of a job for a user. */
    @Test
    void createTaskMirroredAsTheRestOfItsJob() {
        String job =
                session.job(
                        """
                        {"source": "share=projects/thefilm/latest_edit.mov",
                         "destination": "lars@edit.com"}
                        """);

        session.create("task", "{\"tasks\": [\"share=projects/thefilm/stills/1.png\"]}", job);
        session.await(job, "done");

        assertThat(inbox.resolve("thefilm/stills/1.png")).exists();
    }

    /** Same source and other destination, or other letter case: another task. */
    @Test
    void theSamePairIsRetriedAndAnotherIsAnotherTask() {
        String pair =
                """
                {"tasks": [{"source": "share=projects/thefilm/stills/1.png",
                            "destination": "share=backup/%s"}]%s}
                """;
        String job = session.job(pair.formatted("one.png", ""));
        session.await(job, "done");

        session.create("task", pair.formatted("one.png", ""), job);
        session.create("task", pair.formatted("One.png", ""), job);
        session.await(job, "done");

        assertThat(session.find("task where job.id=" + job)).hasSize(2);
        assertThat(
                        session.refused(
                                "POST",
                                "task/create",
                                "",
                                job,
                                pair.formatted("one.png", ", \"allow_duplicates\": false")))
                .contains("allow_duplicates");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"source": "share=projects/../secret", "destination": "share=backup"} | leads out
                    {"source": "/projects/../etc/passwd", "destination": "share=backup"} | leads out
                    {"source": "share=projects/a", "destination": "share=backup/../../x"} | leads out
                    {"tasks": ["share=projects/a", "share=projects/b/.."], "destination": "share=backup"} | tasks[1]
                    {"tasks": ["site=hq/a"], "destination": "share=backup"} | no path and no share
                    {"tasks": ["a.mov"], "destination": "share=backup"} | no path and no share
                    {"source": "share=nope/a", "destination": "share=backup"} | Use share=backup, share=projects
                    {"tasks": ["/a", "volume=nope/b"], "destination": "share=backup"} | tasks[1].source
                    {"source": "share=projects/a", "tasks": ["/b"]} | both a source and tasks
                    {"source": "share=projects/a", "command": "cp"} | both a command and a source
                    {"destination": "share=backup"} | nothing to copy
                    {"tasks": ["/a", {"command": "true"}]} | some have none
                    {"source": 3} | not a text
                    """)
    void whatCannotBeCopiedIsRefusedInAccsynsFormAndNothingIsMade(String data, String said) {
        assertThat(session.refused("POST", "job/create", "", "", data)).contains(said);
        assertEquals(List.of(), session.find("job"));
    }

    @Test
    void aSourceThatIsNotThereFailsAtOnceAndSaysSo() throws IOException {
        String job =
                session.job(
                        "{\"source\": \"share=projects/no.mov\", \"destination\": \"share=backup\"}");

        session.await(job, "failed");

        assertThat(farm.task("2/0/0").error()).contains("no such file", "share=projects/no.mov");
        assertEquals(1, farm.task("2/0/0").tries());
        assertEquals(0, session.one("job").path("progress").asInt());
        assertEquals("", session.one("job").path("etr").asText());

        Files.writeString(projects.resolve("no.mov"), "here".repeat(100));
        session.update("task", job, "[{\"uri\": \"0\", \"status\": \"queued\"}]");
        session.await(job, "done");
        assertEquals(100, session.one("job").path("progress").asInt());
        Waiting.until(() -> session.one("job").path("size").asLong() == 400);
    }
}
