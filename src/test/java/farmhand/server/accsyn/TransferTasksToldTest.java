package farmhand.server.accsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.Job;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

/** What is told of files that are copied: where they lie, since when, and how large they were. */
final class TransferTasksToldTest extends FilmFarmTest {
    /** The manual's task object: all that it tells of the two parties, with its meaning. */
    @Test
    void theSourceAndDestinationOfATaskTellWhereTheyLie() {
        String job =
                session.job(
                        """
                        {"source": "share=projects/thefilm/latest_edit.mov",
                         "destination": "lars@edit.com"}
                        """);
        session.await(job, "done");

        JsonNode task = session.one("task");
        JsonNode source = task.path("source");
        JsonNode destination = task.path("destination");
        for (String id : List.of("client", "o", "r_s", "user")) {
            assertThat(source.path(id).asText()).as(id).matches("[0-9a-f]{24}");
            assertThat(destination.path(id).asText()).as(id).matches("[0-9a-f]{24}");
        }
        assertThat(source.path("r_s")).isNotEqualTo(destination.path("r_s"));
        JsonNode whole = session.one("job");
        assertEquals(whole.path("user"), source.path("user"));
        assertEquals(
                whole.path("destination").asText(), "user:" + destination.path("user").asText());
        assertEquals("share=projects/thefilm/latest_edit.mov", source.path("path").asText());
        assertEquals(
                projects.resolve("thefilm/latest_edit.mov").toString(),
                source.path("path_abs_final").asText());
        assertEquals(
                inbox.resolve("thefilm/latest_edit.mov").toString(),
                destination.path("path_abs_final").asText());
        assertThat(source.path("slave").asBoolean()).isTrue();
        assertThat(destination.path("master").asBoolean()).isTrue();
    }

    @Test
    void aTaskThatIsAddedLaterTellsWhenThatWas() {
        String job =
                session.job(
                        """
                        {"destination": "share=backup",
                         "tasks": ["share=projects/thefilm/stills/1.png"]}
                        """);
        Waiting.until(() -> farm.coordinator().farm().jobs().stream().allMatch(this::isOld));

        session.create("task", "{\"tasks\": [\"share=projects/thefilm/stills/2.png\"]}", job);

        List<JsonNode> tasks = session.find("task where job.id=" + job);
        assertThat(tasks.get(1).path("created").asText())
                .isGreaterThan(tasks.get(0).path("created").asText());
        String first = tasks.get(0).path("created").asText();
        assertThat(session.find("task where created>\"" + first + ".999\"")).hasSize(1);
    }

    @Test
    void whileItIsCopiedItsSpeedItsTimeLeftAndHowFarItIsAreTold() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(projects.resolve("large.bin").toFile(), "rw")) {
            file.setLength(8L << 30); // takes no room, and a while to copy
        }
        String job =
                session.job(
                        "{\"source\": \"share=projects/large.bin\", \"destination\":"
                                + " \"share=backup\"}");

        Waiting.until(
                () -> session.one("job").path("etr").asText().matches("\\d+h:\\d\\dm:\\d\\ds"));
        JsonNode told = session.one("job");
        assertEquals("running", told.path("status").asText());
        assertThat(told.path("speed").asDouble()).isPositive().isLessThan(1_000_000);
        assertEquals(8L << 30, told.path("size").asLong());
        assertThat(told.path("progress").asInt()).isBetween(0, 99);
        assertEquals("executing", session.one("task").path("status").asText());

        session.update("job", job, "{\"status\": \"aborted\"}");
        session.await(job, "aborted");
        assertEquals(0.0, session.one("job").path("speed").asDouble());
        assertEquals("", session.one("job").path("etr").asText());
        assertThat(session.one("job").path("finished").asText()).doesNotStartWith("1970");
    }

    private boolean isOld(Job job) {
        return job.created().instant().plusMillis(1_100).isBefore(Instant.now());
    }

    @Test
    void theSizeIsThatOfWhatWasCopiedWhateverWasMeasuredBefore() throws IOException {
        String job =
                session.job(
                        """
                        {"source": "share=projects/thefilm/latest_edit.mov",
                         "destination": "share=backup", "status": "paused"}
                        """);
        Waiting.until(() -> session.one("job").path("size").asLong() == 3_000);
        Files.writeString(projects.resolve("thefilm/latest_edit.mov"), "x".repeat(5_000));

        session.update("job", job, "{\"status\": \"waiting\"}");
        session.await(job, "done");

        Waiting.until(() -> session.one("job").path("size").asLong() == 5_000);
        assertEquals(5_000, session.one("task").path("size").asLong());
    }
}
