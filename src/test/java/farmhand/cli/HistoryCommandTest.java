package farmhand.cli;

import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.cli.part.ExitCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** The history of a farm with two jobs, through a door. */
final class HistoryCommandTest {
    @TempDir Path data;
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = new Terminal(data);
        terminal.farm.submit(aJob().withBlock("beauty", "1-10").paused());
        terminal.farm.submit(aJob().withBlock("beauty", "1-10").paused());
    }

    @AfterEach
    void end() {
        terminal.close();
    }

    @Test
    void whatWasDoneIsListedNewestFirst() {
        terminal.run("exclude", "2/0/0-3");
        terminal.run("priority", "70", "3");
        terminal.run("pause", "queue:low");

        assertEquals(ExitCode.DONE, terminal.run("history", "--limit", "3"));
        assertThat(terminal.out().lines())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("REVISION"),
                        line -> assertThat(line).containsPattern("pause +queue:low"),
                        line ->
                                assertThat(line)
                                        .containsPattern(
                                                "http \\S+ +priority +3 +priority 50 -> 70"),
                        line -> assertThat(line).containsPattern("exclude +2/0/0-3"));
    }

    @Test
    void theHistoryOfOneJobIsToldAsJson() throws IOException {
        terminal.run("hold", "2/0/5", "3/0/5");
        terminal.run("hold", "3/0/6");

        assertEquals(ExitCode.DONE, terminal.run("history", "2", "--json", "--limit", "1"));
        JsonNode page = new ObjectMapper().readTree(terminal.out());
        JsonNode entry = page.path("history").path(0);
        assertEquals("hold", entry.path("command").asText());
        assertEquals("2/0/5", entry.path("subjects").path(0).asText());
        assertEquals("done", entry.path("outcome").asText());
        assertThat(entry.path("at").asText()).endsWith("Z");
        assertEquals(entry.path("revision").asLong(), page.path("before").asLong());
    }

    @Test
    void whatWasDoneIsUndoneAndDoneAgain() {
        terminal.run("priority", "70", "2", "3");

        assertEquals(ExitCode.DONE, terminal.run("undo"));
        assertThat(terminal.out()).matches("undo priority \\(revision \\d+\\) 2 3\\R");
        assertEquals(ExitCode.DONE, terminal.run("redo"));
        assertThat(terminal.out()).matches("redo priority \\(revision \\d+\\) 2 3\\R");
        terminal.run("pause", "farm");
        assertEquals(ExitCode.DONE, terminal.run("undo"));
        assertThat(terminal.out()).matches("undo pause farm \\(revision \\d+\\)\\R");
        terminal.run("priority", "60", "2", "3");
        assertEquals(ExitCode.REFUSED, terminal.run("redo"));
        assertThat(terminal.err()).contains("You undid nothing");
        assertEquals(ExitCode.REFUSED, terminal.run("undo", "999999999"));
        assertThat(terminal.err()).contains("No command has revision 999999999");
        assertEquals(ExitCode.USAGE, terminal.run("undo", "soon"));
    }

    @Test
    void jobsOfWhichNothingIsKnownHaveNone() {
        assertEquals(ExitCode.DONE, terminal.run("history", "77"));
        assertEquals("Nothing was changed yet.", terminal.out().strip());
        assertEquals(ExitCode.USAGE, terminal.run("history", "x"));
    }
}
