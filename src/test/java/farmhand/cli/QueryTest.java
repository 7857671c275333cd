package farmhand.cli;

import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.cli.part.ExitCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

final class QueryTest {
    @TempDir Path data;
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = new Terminal(data);
        terminal.farm.submit(aJob().named("light").of("kim").withBlock("render", "1-3").paused());
        terminal.farm.submit(aJob().named("comp").of("lee").withBlock("render", "1-2").paused());
        terminal.farm.submit(aJob().named("fx").of("kim").withBlock("sim", "1").paused());
    }

    @AfterEach
    void end() {
        terminal.close();
    }

    @Test
    void jobsAreListedByAQuery() {
        assertEquals(ExitCode.DONE, terminal.run("jobs", "where user=me and name<>fx"));
        assertThat(terminal.out()).contains("light").doesNotContain("comp", "fx");
        assertEquals(ExitCode.DONE, terminal.run("jobs", "user:lee"));
        assertThat(terminal.out()).contains("comp").doesNotContain("light");
        assertEquals(ExitCode.DONE, terminal.run("jobs", "running"));
        assertEquals("No job is so.", terminal.out().strip());
    }

    @Test
    void jobsAndTasksAreFoundAsJson() throws IOException {
        assertEquals(ExitCode.DONE, terminal.run("jobs", "where user=kim", "--json"));
        assertEquals(2, new ObjectMapper().readTree(terminal.out()).path("total").asInt());
        assertEquals(ExitCode.DONE, terminal.run("tasks", "job.user=kim frames<3", "--json"));
        var page = new ObjectMapper().readTree(terminal.out());
        assertEquals(3, page.path("total").asInt());
        assertEquals("2/0/1", address(page.path("tasks").path(1)));
    }

    private static String address(com.fasterxml.jackson.databind.JsonNode task) {
        return task.path("job").asInt()
                + "/"
                + task.path("block").asInt()
                + "/"
                + task.path("index").asInt();
    }

    @Test
    void tasksAreListedByAQuery() {
        assertEquals(ExitCode.DONE, terminal.run("tasks", "where block.name=render index=1"));
        assertThat(terminal.out()).contains("2/0/1", "3/0/1").doesNotContain("2/0/0", "4/0");
    }

    @Test
    void whyAJobWaitsIsSaidWithWhatHelps() throws IOException {
        terminal.run("hold", "2/0/1");

        assertEquals(ExitCode.DONE, terminal.run("why", "2"));
        assertThat(terminal.out().lines())
                .anyMatch(line -> line.matches("2 +the job is paused +resume 2"))
                .anyMatch(line -> line.matches("2/0/1 +held by hand +include 2/0/1"));
        assertEquals(ExitCode.DONE, terminal.run("why", "2/0/0", "--json"));
        var why = new ObjectMapper().readTree(terminal.out()).path("why").path(0);
        assertEquals("job_paused", why.path("kind").asText());
        assertEquals("2/0", why.path("subject").asText());
        assertEquals("0", why.path("tasks").asText());
        assertEquals(ExitCode.REFUSED, terminal.run("why", "99"));
    }

    @Test
    void aBrokenQueryIsRefusedWithItsRemedy() {
        assertEquals(ExitCode.REFUSED, terminal.run("jobs", "stauts=done"));
        assertThat(terminal.err()).contains("stauts", "Did you mean “status”?");
    }

    @Test
    void verbsTakeAQueryInsteadOfAddresses() {
        assertEquals(ExitCode.DONE, terminal.run("resume", "where", "user=kim", "name=light"));
        assertThat(terminal.out()).contains("2").doesNotContain("3");
        assertEquals(ExitCode.DONE, terminal.run("hold", "task where job.user=lee index=1"));
        assertEquals(ExitCode.DONE, terminal.run("tasks", "held"));
        assertThat(terminal.out()).contains("3/0/1").doesNotContain("3/0/0");
        assertEquals(ExitCode.REFUSED, terminal.run("pause", "where user=nobody"));
        assertThat(terminal.err()).contains("user=nobody");
        assertEquals(ExitCode.DONE, terminal.run("priority", "70", "where user=lee"));
        assertEquals(ExitCode.DONE, terminal.run("jobs", "priority=70"));
        assertThat(terminal.out()).contains("comp").doesNotContain("fx");
    }
}
