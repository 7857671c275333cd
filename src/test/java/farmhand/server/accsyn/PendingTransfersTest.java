package farmhand.server.accsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;

/** Jobs of files whose destination is chosen, or which are sent again. */
final class PendingTransfersTest extends FilmFarmTest {
    @Test
    void aJobWithoutADestinationIsPendingUntilOneIsChosen() {
        String job = session.job("{\"source\": \"share=projects/thefilm/latest_edit.mov\"}");
        session.await(job, "pending");
        assertEquals("pending", session.one("task").path("status").asText());
        assertThat(
                        session.refused(
                                "PUT", "job/edit", "", job, "{\"destination\": \"share=../etc\"}"))
                .contains("leads out");
        assertThat(session.refused("PUT", "job/edit", "", job, "{\"destination\": \"share=nope\"}"))
                .contains(
                        "“share=nope” is in no share of this farm. Use share=backup,"
                                + " share=projects, user=lars@edit.com");

        session.update("job", job, "{\"destination\": \"share=backup/in/\"}");
        session.await(job, "done");

        assertThat(backup.resolve("in/latest_edit.mov")).exists();
        assertThat(
                        session.refused(
                                "POST",
                                "task/create",
                                "",
                                job,
                                "{\"tasks\": [\"share=projects/thefilm/stills/1.png\"]}"))
                .contains("no destination");
    }

    /** The manual: {@code session.update('job', …, {'status':"pending"})}. */
    @Test
    void updateJobPendingSendsThePackageAgain() {
        String job =
                session.job(
                        """
                        {"source": "share=projects/thefilm/latest_edit.mov",
                         "destination": "share=backup"}
                        """);
        session.await(job, "done");

        session.update("job", job, "{\"status\": \"pending\"}");
        session.await(job, "pending");
        session.update("job", job, "{\"destination\": \"share=backup/again/\"}");
        session.await(job, "done");

        assertThat(backup.resolve("again/latest_edit.mov")).exists();
    }

    @Test
    void aPlaceThatNobodyKnowsIsPendingToo() {
        String job =
                session.job(
                        """
                        {"destination": "site=stockholm",
                         "tasks": ["share=projects/thefilm/latest_edit.mov"]}
                        """);

        session.await(job, "pending");
        JsonNode found = session.one("Job where destination=\"stockholm\"");
        assertEquals(job, found.path("id").asText());
        assertEquals("site:stockholm", found.path("destination_hr").asText());
        assertThat(found.path("destination").asText()).matches("site:[0-9a-f]{24}");
    }

    @Test
    void aJobThatNobodySaidADestinationOfTellsNone() {
        session.job("{\"source\": \"share=projects/thefilm/latest_edit.mov\"}");

        assertEquals("", session.one("job").path("destination").asText());
        assertEquals("", session.one("job").path("destination_hr").asText());
        assertEquals(List.of(), session.find("job where destination=hq"));
    }

    /** It is in no share, so the files are not to stay with the farm either. */
    @Test
    void aJobForAShareThatIsNotThereTellsNoDestination() {
        String job =
                session.job(
                        """
                        {"source": "share=projects/thefilm/latest_edit.mov",
                         "destination": "share=nope"}
                        """);
        session.await(job, "pending");

        JsonNode told = session.one("job");
        assertEquals("", told.path("destination").asText());
        assertEquals("", told.path("destination_hr").asText());
        assertEquals(List.of(), session.find("job where destination=hq"));
        JsonNode to = session.one("task").path("destination");
        assertEquals("share=nope/thefilm/latest_edit.mov", to.path("path").asText());
        assertEquals("", to.path("path_abs_final").asText());
        assertEquals("", to.path("r_s").asText());

        session.update("job", job, "{\"destination\": \"share=backup\"}");
        session.await(job, "done");
        assertEquals("organization:farm", session.one("job").path("destination_hr").asText());
    }

    @Test
    void aJobTellsNoDestinationWhileOneOfItsFilesHasNone() {
        String job =
                session.job(
                        """
                        {"tasks": ["share=projects/thefilm/stills/1.png",
                                   "share=projects/thefilm/stills/2.png"]}
                        """);
        session.await(job, "pending");
        choose("2/0/0", "share=backup");
        farm.awaitTask("2/0/0", TaskState.DONE);

        session.await(job, "pending");
        assertEquals("", session.one("job").path("destination").asText());

        session.update("task", job, "[{\"uri\": \"1\", \"status\": \"excluded\"}]");
        session.await(job, "done");
        assertEquals("organization:farm", session.one("job").path("destination_hr").asText());
    }

    private void choose(String task, String destination) {
        Subject subject = Subject.parse(task);
        List<TaskField> to = List.of(new TaskField.Destination(destination));
        farm.done(new Command.EditTasks(subject.job(), List.of(new TaskEdit(subject, to))));
    }

    /** Not only once it is measured, which may take long. */
    @Test
    void aDestinationCanBeChosenAtOnce() {
        for (int i = 0; i < 20; i++) {
            String job = session.job("{\"source\": \"share=projects/thefilm/stills\"}");
            session.update("job", job, "{\"destination\": \"share=backup/%d/\"}".formatted(i));
            session.await(job, "done");
            assertThat(backup.resolve(i + "/stills/2.png")).exists();
        }
    }

    /** What is copied at the moment ends, and waits for a place, too. */
    @Test
    void aPackageThatIsBeingCopiedIsSentAgain() throws IOException {
        Path large = projects.resolve("large.bin");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(8L << 30); // takes no room, and a while to copy
        }
        String job =
                session.job(
                        "{\"source\": \"share=projects/large.bin\", \"destination\":"
                                + " \"share=backup\"}");
        session.await(job, "running");

        session.update("job", job, "{\"status\": \"pending\"}");
        session.await(job, "pending");

        assertThat(backup.resolve("large.bin")).doesNotExist();
        assertEquals("", session.one("job").path("destination").asText());
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(5);
        }
        session.update("job", job, "{\"destination\": \"share=backup/again/\"}");
        session.await(job, "done");
        assertThat(backup.resolve("again/large.bin")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paused", "aborted"})
    void aPackageIsSentAgainWhateverHeldItUp(String status) {
        String job =
                session.job(
                        """
                        {"source": "share=projects/thefilm/latest_edit.mov",
                         "destination": "share=backup", "status": "paused"}
                        """);
        session.update("job", job, "{\"status\": \"%s\"}".formatted(status));

        session.update("job", job, "{\"status\": \"pending\"}");
        session.await(job, "pending");
        assertThat(session.one("job").path("finished").asText()).startsWith("1970");
        session.update("job", job, "{\"destination\": \"share=backup/again/\"}");
        session.await(job, "done");

        assertThat(backup.resolve("again/latest_edit.mov")).exists();
        assertThat(backup.resolve("thefilm/latest_edit.mov")).doesNotExist();
    }
}
