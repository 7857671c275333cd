package farmhand.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import farmhand.engine.RecordedReports;
import farmhand.engine.port.TaskRunner;
import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.frames.FrameSlice;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Outputs;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.time.NextRun;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What tasks make, and what they say of themselves. */
final class OutputsAndReportsTest {
    private static final AttemptAddress TASK = AttemptAddress.parse("2/0/0/1");

    @TempDir Path data;
    private final RecordedReports reports = new RecordedReports();
    private ProcessRunner runner;

    @BeforeEach
    void open() {
        runner =
                new ProcessRunner(
                        data,
                        Services.load(Optional.empty()),
                        Shares.NONE,
                        System.getenv(),
                        Duration.ofMillis(500));
    }

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void doneMeansThatEveryFrameIsThere() throws IOException {
        String three = "for f in 03 05 07; do echo x > img.$f.exr; done";

        assertEquals(Exit.DONE, making(three, "img.@##@.exr", data + "/img.@##@.exr"));
        assertEquals(
                new Exit(
                        End.NO_OUTPUT,
                        0,
                        0,
                        "The output “img.05.exr” was not made. Look into the log, or correct the"
                                + " outputs of the block."),
                making("rm *.exr; echo x > img.03.exr", "img.@##@.exr"));
        assertThat(making(three + "; : > img.07.exr", "img.@##@.exr").error())
                .contains("“img.07.exr” is empty");
        assertThat(
                        making(
                                        "touch -a img.03.exr; rm img.07.exr; echo x > img.07.exr",
                                        "img.@##@.exr")
                                .error())
                .contains("“img.03.exr” is the one from before");
    }

    @Test
    void aFolderIsMadeWhenSomethingIsInIt() {
        assertEquals(End.NO_OUTPUT, making("mkdir cache", "cache").end());
        assertEquals(Exit.DONE, making("echo x > cache/1", "cache"));
    }

    @Test
    void whatFailedIsNotAskedForItsOutputs() {
        assertEquals(End.FAILED, making("exit 1", "no/such/file").end());
    }

    private Exit making(String command, String... outputs) {
        runner.start(
                new Launch(
                        TASK,
                        "generic",
                        TaskCommand.of(command),
                        data.toString(),
                        Environment.NONE,
                        new Frames(3, 7, 2),
                        "3-7x2",
                        new Outputs(List.of(outputs), Optional.of(new FrameSlice(3, 7, 2))),
                        TaskRunner.About.NOTHING),
                reports);
        Exit exit = reports.exit(TASK);
        reports.forget(TASK);
        return exit;
    }

    @Test
    void aTaskMayReportByItself() {
        Exit exit =
                run(
                        """
                        say() { printf '%s\\n' "$1" >> "$FARMHAND_REPORT"; }
                        say '{"progress":30,"status":"baking light"}'
                        while [ ! -s "$FARMHAND_DATA/seen" ]; do sleep 0.02; done
                        say '{"output":"a.exr"}'; say '{"output":"b.exr"}'
                        say 'nonsense'; say '{"colour":"red"}'
                        say '{"next_run":{"minutes":30}}'
                        say '{"error":"no light"}'
                        echo Error: something else; exit 1
                        """,
                        () -> reports.await(() -> reports.of(TASK).contains("30 baking light")));

        Account account = reports.account(TASK);
        assertEquals("no light", exit.error());
        assertEquals(List.of("a.exr", "b.exr"), account.outputs());
        assertEquals(new NextRun.After(Duration.ofMinutes(30)), account.next());
        assertThat(runner.log(TASK, 0, 10_000).orElseThrow().text())
                .contains(
                        "farmhand: line 4 of the report file is left out: it is no JSON.",
                        "line 5 of the report file is left out: it has “colour”; there are");
        assertFalse(Files.exists(data.resolve("logs/2/0/0.1.report")));
    }

    private Exit run(String command, Runnable meanwhile) {
        runner.start(
                new Launch(TASK, "generic", command, "", Environment.NONE, Frames.NONE, "task"),
                reports);
        meanwhile.run();
        try {
            Files.writeString(data.resolve("seen"), "yes");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return reports.exit(TASK);
    }
}
