package farmhand.cli;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.cli.part.ExitCode;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class SubmitAndAppendTest {
    private static final String GOLDEN = "src/test/resources/golden/afanasy/";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = new Terminal(folder.resolve("data"));
    }

    @AfterEach
    void end() {
        terminal.close();
    }

    @Test
    void aJobFileIsSubmittedAndItsNumberPrinted() throws IOException {
        assertEquals(ExitCode.DONE, terminal.run("submit", file(job("true"))));
        assertEquals("2\n", terminal.out());
    }

    @Test
    void aMinusIsStandardInput() {
        assertEquals(ExitCode.DONE, terminal.runWith(job("true"), "submit", "-"));
        assertEquals("2\n", terminal.out());
    }

    @Test
    void anAfanasyJobIsSubmitted() {
        String file = GOLDEN + "18-submit-3-block-job.request.json";

        assertEquals(ExitCode.DONE, terminal.run("submit", file));
        assertEquals("2\n", terminal.out());
        assertEquals(3, job(2).blocks().size());
    }

    @Test
    void waitingEndsWithTheJob() throws IOException {
        assertEquals(ExitCode.DONE, terminal.run("submit", "--wait", file(job("true"))));
        assertThat(terminal.out()).startsWith("2\n").contains("job 2  shot  done  100 %");

        assertEquals(ExitCode.REFUSED, terminal.run("submit", "--wait", file(job("false"))));
        assertThat(terminal.out()).startsWith("3\n").contains("job 3  shot  failed", "1 failed");
    }

    @Test
    void whatThisMachineLacksIsNoted() throws IOException {
        assertEquals(ExitCode.DONE, terminal.run("submit", file(job("/no/such/program"))));
        assertThat(terminal.err()).startsWith("Note: ").contains("/no/such/program");
    }

    @Test
    void aBrokenFileIsRefusedWithThePlace() throws IOException {
        assertEquals(ExitCode.REFUSED, terminal.run("submit", file("{\n\"name\":")));
        assertThat(terminal.err()).contains("line 2");

        String both = job("true").replace("\"frames\":\"1\"", "\"frames\":\"5-1\"");
        assertEquals(ExitCode.REFUSED, terminal.run("submit", file(both)));
        assertThat(terminal.err()).startsWith("blocks[0].frames: ");
        assertThat(terminal.farm.coordinator().farm().jobs().stream()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsWrongUsage() {
        assertEquals(ExitCode.USAGE, terminal.run("submit", "no-such-file.json"));
        assertThat(terminal.err()).contains("no-such-file.json", "Check the path");
        assertEquals(ExitCode.USAGE, terminal.run("submit", folder.toString()));
        assertThat(terminal.err()).contains(folder.toString());
    }

    @Test
    void theBodiesOfAfanasysManualAppendAsTheyStand() {
        terminal.farm.submit(aJob().withBlock("one", "1").paused());
        terminal.farm.submit(aJob().with(aListBlock("mail", 2)).paused());

        assertEquals(
                ExitCode.DONE, terminal.run("append", GOLDEN + "documented-append_blocks.json"));
        assertEquals("appended 3/1 3/2\n", terminal.out());
        assertThat(job(3).blocks().get(1).spec().name()).isEqualTo("New numeric block");
    }

    @Test
    void theTasksOfAfanasysManualAppendAsTheyStand() throws IOException {
        terminal.farm.submit(aJob().withBlock("one", "1").paused());
        terminal.farm.submit(aJob().with(aListBlock("mail", 2)).with(aListBlock("x", 1)).paused());
        String body = Files.readString(Path.of(GOLDEN + "documented-append_tasks.json"));

        assertEquals(ExitCode.DONE, terminal.runWith(body, "append", "-"));
        assertThat(terminal.out()).startsWith("appended 3/");
    }

    @Test
    void aWholeJobIsNotAppended() throws IOException {
        String body = "{\"job\":{\"name\":\"a\",\"blocks\":[{\"flags\":1,\"command\":\"true\"}]}}";

        assertEquals(ExitCode.REFUSED, terminal.runWith(body, "append", "-"));

        assertThat(terminal.err()).contains("Submit it: farmhand submit -.");
        assertEquals(0, terminal.farm.coordinator().farm().jobs().stream().count());
    }

    @Test
    void tasksAndBlocksAreAppendedWhereTheAddressSays() throws IOException {
        terminal.farm.submit(aJob().with(aListBlock("mail", 2)).paused());
        String tasks =
                file(
                        "[{\"name\":\"a\",\"command\":\"true\"},{\"name\":\"b\",\"command\":\"true\"}]");
        assertEquals(ExitCode.DONE, terminal.run("append", "2/0", tasks));
        assertEquals("appended 2/0/2-3\n", terminal.out());

        String blocks = file("[{\"name\":\"comp\",\"frames\":\"1-5\",\"command\":\"true\"}]");
        assertEquals(ExitCode.DONE, terminal.run("append", "2", blocks));
        assertEquals("appended 2/1\n", terminal.out());

        assertEquals(ExitCode.REFUSED, terminal.run("append", "2/1", tasks));
        assertThat(terminal.err()).contains("comp", "numeric");
        assertEquals(ExitCode.REFUSED, terminal.run("append", "99", blocks));
        assertThat(terminal.err()).contains("99");
        assertEquals(ExitCode.USAGE, terminal.run("append", "two", blocks));
    }

    private Job job(int number) {
        return terminal.farm.coordinator().farm().job(new JobNumber(number)).orElseThrow();
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "job", ".json"), text).toString();
    }

    private static String job(String command) {
        return "{\"name\":\"shot\",\"blocks\":[{\"name\":\"b\",\"frames\":\"1\",\"max_failures\":1,"
                + "\"command\":\""
                + command
                + "\"}]}";
    }
}
