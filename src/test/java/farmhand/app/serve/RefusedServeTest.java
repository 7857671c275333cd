package farmhand.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.cli.part.ExitCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a coordinator that cannot start says: what is wrong, and what to do. */
final class RefusedServeTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void aNamedPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertEquals(ExitCode.REFUSED, serve("--data", folder.toString(), "--http", port));
            assertSaid("127.0.0.1:" + port, "Give another port with --http");
        }
        assertThat(folder.resolve("farm.json")).doesNotExist();
    }

    @Test
    void aFileWhereTheDataFolderShouldBe() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertEquals(ExitCode.REFUSED, serve("--data", file.toString()));
        assertSaid(file.toString(), "--data");
    }

    @Test
    void aFolderThatTheSystemRefuses() {
        assertEquals(ExitCode.REFUSED, serve("--data", "/proc/farmhand"));
        assertSaid("/proc/farmhand", "--data");
    }

    @Test
    void aFarmThatIsNone() throws Exception {
        Files.writeString(folder.resolve("farm.db"), "this is no database".repeat(100));

        assertEquals(ExitCode.REFUSED, serve("--data", folder.toString()));
        assertSaid("farm.db");
    }

    @Test
    void aDoorToTheWholeNetwork() {
        assertEquals(ExitCode.REFUSED, serve("--data", folder.toString(), "--http", "0.0.0.0:0"));
        assertSaid("0.0.0.0", "127.0.0.1");
    }

    @Test
    void afanasysPortForTheWholeNetwork() {
        String data = folder.toString();

        assertEquals(ExitCode.REFUSED, serve("--data", data, "--afanasy", "0.0.0.0:0"));
        assertSaid("--afanasy-allow", "10.0.0.0/8");
    }

    @Test
    void optionsThatCannotBeMeant() {
        String data = folder.resolve("new").toString();

        assertEquals(ExitCode.USAGE, serve("--data", data, "--http", "here"));
        assertEquals(ExitCode.USAGE, serve("--data", data, "--http", "127.0.0.1:70000"));
        assertEquals(ExitCode.USAGE, serve("--data", data, "--drain", "soon"));
        assertEquals(ExitCode.USAGE, serve("--data", data, "--slots", "-5"));
        assertEquals(ExitCode.USAGE, serve("--data", data, "--no-option", "127.0.0.1:0"));
        assertEquals(ExitCode.USAGE, serve("--data", data, "--afanasy", "here"));
        assertEquals(
                ExitCode.USAGE, serve("--data", data, "--afanasy", "0", "--afanasy-allow", "me"));
        assertEquals(ExitCode.USAGE, serve("--data", data, "--open", "telnet"));
        assertEquals(ExitCode.USAGE, serve("--data", data, "--lease", "long"));

        assertSaid("HOST:PORT", "90s, 5m", "-5", "--no-option", "10.0.0.0/8", "afanasy-http");
        assertThat(Path.of(data)).doesNotExist();
    }

    @Test
    void optionsThatMeanNothingOnTheFarmOfAnAfserver() {
        String data = folder.resolve("new").toString();

        assertEquals(
                ExitCode.USAGE,
                serve(
                        "--data",
                        data,
                        "--upstream",
                        "afanasy://127.0.0.1:1",
                        "--cgkit",
                        data,
                        "--share",
                        "show=/",
                        "--slots",
                        "4",
                        "--services",
                        data));

        assertSaid("--slots, --services, --share, --cgkit", "nothing beside --upstream");
        assertThat(Path.of(data)).doesNotExist();
    }

    @Test
    void aQueueOfSeveralThatIsNotThere() throws Exception {
        Path queue = Files.createDirectory(folder.resolve("queue"));
        String data = folder.resolve("data").toString();
        String none = folder.resolve("none").toString();

        int code = serve("--data", data, "--cgkit", queue.toString(), "--cgkit", none);

        assertEquals(ExitCode.REFUSED, code);
        assertSaid(none, "Correct --cgkit");
    }

    @Test
    void aCertificateThatIsNotThere() {
        String data = folder.resolve("data").toString();

        assertEquals(ExitCode.REFUSED, serve("--data", data, "--tls", "/no/such.pem"));
        assertSaid("/no/such.pem", "--tls self");
    }

    private int serve(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(new ServeCommand(stream, stream))
                .setErr(new PrintWriter(stream, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    private void assertSaid(String... words) {
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(words).doesNotContain("\tat ");
    }
}
