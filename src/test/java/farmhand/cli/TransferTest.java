package farmhand.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.cli.part.ExitCode;
import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class TransferTest {
    @TempDir Path folder;
    private Terminal terminal;
    private String a;
    private String b;

    @BeforeEach
    void begin() throws IOException {
        a = Files.writeString(folder.resolve("a.mov"), "aaa").toString();
        b = Files.writeString(folder.resolve("b.mov"), "bb").toString();
        terminal = new Terminal(folder.resolve("data"));
    }

    @AfterEach
    void end() {
        terminal.close();
    }

    @Test
    void filesAreCopiedIntoAFolderAndTheNumberOfTheJobIsPrinted() {
        String to = folder.resolve("to").toString();

        assertEquals(ExitCode.DONE, terminal.run("transfer", "--wait", a, b, to));

        assertThat(terminal.out()).startsWith("2\n").contains("job 2  a.mov  done  100 %");
        assertThat(folder.resolve("to/b.mov")).hasContent("bb");
    }

    @Test
    void anotherFileInTheWayIsReplacedOnlyWhenAsked() throws IOException {
        assertEquals(ExitCode.REFUSED, terminal.run("transfer", "--wait", a, b));
        assertThat(folder.resolve("b.mov")).hasContent("bb");

        assertEquals(ExitCode.DONE, terminal.run("transfer", "--wait", "--overwrite", a, b));
        assertThat(folder.resolve("b.mov")).hasContent("aaa");
    }

    @Test
    void oneThatAsksWaitsUntilADestinationIsChosen() {
        assertEquals(ExitCode.DONE, terminal.run("transfer", "--ask", a));
        Waiting.until(() -> status() == JobStatus.PENDING);
        assertEquals(ExitCode.DONE, terminal.run("why", "2"));
        assertThat(terminal.out()).contains("choose its destination");

        assertEquals(ExitCode.REFUSED, terminal.run("choose", "2", "share=nope/"));
        assertThat(terminal.err()).contains("“share=nope/” is in no share", "It has none");
        assertEquals(JobStatus.PENDING, status());

        assertEquals(ExitCode.DONE, terminal.run("choose", "2", folder + "/in/"));

        Waiting.until(() -> status() == JobStatus.DONE);
        assertThat(folder.resolve("in/a.mov")).hasContent("aaa");
    }

    @Test
    void aDestinationThatIsNowhereIsNoted() {
        assertEquals(ExitCode.DONE, terminal.run("transfer", a, "share=nope/"));

        assertThat(terminal.out()).isEqualTo("2\n");
        assertThat(terminal.err()).contains("Note: “share=nope/” is in no share of this farm");
    }

    @Test
    void aTransferWithoutADestinationOrOutOfItsPlaceIsRefused() {
        assertEquals(ExitCode.USAGE, terminal.run("transfer", a));
        assertThat(terminal.err()).contains("has no destination", "--ask");
        assertEquals(ExitCode.REFUSED, terminal.run("transfer", a, "share=x/../../y"));
        assertThat(terminal.err()).contains("leads out");
        assertEquals(0, terminal.farm.coordinator().farm().jobs().stream().count());
    }

    private JobStatus status() {
        return terminal.farm.coordinator().farm().job(new JobNumber(2)).orElseThrow().status();
    }
}
